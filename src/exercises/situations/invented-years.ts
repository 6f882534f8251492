import { base, results } from '../../scenario/examples/example-year.ts';
import type {
  DocumentScenario,
  TypedGroupement,
  TypedYear,
} from '../../scenario/format/scenario-document.ts';
import type { Draw } from '../draw.ts';
import type { Drawn } from './situation.ts';

/* Numbers that one can compute with by hand. Spending is in whole euros, patients in hundreds. */

const FIRST_YEAR = 2019;
const FIRST_LEVELS = [2000, 2400, 3000];
const GROWTHS = [0, 0.02, 0.025, 0.05];
const PATIENTS = [6000, 7500, 9000, 12000, 15000];
export const SCORES = [24, 30, 36, 48, 66, 72, 84, 90, 96, 108, 120];
const CREDITS = [40000, 50000, 60000, 80000, 100000];

/** The spending of a year as a difference in € from the low edge of the interval, or as a part of the adjusted one. */
export type Spending = { readonly under: number } | { readonly part: number };

export const inside: readonly Spending[] = [0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04].map(
  (part) => ({ part }),
);
export const under: readonly Spending[] = [24, 30, 36, 48, 54, 60, 72, 84, 90, 120].map((each) => ({
  under: each,
}));
export const farUnder: readonly Spending[] = [180, 240, 300, 360].map((each) => ({ under: each }));
export const above: readonly Spending[] = [1.06, 1.07, 1.08, 1.09, 1.1, 1.12].map((part) => ({ part }));

export interface YearsWanted {
  /** The spending of the base year, then of each results year. */
  readonly spending: readonly (readonly Spending[])[];
  readonly growths?: readonly number[];
  readonly scores?: readonly number[];
  readonly patients?: readonly number[];
  readonly credits?: readonly number[];
}

/** The interval's part, and the low edge, in whole numbers: 19/20 of the adjusted spending. */
const edge = (adjusted: number): number => (adjusted * 19) / 20;

function spent(adjusted: number, spending: Spending): number {
  return 'under' in spending ? edge(adjusted) - spending.under : Math.round(adjusted * spending.part);
}

/** The years of a groupement: whole numbers, whatever is picked. */
function inventedYears(draw: Draw, wanted: YearsWanted): TypedYear[] {
  const { spending, growths = GROWTHS, scores = SCORES, patients = PATIENTS } = wanted;
  const count = draw.pick(patients);
  let adjusted = draw.pick(FIRST_LEVELS);
  return spending.map((choices, rank) => {
    const year = FIRST_YEAR - 1 + rank;
    if (rank > 0) adjusted = Math.round(adjusted * (1 + draw.pick(growths)));
    const real = spent(adjusted, draw.pick(choices));
    const said = [year, count, String(real), String(adjusted)] as const;
    return rank === 0 ? base(...said) : results(...said, String(draw.pick(scores)));
  });
}

export function inventedGroupement(
  draw: Draw,
  wanted: YearsWanted,
  nom = 'Groupement inventé',
): TypedGroupement {
  return {
    nom,
    premiereAnnee: FIRST_YEAR,
    credits: { mode: 'montant', montant: String(draw.pick(wanted.credits ?? CREDITS)) },
    annees: inventedYears(draw, wanted),
  };
}

export const inventedDocument = (
  groupements: readonly TypedGroupement[],
  rest: Partial<DocumentScenario> = {},
): DocumentScenario => ({
  format: 'ipep-scenario/1',
  cahier: '2019',
  ...rest,
  groupements: [...groupements],
});

/** A question on the last year of one groupement. */
export const lastYear =
  (wanted: YearsWanted) =>
  (draw: Draw): Drawn => ({
    document: inventedDocument([inventedGroupement(draw, wanted)]),
    year: wanted.spending.length - 1,
  });
