import { Decimal } from 'decimal.js';
import type { Ajustement, AjustementDetaille } from './fit-results.ts';
import type { Modele, Variable } from './model.ts';
import type { AjustementFait } from './model-fit.ts';
import { parAge, parDecile } from './prediction-checks.ts';
import { accorder } from './redundancy.ts';
import type { Echantillon } from './sample.ts';

/** The whole of what a page shows of a fit; `nom` is the file's, or how the invented sample is called. */
export function detailler(
  echantillon: Echantillon,
  { ajustement, partage, attendues }: AjustementFait,
  { origine, nom }: Pick<Modele, 'origine' | 'nom'>,
): AjustementDetaille {
  const verification = partage.test.length > 0 ? 'test' : 'apprentissage';
  const lignes = partage[verification];
  return {
    ...ajustement,
    verification,
    deciles: parDecile(echantillon.depense, attendues, lignes),
    ages: parAge(echantillon, attendues, lignes),
    redondance: accorder(echantillon, ajustement, partage.apprentissage),
    modele: modeleDe(ajustement, origine, nom),
  };
}

/** The model as decimal texts: the shortest that give the same doubles, without exponent. */
export function modeleDe(
  { coefficients, apprentissage }: Pick<Ajustement, 'coefficients' | 'apprentissage'>,
  origine: Modele['origine'],
  nom: string,
): Modele {
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
