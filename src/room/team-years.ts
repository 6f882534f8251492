import { startingDispersion } from '../scenario/chance/dispersion.ts';
import { fillNormal, seededRandom } from '../scenario/chance/random.ts';
import { base, results } from '../scenario/examples/example-year.ts';
import type { TypedGroupement, TypedYear } from '../scenario/format/scenario-document.ts';
import { type Card, cardOf } from './cards.ts';
import { FIRST_ROUND, type Seat } from './room.ts';

/* What a team starts from, and what its cards make of it: the same on the trainer's screen and on its telephone. */

const MAXIMUM = 120;
const EXPECTED = 2500;
/** The adjusted spending grows by 2 % a year, and so would the real one. */
const GROWTH = 1.02;
const ALIKE = { patients: 10_000, distance: 1, score: 54 } as const;

interface Start {
  readonly patients: number;
  /** The real spending of the base year, as a ratio to the adjusted one. */
  readonly distance: number;
  readonly score: number;
}

function startOf({ seed, template, team }: Seat): Start {
  if (template === 'semblables') return ALIKE;
  const random = seededRandom(seed, team);
  const patients = 5000 + 500 * Math.floor(random() * 31);
  if (template === 'tailles') return { ...ALIKE, patients };
  return {
    patients,
    distance: 0.93 + 0.01 * Math.floor(random() * 13),
    score: 42 + 3 * Math.floor(random() * 9),
  };
}

/** What luck adds to the spending of each year, as a ratio; nothing where the template has none. */
function luckOf({ seed, template, team }: Seat, patients: number, years: number): readonly number[] {
  const drawn = new Float64Array(years);
  if (template !== 'hasard') return [...drawn];
  fillNormal(drawn, seededRandom(seed, team, 1));
  return [...drawn].map((each) => (each * startingDispersion.cv) / Math.sqrt(patients));
}

const cents = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);

/** The groupement of a team after some rounds, by the cards of each. */
export function groupementOf(
  seat: Seat,
  nom: string,
  rounds: readonly (readonly string[])[],
): TypedGroupement {
  const { patients, distance, score } = startOf(seat);
  const luck = luckOf(seat, patients, rounds.length);
  const annees: TypedYear[] = [base(FIRST_ROUND - 1, patients, cents(EXPECTED * distance), cents(EXPECTED))];
  let [kept, points] = [1, score];
  rounds.forEach((ids, rank) => {
    const played = ids.map(cardOf).filter((card) => card !== undefined);
    kept *= 1 + sum(played, 'lasting') / 1000;
    points += sum(played, 'points');
    const adjusted = EXPECTED * GROWTH ** (rank + 1);
    const real = adjusted * distance * kept * (1 + sum(played, 'once') / 1000) * (1 + (luck[rank] ?? 0));
    const noted = Math.min(MAXIMUM, points + sum(played, 'pointsOnce'));
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
