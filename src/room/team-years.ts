import { base, results } from '../scenario/examples/example-year.ts';
import type { TypedGroupement, TypedYear } from '../scenario/format/scenario-document.ts';
import { type Card, cardOf } from './cards.ts';
import { luckOf } from './luck.ts';
import { FIRST_ROUND, type Played, type Seat } from './room.ts';
import { STARTS, startOf } from './start.ts';

/*
 * What a team starts from, and what its cards make of it: the same on the trainer's screen and on its telephone, so that only
 * what every machine computes alike is used: sums, products and roundings.
 */

/** The adjusted spending of the base year, in € per patient: invented, as are all numbers of a room. */
const EXPECTED = 2500;
/** The adjusted spending grows by 2 % a year, and so would the real one. */
const GROWTH = 1.02;

const cents = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);

interface Told {
  /** Whether the luck of the last year is not known yet: it has not been played. */
  readonly isBefore?: boolean;
}

/** The groupement of a team after some rounds, by the cards of each. */
export function groupementOf(
  seat: Seat,
  nom: string,
  rounds: readonly Played[],
  { isBefore = false }: Told = {},
): TypedGroupement {
  const { patients, distance, score } = startOf(seat);
  const luck = luckOf(seat, patients, rounds.length - (isBefore ? 1 : 0));
  let [adjusted, kept, points] = [EXPECTED, distance / 1000, score];
  const annees: TypedYear[] = [base(FIRST_ROUND - 1, patients, cents(adjusted * kept), cents(adjusted))];
  rounds.forEach((ids, rank) => {
    const played = (ids ?? []).map(cardOf).filter((card) => card !== undefined);
    adjusted *= GROWTH;
    kept *= 1 + sum(played, 'lasting') / 1000;
    points += sum(played, 'points');
    const real = adjusted * kept * (1 + sum(played, 'once') / 1000) * (1 + (luck[rank] ?? 0) / 10_000);
    const noted = Math.min(STARTS.score.max, points + sum(played, 'pointsOnce'));
    annees.push(results(FIRST_ROUND + rank, patients, cents(real), cents(adjusted), String(noted)));
    kept *= 1 + sum(played, 'later') / 1000;
  });
  return {
    nom,
    premiereAnnee: FIRST_ROUND,
    credits: { mode: 'calcul', patients, appreciation: '0' },
    annees,
  };
}

type Effect = 'lasting' | 'once' | 'later' | 'points' | 'pointsOnce';

const sum = (played: readonly Card[], effect: Effect): number =>
  played.reduce((total, card) => total + (card[effect] ?? 0), 0);
