import { coefficients } from '../../../src/figures/coefficients/drawing.ts';
import { type CoefficientsData, coefficientsTable } from '../../../src/figures/coefficients/table.ts';
import { depenses } from '../../../src/figures/depense-distribution/drawing.ts';
import { type DepensesData, depensesTable } from '../../../src/figures/depense-distribution/table.ts';
import { dispersion } from '../../../src/figures/dispersion/drawing.ts';
import { type DispersionData, dispersionTable } from '../../../src/figures/dispersion/table.ts';
import { predicted } from '../../../src/figures/predictions/drawing.ts';
import { type PredictedData, predictedTable } from '../../../src/figures/predictions/table.ts';
import { selection } from '../../../src/figures/selection/drawing.ts';
import { type SelectionData, selectionTable } from '../../../src/figures/selection/table.ts';
import { type Sample, sample } from './sample.ts';

/* Sample data of the bench's figures. */

const ofWhom = 'de patients inventés';

/** Slices of one width, then a tail without end. */
export function depensesSample(parts: readonly number[], step: number, moyenne: number): DepensesData {
  const binList = parts.map((part, i) => ({
    from: i * step,
    a: i === parts.length - 1 ? null : (i + 1) * step,
    nombre: Math.round(part * 1000),
    part,
  }));
  return { binList, moyenne, median: moyenne / 2.5, ofWhom };
}

/** A tail without end is left out when nobody is in it. */
const depensesWithoutTail: DepensesData = {
  ...depensesSample([1, 0], 500, 120),
  binList: [{ from: 0, a: 500, nombre: 12, part: 1 }],
};

const ordinaryDepenses = depensesSample(
  [0.34, 0.18, 0.11, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0, 0.01, 0, 0.02],
  500,
  2398.26,
);

const names = ['Constante', 'Âge', 'ALD', 'ACS', 'APL', 'CMU-C', 'Femme', 'Défavorisation'];
const publishedOnes = [208.13, null, 2198.82, 786.58, 63.57, 329.97, 97.63, null];

/** One line a value; null is a variable that was left out. */
export function coefficientsSample(valeurs: readonly (number | null)[], error: number): CoefficientsData {
  return {
    lignes: valeurs.map((valeur, i) => {
      const nom = names[i] ?? `${5 * (i - 7)} à ${5 * (i - 7) + 4} ans`;
      const published = publishedOnes[i] ?? null;
      if (valeur === null) return { nom, shortText: nom, valeur, publie: published };
      return {
        nom,
        shortText: nom,
        valeur,
        error,
        low: valeur - 1.96 * error,
        high: valeur + 1.96 * error,
        publie: published,
      };
    }),
    ofWhom,
  };
}

const ordinaryCoefficients = coefficientsSample([136.4, 35.9, 2141.5, 913.4, 70.7, 322.2, null], 60);

const coefficientsByBand = coefficientsSample(
  [245.3, null, 2132, 911, 70, 321, 80, -12, ...Array.from({ length: 17 }, (_, i) => 179 + 190 * i)],
  105,
);

export function predictedSample(
  predicted: readonly number[],
  reels: readonly number[],
  axe: string,
): PredictedData {
  return {
    groups: predicted.map((predictedValue, i) => ({
      nom: `${axe} ${i + 1}`,
      shortText: axe === 'âge' ? `${10 * i} à ${10 * i + 10}` : String(i + 1),
      patients: 3000 - 100 * i,
      predictedValue,
      reel: reels[i] ?? 0,
      error: i === 0 ? null : 12.5 * i,
    })),
    axe,
    ofWhom,
  };
}

const ordinaryPredicted = predictedSample(
  [610, 960, 1270, 1580, 1910, 2240, 2610, 3110, 4230, 5480],
  [640, 950, 1220, 1560, 2070, 2150, 2640, 3060, 4260, 5360],
  'dixième de dépense attendue',
);

