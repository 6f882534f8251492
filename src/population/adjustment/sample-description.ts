import { quantile } from '../number-quantiles.ts';
import type { ResumeDepense, ResumeVariable, SampleDescription } from './fit-results.ts';
import { barsOf, roundWidth } from './histogram.ts';
import { type Sample, variablesOf } from './sample.ts';

const QUANTILES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** Bars of the histogram, up to this quantile: beyond, a tail that no drawing shows. */
const BAR_COUNT = 40;
const EDGE = 0.98;

/** The costliest patients, whose share of the whole is told. */
const COSTLIEST = 0.05;

/** What a page shows of a sample that has one patient at least. */
export function describeSample(
  sample: Sample,
  origine: SampleDescription['origine'],
  nom: string,
): SampleDescription {
  return {
    origine,
    nom,
    patients: sample.patients,
    depense: describeDepense(sample.depense),
    variables: variablesOf(sample).map((variable) => ({
      variable,
      ...gauge(sample.colonnes[variable] ?? new Float64Array()),
    })),
  };
}

function gauge(valeurs: Float64Array): Omit<ResumeVariable, 'variable'> {
  let [somme, minimum, maximum] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const valeur of valeurs) {
    somme += valeur;
    minimum = Math.min(minimum, valeur);
    maximum = Math.max(maximum, valeur);
  }
  const moyenne = somme / valeurs.length;
  let squares = 0;
  for (const valeur of valeurs) squares += (valeur - moyenne) ** 2;
  return { moyenne, ecartType: Math.sqrt(squares / valeurs.length), minimum, maximum };
}

function describeDepense(depense: Float64Array): ResumeDepense {
  const sorted = depense.slice().sort();
  const { moyenne, ecartType, maximum } = gauge(depense);
  const breadth = roundWidth(quantile(sorted, EDGE) / BAR_COUNT);
  const histogram = barsOf(sorted, 0, breadth, BAR_COUNT);
  const beyond = histogram.reduce((remainder, { nombre: number }) => remainder - number, sorted.length);
  const first = sorted.findIndex((valeur) => valeur > 0);
  return {
    moyenne,
    ecartType,
    nulls: first === -1 ? sorted.length : first,
    quantiles: QUANTILES.map((p) => ({ p, valeur: quantile(sorted, p) })),
    histogram,
    beyond: { nombre: beyond, part: beyond / sorted.length, maximum },
    partOfCostliest: moyenne > 0 ? partOfLast(sorted) : null,
  };
}

function partOfLast(sorted: Float64Array): number {
  const debut = sorted.length - Math.max(1, Math.round(COSTLIEST * sorted.length));
  const somme = (valeurs: Float64Array): number => valeurs.reduce((total, valeur) => total + valeur, 0);
  return somme(sorted.subarray(debut)) / somme(sorted);
}
