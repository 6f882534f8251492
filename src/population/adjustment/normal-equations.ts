import { ajouterProduits, BLOC, debutDe } from './cross-products.ts';

/** What a regression works on. */
export interface Systeme {
  /** At least one row. */
  readonly colonnes: readonly Float64Array[];
  readonly reponse: Float64Array;
  /** The rows that count, by rank; all of them when absent. */
  readonly lignes?: Uint32Array | undefined;
}

/** The normal equations of a system, each column taken around its mean; the response is the last column. */
export interface Normales {
  readonly systeme: Systeme;
  readonly nombre: number;
  readonly moyennes: Float64Array;
  /** Sums of products of deviations, row by row, size × size. */
  readonly produits: Float64Array;
  /** Columns plus one. */
  readonly taille: number;
}

const nombreDeLignes = ({ reponse, lignes }: Systeme): number => lignes?.length ?? reponse.length;

/** Accumulates the normal equations in two passes: means, then products of deviations from them. */
export function accumuler(systeme: Systeme): Normales {
  const taille = systeme.colonnes.length + 1;
  const nombre = nombreDeLignes(systeme);
  const moyennes = moyennesDe(systeme);
  const produits = new Float64Array(taille * taille);
  const restes = new Float64Array(taille);
  parBlocs(systeme, moyennes, (bloc, lues) => {
    for (let colonne = 0; colonne < taille; colonne++) {
      const debut = debutDe(colonne);
      let somme = 0;
      for (let i = debut; i < debut + lues; i++) somme += bloc[i] as number;
      restes[colonne] = (restes[colonne] as number) + somme;
    }
    ajouterProduits(bloc, lues, taille, produits);
  });
  corriger(produits, restes, taille, nombre);
  return { systeme, nombre, moyennes, produits, taille };
}

/**
 * Gives the rows by blocks of at most 128, as deviations from the given means: column c of the block starts at 128 c,
 * the response being the last. Reuses the block.
 */
export function parBlocs(
  { colonnes, reponse, lignes }: Systeme,
  moyennes: Float64Array,
  surBloc: (bloc: Float64Array, lues: number) => void,
): void {
  const toutes = [...colonnes, reponse];
  const nombre = lignes?.length ?? reponse.length;
  const bloc = new Float64Array(toutes.length * BLOC);
  for (let depuis = 0; depuis < nombre; depuis += BLOC) {
    const lues = Math.min(BLOC, nombre - depuis);
    for (let c = 0; c < toutes.length; c++)
      remplir(bloc, debutDe(c), lues, toutes[c] as Float64Array, depuis, lignes, moyennes[c] as number);
    surBloc(bloc, lues);
  }
}

function remplir(
  bloc: Float64Array,
  debut: number,
  lues: number,
  colonne: Float64Array,
  depuis: number,
  lignes: Uint32Array | undefined,
  moyenne: number,
): void {
  if (lignes === undefined)
    for (let i = 0; i < lues; i++) bloc[debut + i] = (colonne[depuis + i] as number) - moyenne;
  else
    for (let i = 0; i < lues; i++)
      bloc[debut + i] = (colonne[lignes[depuis + i] as number] as number) - moyenne;
}

function moyennesDe({ colonnes, reponse, lignes }: Systeme): Float64Array {
  const nombre = lignes?.length ?? reponse.length;
  return Float64Array.from([...colonnes, reponse], (colonne) => sommeDe(colonne, nombre, lignes) / nombre);
}

/** By blocks too: a sum of sums of a few rows loses few digits. */
function sommeDe(colonne: Float64Array, nombre: number, lignes: Uint32Array | undefined): number {
  let somme = 0;
  for (let depuis = 0; depuis < nombre; depuis += BLOC) {
    const fin = Math.min(depuis + BLOC, nombre);
    let partielle = 0;
    if (lignes === undefined) for (let i = depuis; i < fin; i++) partielle += colonne[i] as number;
    else for (let i = depuis; i < fin; i++) partielle += colonne[lignes[i] as number] as number;
    somme += partielle;
  }
  return somme;
}

/** Takes off what the rounding of the means left, and fills the lower half. */
function corriger(produits: Float64Array, restes: Float64Array, taille: number, nombre: number): void {
  for (let ligne = 0; ligne < taille; ligne++)
    for (let colonne = ligne; colonne < taille; colonne++) {
      const place = ligne * taille + colonne;
      const reste = ((restes[ligne] as number) * (restes[colonne] as number)) / nombre;
      const corrige = (produits[place] as number) - reste;
      produits[place] = corrige;
      produits[colonne * taille + ligne] = corrige;
    }
}
