import { Decimal } from 'decimal.js';
import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { YearResult } from '../scenario/format/results.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import { costOf } from './cards.ts';
import type { Room } from './room.ts';
import { resultsOf, roomDocument } from './room-document.ts';

/** What a round gave a team, as decimal text: amounts in €. */
export interface TeamOutcome
  extends Pick<YearResult, 'ecart' | 'evolution' | 'scoreQualite' | 'interessement' | 'versement'> {
  readonly nom: string;
  /** The ids of the cards that it played. */
  readonly cards: readonly string[];
  readonly patients: number;
  /** After the cap, before the envelope. */
  readonly asked: string;
  /** Whether its own cap has cut it. */
  readonly isCapped: boolean;
  /** What its cards cost, outside Ipep. */
  readonly cost: string;
  /** What the others would have had more, had it asked for nothing. */
  readonly takenFromOthers: string;
}

/** A round, once it is paid for: the results of a year. */
export interface RoundOutcome extends Pick<YearResult, 'annee' | 'anneeVersement' | 'phase'> {
  readonly asked: string;
  /** What the teams share at most. */
  readonly envelope: string;
  readonly facteurEnveloppe: string;
  readonly teams: readonly TeamOutcome[];
}

const { defaultValue: ENVELOPE } = parametersOf(offered).plafondNational;

/** Each round that is closed, by the rules of the cahier on the portfolio that the room is. */
export function outcomesOf(room: Room): readonly RoundOutcome[] {
  if (room.rounds.length === 0) return [];
  const document = roomDocument(room);
  const groupements = resultsOf(document);
  return room.rounds.map((played, rank) => {
    const years = groupements.map(({ annees }) => annees[rank] as YearResult);
    const asked = years.map(({ interessementPlafonne }) => new Decimal(interessementPlafonne));
    const all = Decimal.sum(...asked);
    const { annee, anneeVersement, phase, facteurEnveloppe } = years[0] as YearResult;
    const inputs = document.groupements.map(({ annees }) => annees[rank + 1] as Year);
    const spent = Decimal.sum(
      ...inputs.map((year) => new Decimal(`${year.depenseReelle}`).times(patientsOf(year))),
    );
    return {
      annee,
      anneeVersement,
      phase,
      asked: all.toFixed(),
      envelope: spent.times(ENVELOPE).toFixed(),
      facteurEnveloppe,
      teams: years.map((year, team): TeamOutcome => {
        const own = asked[team] as Decimal;
        const cards = played[team] ?? [];
        const patients = patientsOf(inputs[team] as Year);
        const { ecart, evolution, scoreQualite, interessement, versement } = year;
        return {
          ...{ ecart, evolution, scoreQualite, interessement, versement },
          nom: groupements[team]?.nom ?? '',
          cards,
          patients,
          asked: own.toFixed(),
          isCapped: own.lessThan(year.interessementBrut),
          cost: String(costOf(cards) * patients),
          takenFromOthers: takenFromOthers(own, all, new Decimal(facteurEnveloppe)).toFixed(2),
        };
      }),
    };
  });
}

type Year = DocumentScenario['groupements'][number]['annees'][number];
const patientsOf = ({ patients }: Year): number => Number(patients);

/** The envelope is what is asked, times its factor, where that is below one: without one team, the others share it all. */
function takenFromOthers(own: Decimal, all: Decimal, factor: Decimal): Decimal {
  const others = all.minus(own);
  if (factor.greaterThanOrEqualTo(1) || others.isZero()) return new Decimal(0);
  const alone = Decimal.min(1, all.times(factor).div(others));
  return others.times(alone.minus(factor));
}

/** The whole game of a team, in €. */
export interface TeamTotal {
  readonly nom: string;
  readonly interessement: string;
  readonly cost: string;
  /** What is left of it once its cards are paid. */
  readonly net: string;
  readonly takenFromOthers: string;
}

/** The rounds of each team together, the one that has kept the most first. */
export function totalsOf(rounds: readonly RoundOutcome[]): readonly TeamTotal[] {
  const teams = rounds[0]?.teams ?? [];
  return teams
    .map(({ nom }, team) => {
      const sum = (field: 'interessement' | 'cost' | 'takenFromOthers'): Decimal =>
        rounds.reduce((total, round) => total.plus(round.teams[team]?.[field] ?? 0), new Decimal(0));
      const [interessement, cost] = [sum('interessement'), sum('cost')];
      return {
        nom,
        interessement: interessement.toFixed(),
        cost: cost.toFixed(),
        net: interessement.minus(cost).toFixed(),
        takenFromOthers: sum('takenFromOthers').toFixed(),
      };
    })
    .toSorted((one, other) => new Decimal(other.net).comparedTo(one.net));
}
