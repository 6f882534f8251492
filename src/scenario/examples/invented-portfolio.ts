import { calendarOf, offered } from '../../cahier/edition-facts.ts';
import { startingDispersion } from '../chance/dispersion.ts';
import { fillNormal, type Random, seededRandom } from '../chance/random.ts';
import type { DocumentScenario, TypedGroupement, TypedYear } from '../format/scenario-document.ts';
import { INVENTED } from '../table/invented-name.ts';

/* A portfolio to try things on, drawn at random: plausible sizes, waves and spending, of nobody. What it is drawn from is
   ours; nothing here is measured. */

export interface PortfolioAsked {
  readonly groupements: number;
  readonly seed: number;
}

/** As many groupements as the two waves had. */
export const PUBLISHED_COUNT = 28;

const { vaguesDuCahier, LAST_YEAR } = calendarOf(offered);

/** How many of them come in the first wave: 18 of 28. */
const FIRST_WAVE = 18 / PUBLISHED_COUNT;

/** Patients: at least the cahier's 5 000, half of the groupements under some 14 000, few above 60 000. */
const SIZE = { least: 5000, median: 9000, spread: 0.9, most: 150_000 } as const;

/** € per patient and year: what is expected of a groupement, and how far it spends from it at first, as a ratio. */
const SPENDING = { mean: 2500, spread: 220, growth: 0.02, growthSpread: 0.006, distance: 0.035 } as const;

/** What a groupement's own work slows its spending down by, a year: most do little. */
const EFFORT = { mean: 0.003, spread: 0.006 } as const;

const NOTE =
  "Portefeuille inventé : tailles, vagues, dépenses et scores sont tirés au sort, et ne sont ceux d'aucun groupement.";

/** A portfolio of invented groupements; the same for the same seed. */
export function inventedPortfolio({ groupements, seed }: PortfolioAsked): DocumentScenario {
  const digits = String(groupements).length;
  return {
    format: 'ipep-scenario/1',
    cahier: offered,
    note: NOTE,
    enveloppe: { mode: 'portefeuille' },
    groupements: Array.from({ length: groupements }, (_, rank) => {
      const number = String(rank + 1).padStart(digits, '0');
      // A stream of its own each: a larger portfolio begins with the same groupements.
      return inventedGroupement(`${INVENTED} ${number}`, seededRandom(seed, rank));
    }),
  };
}

/** One draw of the normal law of mean 0 and variance 1. */
function normal(random: Random): number {
  const one = new Float64Array(1);
  fillNormal(one, random);
  return one[0] as number;
}

const cents = (value: number): string => value.toFixed(2);
const within = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

function inventedGroupement(nom: string, random: Random): TypedGroupement {
  const [first, second] = vaguesDuCahier;
  const { premiereAnnee } = random() < FIRST_WAVE ? first : second;
  const patients = Math.round(
    within(SIZE.least, SIZE.least + SIZE.median * Math.exp(SIZE.spread * normal(random)), SIZE.most),
  );
  const appreciation = cents(within(-0.2, 0.1 * normal(random), 0.2));
  return {
    nom,
    premiereAnnee,
    credits: { mode: 'calcul', patients, appreciation },
    annees: inventedYears({ premiereAnnee, patients, random }),
  };
}

interface Start {
  readonly premiereAnnee: number;
  readonly patients: number;
  readonly random: Random;
}

function inventedYears({ premiereAnnee, patients, random }: Start): TypedYear[] {
  const growth = SPENDING.growth + SPENDING.growthSpread * normal(random);
  const patientsGrowth = 0.01 + 0.02 * normal(random);
  const effort = EFFORT.mean + EFFORT.spread * normal(random);
  const { cv, correlation } = startingDispersion;
  let expected = SPENDING.mean + SPENDING.spread * normal(random);
  let ratio = 1 + SPENDING.distance * normal(random);
  let luck = normal(random);
  let score = within(10, 55 + 15 * normal(random), 110);
  const step = 6 + 4 * normal(random);
  let counted = patients;
  const count = LAST_YEAR - premiereAnnee + 2;
  return Array.from({ length: count }, (_, rank): TypedYear => {
    if (rank > 0) {
      expected *= 1 + growth + 0.005 * normal(random);
      ratio *= 1 - effort;
      luck = correlation * luck + Math.sqrt(1 - correlation ** 2) * normal(random);
    }
    if (rank > 1) {
      counted = Math.round(counted * (1 + patientsGrowth));
      score = within(0, score + step + 4 * normal(random), 120);
    }
    const spent = expected * ratio * (1 + (cv / Math.sqrt(counted)) * luck);
    return {
      annee: premiereAnnee - 1 + rank,
      patients: counted,
      depenseReelle: cents(spent),
      depenseAjustee: cents(expected),
      ...(rank > 0 && { qualite: { mode: 'score', score: score.toFixed(1), maximum: '120' } as const }),
    };
  });
}
