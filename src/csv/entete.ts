import { type Analyse, creerAnalyseur } from './papaparse.ts';
import { refuserGuillemet, refuserTable } from './refus.ts';
import { extrait } from './texte.ts';
import type { EnTete, RefusTable, Separateur } from './types.ts';

/** In the order in which they win when they find as many columns: French spreadsheets write the first. */
const separateurs: readonly Separateur[] = [';', ',', '\t'];

export interface EnTeteLu {
  readonly ok: true;
  readonly entete: EnTete;
}

/** Characters in which every separator should find a whole header; past them, those that do are enough. */
const ESSAI = 1 << 16;

interface Candidat {
  readonly separateur: Separateur;
  readonly noms: readonly string[];
  readonly analyse: Analyse;
  readonly connues: number;
}

const nommer = (cellule: string): string => cellule.trim().toLowerCase();

/** The first record under one separator; undefined while the text does not hold it whole. */
function candidat(
  texte: string,
  fin: boolean,
  separateur: Separateur,
  colonnes: readonly string[],
): Candidat | undefined {
  const analyse = creerAnalyseur(separateur, 1)(texte, fin);
  const noms = analyse.data[0];
  if (noms === undefined) return undefined;
  const connues = new Set(noms.map(nommer).filter((nom) => colonnes.includes(nom))).size;
  return { separateur, noms, analyse, connues };
}

/**
 * Reads the header at the start of a text without blank lines before it, under the separator that finds the most known
 * columns. Undefined while the text does not hold it whole; once `fin`, what is there is the header.
 */
export function lireEntete(
  texte: string,
  fin: boolean,
  ligne: number,
  colonnes: readonly string[],
): EnTeteLu | RefusTable | undefined {
  if (texte === '' && fin)
    return refuserTable('vide', `Le fichier est vide. Colonnes attendues : ${enumerer(colonnes)}.`);
  const candidats = separateurs.map((separateur) => candidat(texte, fin, separateur, colonnes));
  const entiers = candidats.filter((each) => each !== undefined);
  const [premier] = entiers;
  const attendre = entiers.length < candidats.length && texte.length < ESSAI;
  if (premier === undefined || attendre) return undefined;
  const choisi = entiers.reduce((meilleur, autre) => (autre.connues > meilleur.connues ? autre : meilleur));
  return (
    (fin ? refuserGuillemet(texte, choisi.analyse, ligne) : undefined) ??
    refuserColonnes(choisi, colonnes) ?? { ok: true, entete: entete(choisi, colonnes) }
  );
}

function refuserColonnes({ noms, connues }: Candidat, colonnes: readonly string[]): RefusTable | undefined {
  if (connues === 0)
    return refuserTable(
      'colonnes-inconnues',
      `Aucune colonne connue dans l'en-tête, qui commence par « ${extrait(noms.join(' ').trim())} ». Colonnes attendues : ${enumerer(colonnes)}. Depuis un tableur, enregistrez le tableau au format CSV, noms de colonnes sur la première ligne.`,
    );
  const doubles = colonnes.flatMap((colonne) => {
    const places = noms.flatMap((nom, rang) => (nommer(nom) === colonne ? [rang + 1] : []));
    return places.length > 1 ? [`${colonne} (colonnes ${places.join(', ')})`] : [];
  });
  if (doubles.length === 0) return undefined;
  return refuserTable(
    'colonnes-en-double',
    `Colonne présente plusieurs fois dans l'en-tête : ${doubles.join(' ; ')}. On ne peut pas savoir laquelle compter : gardez-en une seule, puis recommencez.`,
  );
}

function entete({ separateur, noms }: Candidat, colonnes: readonly string[]): EnTete {
  const lues = noms.map((nom) => (colonnes.includes(nommer(nom)) ? nommer(nom) : null));
  return {
    separateur,
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

function enumerer(noms: readonly string[]): string {
  return noms.join(', ');
}
