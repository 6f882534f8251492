import { quantile } from '../number-quantiles.ts';
import type { DescriptionEchantillon, ResumeDepense, ResumeVariable } from './fit-results.ts';
import { barres, largeurRonde } from './histogram.ts';
import { type Echantillon, variablesDe } from './sample.ts';

const QUANTILES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** Bars of the histogram, up to this quantile: beyond, a tail that no drawing shows. */
const BARRES = 40;
const BORD = 0.98;

/** The costliest patients, whose share of the whole is told. */
const PLUS_CHERS = 0.05;

/** What a page shows of a sample that has one patient at least. */
export function decrire(
  echantillon: Echantillon,
  origine: DescriptionEchantillon['origine'],
  nom: string,
): DescriptionEchantillon {
  return {
    origine,
    nom,
    patients: echantillon.patients,
    depense: decrireDepense(echantillon.depense),
    variables: variablesDe(echantillon).map((variable) => ({
      variable,
      ...mesurer(echantillon.colonnes[variable] ?? new Float64Array()),
    })),
  };
}

function mesurer(valeurs: Float64Array): Omit<ResumeVariable, 'variable'> {
  let [somme, minimum, maximum] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const valeur of valeurs) {
    somme += valeur;
    minimum = Math.min(minimum, valeur);
    maximum = Math.max(maximum, valeur);
  }
  const moyenne = somme / valeurs.length;
  let carres = 0;
  for (const valeur of valeurs) carres += (valeur - moyenne) ** 2;
  return { moyenne, ecartType: Math.sqrt(carres / valeurs.length), minimum, maximum };
}

function decrireDepense(depense: Float64Array): ResumeDepense {
  const triee = depense.slice().sort();
  const { moyenne, ecartType, maximum } = mesurer(depense);
  const largeur = largeurRonde(quantile(triee, BORD) / BARRES);
  const histogramme = barres(triee, 0, largeur, BARRES);
  const auDela = histogramme.reduce((reste, { nombre }) => reste - nombre, triee.length);
  const premier = triee.findIndex((valeur) => valeur > 0);
  return {
    moyenne,
    ecartType,
    nulles: premier === -1 ? triee.length : premier,
    quantiles: QUANTILES.map((p) => ({ p, valeur: quantile(triee, p) })),
    histogramme,
    auDela: { nombre: auDela, part: auDela / triee.length, maximum },
    partDesPlusChers: moyenne > 0 ? partDesDerniers(triee) : null,
  };
}

function partDesDerniers(triee: Float64Array): number {
  const debut = triee.length - Math.max(1, Math.round(PLUS_CHERS * triee.length));
  const somme = (valeurs: Float64Array): number => valeurs.reduce((total, valeur) => total + valeur, 0);
  return somme(triee.subarray(debut)) / somme(triee);
}
