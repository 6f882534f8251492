import { extrait } from './excerpts.ts';
import { type Candidat, trouver } from './header-candidates.ts';
import { refuserColonnes } from './header-faults.ts';
import type { EnTete, OptionsColonnes, Placeur, RefusTable } from './table.ts';
import { refuserGuillemet, refuserTable } from './table-faults.ts';

export interface EnTeteLu {
  readonly ok: true;
  readonly entete: EnTete;
  /** Characters that stand above it. */
  readonly debut: number;
}

const nommer = (cellule: string): string => cellule.trim().toLowerCase();

/** Columns by their own names, trimmed and in any letter case. */
const parNom =
  (colonnes: readonly string[]): Placeur =>
  (noms) =>
    noms.map((nom) => (colonnes.includes(nommer(nom)) ? nommer(nom) : null));

/**
 * Reads the header among the first records of a text without blank lines before it; `declare` is the separator that the
 * file says, if it does. Undefined while the text does not hold it whole; once `fin`, what is there is the table.
 */
export function lireEntete(
  texte: string,
  fin: boolean,
  ligne: number,
  declare: string,
  options: OptionsColonnes,
): EnTeteLu | RefusTable | undefined {
  const { colonnes, reconnaitre = parNom(colonnes), choisir, exigees } = options;
  if (texte === '' && fin)
    return refuserTable('vide', `Le fichier est vide. Colonnes attendues : ${colonnes.join(', ')}.`);
  const reconnu = trouver(texte, fin, reconnaitre, exigees, declare);
  if (reconnu === undefined) return undefined;
  const choisi = choisir === undefined ? reconnu : { ...reconnu, lues: choisir(reconnu.noms) };
  const ouvert = fin ? refuserGuillemet(texte, choisi.analyse, ligne) : undefined;
  const refus = ouvert ?? refuserColonnes(choisi, reconnaitre, options);
  if (refus !== undefined) return refus;
  return { ok: true, entete: entete(choisi, colonnes, ligne), debut: apresLignes(texte, choisi.dessus) };
}

function apresLignes(texte: string, lignes: number): number {
  let place = 0;
  for (let rang = 0; rang < lignes; rang++) place = texte.indexOf('\n', place) + 1;
  return place;
}

function entete(
  { separateur, noms, lues, dessus }: Candidat,
  colonnes: readonly string[],
  ligne: number,
): EnTete {
  return {
    ligne: ligne + dessus,
    separateur,
    noms: noms.map(extrait),
    colonnes: lues,
    ignorees: noms.flatMap((nom, rang) =>
      lues[rang] === null ? [extrait(nom.trim()) || `colonne ${rang + 1} (sans nom)`] : [],
    ),
    absentes: colonnes.filter((colonne) => !lues.includes(colonne)),
  };
}

/** Cells that hold something beyond the last column of the header, with what to call their column. */
export function enTrop(
  cellules: readonly string[],
  { colonnes }: EnTete,
): { readonly colonne: string; readonly valeur: string }[] {
  if (cellules.length <= colonnes.length) return [];
  return cellules
    .slice(colonnes.length)
    .flatMap((valeur, rang) =>
      valeur.trim() === '' ? [] : [{ colonne: `colonne ${colonnes.length + rang + 1}`, valeur }],
    );
}