const negativePredicted = predictedSample([-320, 150, 900.5, 2400], [12, 140, 1100, 1999.99], 'âge');

/** Gaps in slices of half a percent around the model, the shares in percent. */
export function dispersionSample(
  tailles: readonly (readonly [patients: number, parts: readonly number[], outsideBand: number])[],
): DispersionData {
  return {
    tailles: tailles.map(([patients, parts, outsideBand]) => ({
      patients,
      binList: parts.map((part, i) => {
        const from = (i - parts.length / 2) * 0.005;
        return { from, a: from + 0.005, part: part / 100 };
      }),
      low: -0.002 * parts.length,
      high: 0.0022 * parts.length,
      outsideBand,
    })),
    tunnel: 0.05,
    ofWhom,
  };
}

const ordinaryDispersion = dispersionSample([
  [5000, [1, 1, 2, 3, 5, 7, 7, 8, 8, 8, 8, 9, 8, 7, 6, 4, 3, 2, 1, 1, 0, 1, 0, 0], 0.053],
  [20_000, [0, 0, 0, 0, 0, 0, 2, 6, 10, 14, 17, 18, 14, 10, 6, 2, 1, 0, 0, 0, 0, 0, 0, 0], 0.0004],
  [50_000, [0, 0, 0, 0, 0, 0, 0, 0, 3, 12, 30, 32, 16, 6, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0],
]);

const dispersionLarge = dispersionSample([[100, Array(80).fill(1.25), 0.75]]);

/** A path of adjusted R²; at each step the others that were tried fall short by a fifth of what is left. */
export function selectionSample(path: readonly number[], nought: boolean): SelectionData {
  const shortTitles = ['Âge', 'ALD', 'ACS', 'APL', 'CMU-C', 'Femme'];
  const chemin = path.map((arrival, i) => {
    const depart = path[i - 1] ?? 0;
    const nom = shortTitles[i] ?? `Variable ${i + 1}`;
    return {
      numero: i + 1,
      depart,
      arrival,
      essais: [
        { nom, r2: arrival },
        ...shortTitles
          .slice(i + 1)
          .map((autre, j) => ({ nom: autre, r2: depart + (arrival - depart) / (j + 2) })),
        { nom: 'Indice de défavorisation', r2: null },
      ],
      added: { nom, shortText: nom },
    };
  });
  const end = path.at(-1) ?? 0;
  const latest = {
    numero: path.length + 1,
    depart: end,
    arrival: end,
    essais: [{ nom: 'Indice de défavorisation', r2: end - 0.0001 }],
    added: null,
  };
  return { etapes: nought ? [...chemin, latest] : chemin, ofWhom };
}

const ordinarySelection = selectionSample([0.0602, 0.0824, 0.0832, 0.0837, 0.084, 0.0841], true);

/** Nothing enters, and what was tried is below zero. */
const emptySelection: SelectionData = {
  etapes: [
    {
      numero: 1,
      depart: 0,
      arrival: 0,
      essais: [
        { nom: 'Femme', r2: -0.012 },
        { nom: 'APL', r2: -0.02 },
      ],
      added: null,
    },
  ],
  ofWhom,
};

export const adjustmentSamples: readonly Sample[] = [
  sample('depenses', depenses, depensesTable, ordinaryDepenses),
  sample('depenses-sans-traine', depenses, depensesTable, depensesWithoutTail),
  sample('selection', selection, selectionTable, ordinarySelection),
  sample('selection-vide', selection, selectionTable, emptySelection),
  sample('coefficients', coefficients, coefficientsTable, ordinaryCoefficients),
  sample('coefficients-tranches', coefficients, coefficientsTable, coefficientsByBand),
  sample('predits', predicted, predictedTable, ordinaryPredicted),
  sample('predits-negatifs', predicted, predictedTable, negativePredicted),
  sample('dispersion', dispersion, dispersionTable, ordinaryDispersion),
  sample('dispersion-large', dispersion, dispersionTable, dispersionLarge),
];
