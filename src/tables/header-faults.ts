import { extrait } from './excerpts.ts';
import { type Candidat, LARGEUR } from './header-candidates.ts';
import { direCodage, estFrancais, relire } from './mistaken-encodings.ts';
import type { OptionsColonnes, Placeur, RefusTable } from './table.ts';
import { refuserTable } from './table-faults.ts';

/** Columns given twice, and places of each, that a refusal names; and unknown columns. */
const MONTRES = 10;

/** Why a table cannot be read, as its header tells; undefined when it can. */
export function refuserColonnes(
  { noms, lues }: Candidat,
  reconnaitre: Placeur,
  { colonnes, exigees, conseil }: OptionsColonnes,
): RefusTable | undefined {
  if (noms.length > LARGEUR)
    return refuserTable(
      'trop-de-colonnes',
      `L'en-tête a ${noms.length} colonnes, et ${LARGEUR} au plus sont lues : un tableau de ce site en a quelques dizaines. Supprimez celles qui ne servent pas, les vides à droite comprises, puis recommencez. Rien n'a été lu.`,
    );
  const codage = refuserCodage(noms, lues, reconnaitre);
  if (codage !== undefined) return codage;
  if (exigees?.length !== 0 && lues.every((nom) => nom === null))
    return refuserTable(
      'colonnes-inconnues',
      `Aucune colonne connue dans l'en-tête : ${premiers(noms.map(nommer), ', ')}. Colonnes attendues : ${enumerer(colonnes)}. ${conseil ?? 'Donnez ces noms aux colonnes qui les contiennent.'} Depuis un tableur, enregistrez le tableau au format CSV.`,
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
  return refuserTable('colonnes-manquantes', manquantesDites(manquantes, noms, lues));
}

const nommer = (nom: string, rang: number): string =>
  nom.trim() === '' ? `colonne ${rang + 1} (sans nom)` : `« ${extrait(nom.trim())} »`;

/** A name that is one of ours in another encoding: its cells would be read as other letters as well. */
function refuserCodage(
  noms: readonly string[],
  lues: readonly (string | null)[],
  reconnaitre: Placeur,
): RefusTable | undefined {
  for (const [rang, nom] of noms.entries()) {
    if (lues[rang] !== null || estFrancais(nom)) continue;
    const relu = relire(nom).find((each) => reconnaitre([each.relu])[0] !== null);
    if (relu !== undefined)
      return refuserTable(
        'codage',
        `Colonne ${rang + 1}, ${nommer(nom, rang)}. ${direCodage(relu)} Rien n'a été lu.`,
      );
  }
  return undefined;
}

function manquantesDites(
  manquantes: readonly string[],
  noms: readonly string[],
  lues: readonly (string | null)[],
): string {
  const plusieurs = manquantes.length > 1;
  const quoi = plusieurs ? 'Colonnes obligatoires absentes' : 'Colonne obligatoire absente';
  const faire = plusieurs
    ? 'Ajoutez-les, ou donnez ces noms aux colonnes qui les contiennent'
    : 'Ajoutez-la, ou donnez ce nom à la colonne qui la contient';
  const inconnues = noms.map(nommer).filter((_, rang) => lues[rang] === null);
  const autres =
    inconnues.length === 0 ? '' : ` Colonnes inconnues du fichier : ${premiers(inconnues, ', ')}.`;
  return `${quoi} de l'en-tête : ${enumerer(manquantes)}. ${faire}, puis recommencez.${autres} Rien n'a été lu.`;
}

/** Columns that are there several times, with their places from 1: found in one pass. */
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

const enumerer = (noms: readonly string[]): string => noms.join(', ');
