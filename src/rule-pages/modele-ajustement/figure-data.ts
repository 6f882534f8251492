import { published2017 } from '../../cahier/people/patient/adjustment-model.ts';
import type { CoefficientsData } from '../../figures/coefficients/table.ts';
import type { DepensesData } from '../../figures/depense-distribution/table.ts';
import type { DispersionData } from '../../figures/dispersion/table.ts';
import type { PredictedData } from '../../figures/predictions/table.ts';
import type { SelectionData } from '../../figures/selection/table.ts';
import type {
  Coefficient,
  ComparisonView,
  DetailedFit,
  Dispersion,
  Quantile,
} from '../../population/adjustment/fit-results.ts';
import { variables } from '../../population/adjustment/model.ts';
import type { SampleSummary } from '../../workers/adjustment/contract.ts';
import { nom, ofWhom, shortText } from './adjustment-words.ts';

/* What the bench gives, as its figures take it: nothing is computed here. */

export function quantile(quantiles: readonly Quantile[], p: number): number {
  return quantiles.find((each) => each.p === p)?.valeur ?? 0;
}

export function donneesDepenses(sample: SampleSummary): DepensesData {
  const { histogram, beyond, moyenne, quantiles } = sample.depense;
  const end = histogram.at(-1)?.a ?? 0;
  const remainder = beyond.nombre === 0 ? [] : [{ ...beyond, from: end, a: null }];
  return {
    binList: [...histogram, ...remainder],
    moyenne,
    median: quantile(quantiles, 0.5),
    ofWhom: ofWhom(sample),
  };
}

export function donneesSelection(sample: SampleSummary, { etapes: stepList }: DetailedFit): SelectionData {
  return {
    etapes: stepList.map(({ numero, depart, r2Ajuste, essais: trials, added }) => ({
      numero,
      depart,
      arrival: r2Ajuste,
      essais: trials.map(({ candidate, r2Ajuste: r2 }) => ({ nom: nom(candidate), r2 })),
      added: added === null ? null : { shortText: shortText(added), nom: nom(added) },
    })),
    ofWhom: ofWhom(sample),
  };
}

const publishedOnes: ReadonlyMap<string, number> = new Map([
  ['constante', Number(published2017.constante)],
  ...published2017.termes.map(({ variable, coefficient }) => [variable.id, Number(coefficient)] as const),
]);

function rowOf({ variable, coefficient, erreurType, low, high }: Coefficient) {
  return {
    nom: nom(variable),
    shortText: shortText(variable),
    valeur: coefficient,
    error: erreurType,
    low,
    high,
    publie: publishedOnes.get(variable) ?? null,
  };
}

/** The coefficients that were fitted, then those that are published and were not kept. */
export function donneesCoefficients(sample: SampleSummary, { coefficients }: DetailedFit): CoefficientsData {
  const presents: ReadonlySet<string> = new Set(coefficients.map(({ variable }) => variable));
  const absents = variables.filter((variable) => publishedOnes.has(variable) && !presents.has(variable));
  return {
    lignes: [
      ...coefficients.map(rowOf),
      ...absents.map((variable) => ({
        nom: nom(variable),
        shortText: shortText(variable),
        valeur: null,
        publie: publishedOnes.get(variable) ?? null,
      })),
    ],
    ofWhom: ofWhom(sample),
  };
}

function group(comparison: ComparisonView, names: { readonly nom: string; readonly shortText: string }) {
  const { patients, expected, observed, erreurType } = comparison;
  if (expected === null || observed === null) return [];
  return [{ ...names, patients, predictedValue: expected, reel: observed, error: erreurType }];
}

export function donneesDeciles(sample: SampleSummary, { deciles }: DetailedFit): PredictedData {
  return {
    groups: deciles.flatMap((decile) =>
      group(decile, { nom: `dixième ${decile.rang}`, shortText: String(decile.rang) }),
    ),
    axe: 'dixième de dépense attendue',
    ofWhom: ofWhom(sample),
  };
}

export function donneesAges(sample: SampleSummary, { ages }: DetailedFit): PredictedData {
  return {
    groups: (ages ?? []).flatMap((bin) => group(bin, ageName(bin))),
    axe: 'âge',
    ofWhom: ofWhom(sample),
  };
}

function ageName({ from, a }: { readonly from: number; readonly a: number | null }) {
  if (a === null) return { nom: `${from} ans et plus`, shortText: `${from} et +` };
  return { nom: `de ${from} à moins de ${a} ans`, shortText: `${from} à ${a}` };
}

export function donneesDispersion(sample: SampleSummary, dispersion: Dispersion): DispersionData {
  return {
    tailles: dispersion.tailles.map(({ taille: size, histogram, quantiles, outsideTunnel }) => ({
      patients: size,
      binList: histogram,
      low: quantile(quantiles, 0.025),
      high: quantile(quantiles, 0.975),
      outsideBand: outsideTunnel,
    })),
    tunnel: dispersion.tunnel,
    ofWhom: ofWhom(sample),
  };
}

/** The coefficients as rows of a file. */
export function coefficientRows(
  data: CoefficientsData,
  origine: string,
): (string | { nombre: string } | null)[][] {
  const digitText = (value: number | null | undefined) =>
    value == null ? null : { nombre: value.toFixed(12) };
  return [
    [
      'Variable',
      'Coefficient (€)',
      'Erreur type (€)',
      'Bas à 95 %',
      'Haut à 95 %',
      'Publié pour 2017 (€)',
      'Origine',
    ],
    ...data.lignes.map(({ nom, valeur, error, low, high, publie: published }) => [
      nom,
      digitText(valeur),
      digitText(error),
      digitText(low),
      digitText(high),
      digitText(published),
      origine,
    ]),
  ];
}
