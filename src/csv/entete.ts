import { type Analyse, creerAnalyseur } from './papaparse.ts';
import { refuserGuillemet, refuserTable } from './refus.ts';
import { extrait } from './texte.ts';
import type { EnTete, OptionsColonnes, Placeur, RefusTable, Separateur } from './types.ts';

/** In the order in which they win when they find as many columns: French spreadsheets write the first. */
const separateurs: readonly Separateur[] = [';', ',', '\t'];

export interface EnTeteLu {
  readonly ok: true;
  readonly entete: EnTete;
}

/** Characters in which every separator should find a whole header; past them, those that do are enough. */
const ESSAI = 1 << 16;

/** Columns given twice, and places of each, that a refusal names. */
const MONTRES = 10;

interface Candidat {
  readonly separateur: Separateur;
  readonly noms: readonly string[];
  readonly lues: readonly (string | null)[];
  readonly analyse: Analyse;
  readonly connues: number;
}

const nommer = (cellule: string): string => cellule.trim().toLowerCase();

/** Columns by their own names, trimmed and in any letter case. */
const parNom =
  (colonnes: readonly string[]): Placeur =>
  (noms) =>
    noms.map((nom) => (colonnes.includes(nommer(nom)) ? nommer(nom) : null));

/** The first record under one separator; undefined while the text does not hold it whole. */
function candidat(
  texte: string,
  fin: boolean,
  separateur: Separateur,
  reconnaitre: Placeur,
): Candidat | undefined {
  const analyse = creerAnalyseur(separateur, 1)(texte, fin);
  const noms = analyse.data[0];
  if (noms === undefined) return undefined;
  const lues = reconnaitre(noms);
  const connues = new Set(lues.filter((nom) => nom !== null)).size;
  return { separateur, noms, lues, analyse, connues };
}

/**
 * Reads the header at the start of a text without blank lines before it, under the separator that finds the most known
 * columns. Undefined while the text does not hold it whole; once `fin`, what is there is the header.
 */
export function lireEntete(
  texte: string,
  fin: boolean,
  ligne: number,
  options: OptionsColonnes,
): EnTeteLu | RefusTable | undefined {
  const { colonnes, reconnaitre = parNom(colonnes), choisir } = options;
  if (texte === '' && fin)
    return refuserTable('vide', `Le fichier est vide. Colonnes attendues : ${enumerer(colonnes)}.`);
  const candidats = separateurs.map((separateur) => candidat(texte, fin, separateur, reconnaitre));
  const entiers = candidats.filter((each) => each !== undefined);
  const [premier] = entiers;
  const attendre = entiers.length < candidats.length && texte.length < ESSAI;
  if (premier === undefined || attendre) return undefined;
  const reconnu = entiers.reduce((meilleur, autre) => (devant(autre, meilleur) ? autre : meilleur));
  const choisi = choisir === undefined ? reconnu : { ...reconnu, lues: choisir(reconnu.noms) };
  return (
    (fin ? refuserGuillemet(texte, choisi.analyse, ligne) : undefined) ??
    refuserColonnes(choisi, options) ?? { ok: true, entete: entete(choisi, colonnes) }
  );
}

/** Where no column is known under either, the separator that cuts the most tells more. */
function devant(autre: Candidat, meilleur: Candidat): boolean {
  if (autre.connues !== meilleur.connues) return autre.connues > meilleur.connues;
  return autre.connues === 0 && autre.noms.length > meilleur.noms.length;
}

function refuserColonnes(
  { noms, lues }: Candidat,
  { colonnes, exigees }: OptionsColonnes,
): RefusTable | undefined {
  if (exigees?.length !== 0 && lues.every((nom) => nom === null))
    return refuserTable(
      'colonnes-inconnues',
      `Aucune colonne connue dans l'en-tête, qui commence par « ${extrait(noms.join(' ').trim())} ». Colonnes attendues : ${enumerer(colonnes)}. Depuis un tableur, enregistrez le tableau au format CSV, noms de colonnes sur la première ligne.`,
    );
  const doubles = enDouble(lues).map(
    ([colonne, places]) => `${extrait(colonne)} (colonnes ${premiers(places, ', ')})`,
  );
  if (doubles.length > 0)
    return refuserTable(
      'colonnes-en-double',
      `Colonne présente plusieurs fois dans l'en-tête : ${premiers(doubles, ' ; ')}. On ne peut pas savoir laquelle compter : gardez-en une seule, puis recommencez.`,
    );
  const manquantes = (exigees ?? []).filter((colonne) => !lues.includes(colonne));
  if (manquantes.length === 0) return undefined;
  return refuserTable('colonnes-manquantes', manquantesDites(manquantes));
}

function manquantesDites(manquantes: readonly string[]): string {
  const plusieurs = manquantes.length > 1;
  const quoi = plusieurs ? 'Colonnes obligatoires absentes' : 'Colonne obligatoire absente';
  const faire = plusieurs
    ? 'Ajoutez-les, ou donnez ces noms aux colonnes qui les contiennent'
    : 'Ajoutez-la, ou donnez ce nom à la colonne qui la contient';
  return `${quoi} de l'en-tête : ${enumerer(manquantes)}. ${faire}, puis recommencez. Rien n'a été lu.`;
}

function entete({ separateur, noms, lues }: Candidat, colonnes: readonly string[]): EnTete {
  return {
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

/** Columns that are there several times, with their places from 1: found in one pass, a header may be huge. */
function enDouble(lues: readonly (string | null)[]): [colonne: string, places: number[]][] {
  const places = new Map<string, number[]>();
  for (const [rang, colonne] of lues.entries()) {
    if (colonne === null) continue;
    const autres = places.get(colonne);
    if (autres === undefined) places.set(colonne, [rang + 1]);
    else autres.push(rang + 1);
  }
  return [...places].filter(([, rangs]) => rangs.length > 1);
}

function premiers(tous: readonly (string | number)[], entre: string): string {
  const suite = tous.length > MONTRES ? `${entre}et d'autres` : '';
  return tous.slice(0, MONTRES).join(entre) + suite;
}

function enumerer(noms: readonly string[]): string {
  return noms.join(', ');
}
