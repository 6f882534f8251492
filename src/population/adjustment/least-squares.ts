import { Matrix } from 'ml-matrix';
import { ajuste, type Correlations, correlations, factoriser } from './correlation-matrix.ts';
import { debutDe } from './cross-products.ts';
import { type Normales, parBlocs } from './normal-equations.ts';

/** A fit by ordinary least squares; coefficients and standard errors in the order of the columns asked for. */
export interface MoindresCarres {
  readonly constante: number;
  readonly coefficients: readonly number[];
  readonly erreurConstante: number;
  readonly erreurs: readonly number[];
  /** Rows less columns less one. */
  readonly degres: number;
  readonly r2: number;
  readonly r2Ajuste: number;
  readonly ecartTypeResiduel: number;
}

/**
 * Ordinary least squares of the response on some columns of the normal equations: independent ones, fewer than the rows
 * less one, and a response that varies. Cholesky's factorisation (ml-matrix) of the correlations, then one step of
 * refinement from the residuals of the rows themselves, which gives back the digits that normal equations lose.
 */
export function moindresCarres(normales: Normales, colonnes: readonly number[]): MoindresCarres {
  const donnees = correlations(normales);
  const { nombre, moyennes, systeme } = normales;
  const resoudre = solveur(donnees, colonnes);
  const reduit: Normales = restreindre(normales, colonnes);
  const estimes = resoudre.appliquer(
    colonnes.map((c) => normales.produits[c * normales.taille + donnees.derniere] as number),
  );
  const { produits, carres, somme } = residus(reduit, estimes);
  const corrections = resoudre.appliquer(produits);
  const coefficients = estimes.map((each, rang) => each + (corrections[rang] as number));
  // What the correction takes off the squares is its product with what it corrects.
  const gagne = corrections.reduce((total, each, rang) => total + each * (produits[rang] as number), 0);
  const degres = nombre - colonnes.length - 1;
  const sse = Math.max(0, carres - gagne - (somme * somme) / nombre);
  const variance = sse / degres;
  const moyenneReponse = moyennes[systeme.colonnes.length] as number;
  const centres = colonnes.map((c) => moyennes[c] as number);
  const parMoyennes = (poids: readonly number[]): number =>
    poids.reduce((total, poidsColonne, rang) => total + poidsColonne * (centres[rang] as number), 0);
  const sst = normales.produits[donnees.derniere * (normales.taille + 1)] as number;
  const r2 = Math.min(1, Math.max(0, 1 - sse / sst));
  return {
    constante: moyenneReponse - parMoyennes(coefficients) + somme / nombre,
    coefficients,
    erreurConstante: Math.sqrt(variance * (1 / nombre + parMoyennes(resoudre.appliquer(centres)))),
    erreurs: resoudre.diagonale.map((each) => Math.sqrt(variance * each)),
    degres,
    r2,
    r2Ajuste: ajuste(r2, nombre, colonnes.length),
    ecartTypeResiduel: Math.sqrt(variance),
  };
}

interface Solveur {
  /** The inverse of the matrix of products, times a vector. */
  appliquer(membre: readonly number[]): number[];
  /** Its diagonal. */
  readonly diagonale: readonly number[];
}

function solveur(donnees: Correlations, colonnes: readonly number[]): Solveur {
  if (colonnes.length === 0) return { appliquer: () => [], diagonale: [] };
  const facteur = factoriser(donnees, colonnes);
  const normes = colonnes.map((colonne) => donnees.normes[colonne] as number);
  const inverse = facteur.solve(Matrix.eye(colonnes.length));
  return {
    appliquer(membre) {
      const reduit = membre.map((valeur, rang) => valeur / (normes[rang] as number));
      return facteur
        .solve(Matrix.columnVector(reduit))
        .to1DArray()
        .map((valeur, rang) => valeur / (normes[rang] as number));
    },
    diagonale: normes.map((norme, rang) => inverse.get(rang, rang) / norme / norme),
  };
}

/** The same rows with these columns only: its products are not read. */
function restreindre(normales: Normales, colonnes: readonly number[]): Normales {
  const { systeme, moyennes } = normales;
  return {
    ...normales,
    systeme: { ...systeme, colonnes: colonnes.map((c) => systeme.colonnes[c] as Float64Array) },
    moyennes: Float64Array.from([...colonnes, systeme.colonnes.length], (c) => moyennes[c] as number),
    taille: colonnes.length + 1,
  };
}

/** Sums over the residuals of a fit: their products with each column, their squares, themselves. */
function residus({ systeme, moyennes, taille }: Normales, coefficients: readonly number[]) {
  const produits = new Array<number>(taille - 1).fill(0);
  let [carres, somme] = [0, 0];
  parBlocs(systeme, moyennes, (bloc, lues) => {
    const reponse = debutDe(taille - 1);
    for (let c = 0; c < taille - 1; c++)
      retrancher(bloc, debutDe(c), reponse, lues, coefficients[c] as number);
    for (let c = 0; c < taille - 1; c++)
      produits[c] = (produits[c] as number) + produit(bloc, debutDe(c), reponse, lues);
    carres += produit(bloc, reponse, reponse, lues);
    for (let i = reponse; i < reponse + lues; i++) somme += bloc[i] as number;
  });
  return { produits, carres, somme };
}

function retrancher(bloc: Float64Array, colonne: number, reponse: number, lues: number, fois: number): void {
  for (let i = 0; i < lues; i++)
    bloc[reponse + i] = (bloc[reponse + i] as number) - fois * (bloc[colonne + i] as number);
}

function produit(bloc: Float64Array, une: number, autre: number, lues: number): number {
  let somme = 0;
  for (let i = 0; i < lues; i++) somme += (bloc[une + i] as number) * (bloc[autre + i] as number);
  return somme;
}
