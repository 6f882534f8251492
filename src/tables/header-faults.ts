import { excerpt } from './excerpts.ts';
import { type Candidate, WIDTH } from './header-candidates.ts';
import { isFrench, reread, sayCoding } from './mistaken-encodings.ts';
import type { ColumnOptions, Placer, TableRefusal } from './table.ts';
import { refuseTable } from './table-faults.ts';

/** Columns given twice, and places of each, that a refusal names; and unknown columns. */
const SHOWN_COUNT = 10;

/** Why a table cannot be read, as its header tells; undefined when it can. */
export function refuseColumns(
  { names, itemsRead }: Candidate,
  recognise: Placer,
  { colonnes: columns, requiredNames, advice }: ColumnOptions,
): TableRefusal | undefined {
  if (names.length > WIDTH)
    return refuseTable(
      'trop-de-colonnes',
      `L'en-tête a ${names.length} colonnes, et ${WIDTH} au plus sont lues : un tableau de ce site en a quelques dizaines. Supprimez celles qui ne servent pas, les vides à droite comprises, puis recommencez. Rien n'a été lu.`,
    );
  const coding = refuseCoding(names, itemsRead, recognise);
  if (coding !== undefined) return coding;
  if (requiredNames?.length !== 0 && itemsRead.every((nom) => nom === null))
    return refuseTable(
      'colonnes-inconnues',
      `Aucune colonne connue dans l'en-tête : ${firstOnes(names.map(nameIt), ', ')}. Colonnes attendues : ${enumerate(columns)}. ${advice ?? 'Donnez ces noms aux colonnes qui les contiennent.'} Depuis un tableur, enregistrez le tableau au format CSV.`,
    );
  const doubles = inDouble(itemsRead).map(
    ([colonne, places]) => `${excerpt(colonne)} (colonnes ${firstOnes(places, ', ')})`,
  );
  if (doubles.length > 0)
    return refuseTable(
      'colonnes-en-double',
      `Colonne présente plusieurs fois dans l'en-tête : ${firstOnes(doubles, ' ; ')}. On ne peut pas savoir laquelle compter : gardez-en une seule, puis recommencez.`,
    );
  const missingOnes = (requiredNames ?? []).filter((colonne) => !itemsRead.includes(colonne));
  if (missingOnes.length === 0) return undefined;
  return refuseTable('colonnes-manquantes', missingWords(missingOnes, names, itemsRead));
}

const nameIt = (nom: string, rank: number): string =>
  nom.trim() === '' ? `colonne ${rank + 1} (sans nom)` : `« ${excerpt(nom.trim())} »`;

/** A name that is one of ours in another encoding: its cells would be read as other letters as well. */
function refuseCoding(
  names: readonly string[],
  itemsRead: readonly (string | null)[],
  recognise: Placer,
): TableRefusal | undefined {
  for (const [rank, nom] of names.entries()) {
    if (itemsRead[rank] !== null || isFrench(nom)) continue;
    const rereadText = reread(nom).find((each) => recognise([each.rereadText])[0] !== null);
    if (rereadText !== undefined)
      return refuseTable(
        'codage',
        `Colonne ${rank + 1}, ${nameIt(nom, rank)}. ${sayCoding(rereadText)} Rien n'a été lu.`,
      );
  }
  return undefined;
}

function missingWords(
  missingOnes: readonly string[],
  names: readonly string[],
  itemsRead: readonly (string | null)[],
): string {
  const several = missingOnes.length > 1;
  const what = several ? 'Colonnes obligatoires absentes' : 'Colonne obligatoire absente';
  const toDo = several
    ? 'Ajoutez-les, ou donnez ces noms aux colonnes qui les contiennent'
    : 'Ajoutez-la, ou donnez ce nom à la colonne qui la contient';
  const unknownColumns = names.map(nameIt).filter((_, rank) => itemsRead[rank] === null);
  const others =
    unknownColumns.length === 0 ? '' : ` Colonnes inconnues du fichier : ${firstOnes(unknownColumns, ', ')}.`;
  return `${what} de l'en-tête : ${enumerate(missingOnes)}. ${toDo}, puis recommencez.${others} Rien n'a été lu.`;
}

/** Columns that are there several times, with their places from 1: found in one pass. */
function inDouble(itemsRead: readonly (string | null)[]): [colonne: string, places: number[]][] {
  const places = new Map<string, number[]>();
  for (const [rank, colonne] of itemsRead.entries()) {
    if (colonne === null) continue;
    const others = places.get(colonne);
    if (others === undefined) places.set(colonne, [rank + 1]);
    else others.push(rank + 1);
  }
  return [...places].filter(([, ranks]) => ranks.length > 1);
}

function firstOnes(all: readonly (string | number)[], between: string): string {
  const suite = all.length > SHOWN_COUNT ? `${between}et d'autres` : '';
  return all.slice(0, SHOWN_COUNT).join(between) + suite;
}

const enumerate = (names: readonly string[]): string => names.join(', ');
