import { Decimal } from 'decimal.js';
import type { DetailedFit, Fit } from './fit-results.ts';
import type { Model, Variable } from './model.ts';
import type { DoneFit } from './model-fit.ts';
import { byDecile, parAge } from './prediction-checks.ts';
import { matchRedundancy } from './redundancy.ts';
import type { Sample } from './sample.ts';

/** The whole of what a page shows of a fit; `nom` is the file's, or how the invented sample is called. */
export function detailFit(
  sample: Sample,
  { ajustement, partage, expectedValues }: DoneFit,
  { origine, nom }: Pick<Model, 'origine' | 'nom'>,
): DetailedFit {
  const verification = partage.test.length > 0 ? 'test' : 'apprentissage';
  const lignes = partage[verification];
  return {
    ...ajustement,
    verification,
    deciles: byDecile(sample.depense, expectedValues, lignes),
    ages: parAge(sample, expectedValues, lignes),
    redondance: matchRedundancy(sample, ajustement, partage.apprentissage),
    model: modelOf(ajustement, origine, nom),
  };
}

/** The model as decimal texts: the shortest that give the same doubles, without exponent. */
export function modelOf(
  { coefficients, apprentissage }: Pick<Fit, 'coefficients' | 'apprentissage'>,
  origine: Model['origine'],
  nom: string,
): Model {
  const texte = (valeur: number): string => new Decimal(valeur).toFixed();
  const constante = coefficients.find(({ variable }) => variable === 'constante');
  return {
    origine,
    nom,
    constante: texte(constante?.coefficient ?? 0),
    coefficients: coefficients
      .filter((each): each is typeof each & { variable: Variable } => each.variable !== 'constante')
      .map(({ variable, coefficient }) => ({ variable, coefficient: texte(coefficient) })),
    apprentissage,
  };
}
