import { Decimal } from 'decimal.js';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { evaluate } from '../scenario/run/evaluate.ts';
import { cardOf } from './cards.ts';
import type { Room } from './room.ts';
import { roomDocument } from './room-document.ts';

/** What a round gave a team; amounts in €, decimal text. */
export interface TeamOutcome {
  readonly nom: string;
  readonly patients: number;
  readonly score: string;
  /** After the cap, before the envelope. */
  readonly asked: string;
  /** After the envelope. */
  readonly interessement: string;
  readonly versement: string;
  /** What its cards cost, outside Ipep. */
  readonly cost: string;
  /** What the others would have had more, had it asked for nothing. */
  readonly takenFromOthers: string;
}

/** A round, once it is paid for: the results of a year. */
export interface RoundOutcome {
  readonly annee: number;
  readonly anneeVersement: number;
  readonly asked: string;
  readonly facteurEnveloppe: string;
  readonly teams: readonly TeamOutcome[];
}

/** Each round that was played, by the rules of the cahier on the portfolio that the room is. */
export function outcomesOf(room: Room): readonly RoundOutcome[] {
  if (room.rounds.length === 0) return [];
  const document = roomDocument(room);
  const read = readScenario(document);
  if (!read.ok) throw new TypeError(`room: ${JSON.stringify(read.erreurs)}`);
  const { groupements } = evaluate(read.scenario);
  return room.rounds.map((played, rank) => {
    const years = groupements.map(({ annees }) => annees[rank]).filter((year) => year !== undefined);
    const asked = years.map(({ interessementPlafonne }) => new Decimal(interessementPlafonne));
    const all = Decimal.sum(...asked);
    const [first] = years;
    const factor = new Decimal(first?.facteurEnveloppe ?? 1);
    return {
      annee: first?.annee ?? 0,
      anneeVersement: first?.anneeVersement ?? 0,
      asked: all.toFixed(),
      facteurEnveloppe: factor.toFixed(),
      teams: years.map((year, team) => {
        const patients = patientsOf(document, team, rank);
        const own = asked[team] as Decimal;
        return {
          nom: groupements[team]?.nom ?? '',
          patients,
          score: year.scoreQualite,
          asked: own.toFixed(),
          interessement: year.interessement,
          versement: year.versement,
          cost: new Decimal(costOf(played[team] ?? [])).times(patients).toFixed(),
          takenFromOthers: takenFromOthers(own, all, factor).toFixed(2),
        };
      }),
    };
  });
}

const patientsOf = ({ groupements }: DocumentScenario, team: number, rank: number): number =>
  Number(groupements[team]?.annees[rank + 1]?.patients);

const costOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (cardOf(id)?.cost ?? 0), 0);

/** The envelope is what is asked, times its factor, where that is below one: without one team, the others share it all. */
function takenFromOthers(own: Decimal, all: Decimal, factor: Decimal): Decimal {
  const others = all.minus(own);
  if (factor.greaterThanOrEqualTo(1) || others.isZero()) return new Decimal(0);
  const alone = Decimal.min(1, all.times(factor).div(others));
  return others.times(alone.minus(factor));
}
