import { codingWords } from './cell-fault-words.ts';
import { unnamedColumn } from './column-words.ts';
import { excerpt } from './excerpts.ts';
import type { HeaderColumn, TableFault } from './table-fault.ts';

const SAVE_AS = 'choisissez Enregistrer sous, format CSV, puis importez ce fichier.';

const files = {
  workbook: `Ce fichier est un classeur de tableur (.xlsx ou .ods), pas un CSV : dans votre tableur, ${SAVE_AS}`,
  'old-workbook': `Ce fichier est un classeur de tableur (.xls), pas un CSV : dans votre tableur, ${SAVE_AS}`,
  parquet:
    'Ce fichier est un Parquet, pas un CSV. La ligne de commande lit ceux de patients et de groupements, depuis leur fichier ; pour le reste, enregistrez le tableau au format CSV.',
  pdf: `Ce fichier est un PDF, pas un CSV : ouvrez le tableau d'origine dans un tableur, ${SAVE_AS}`,
};

/** Columns given twice, and places of each, that a refusal names; and unknown columns. */
const SHOWN_COUNT = 10;

/**
 * Why a table is refused, in French: what is wrong, where, what to do. `advice`: what to do when none of its columns is
 * known, where giving them our names is not all.
 */
export function tableFaultWords(
  fault: TableFault,
  advice = 'Donnez ces noms aux colonnes qui les contiennent.',
): string {
  switch (fault.code) {
    case 'empty':
      return `Le fichier est vide. Colonnes attendues : ${fault.limits.columns.join(', ')}.`;
    case 'not-csv':
      return files[fault.received];
    case 'too-many-columns':
      return `L'en-tête a ${fault.received} colonnes, et ${fault.limits.max} au plus sont lues : un tableau de ce site en a quelques dizaines. Supprimez celles qui ne servent pas, les vides à droite comprises, puis recommencez. Rien n'a été lu.`;
    case 'header-encoding':
      return `Colonne ${fault.received.place}, ${nameIt(fault.received)}. ${codingWords(fault.received)} Rien n'a été lu.`;
    case 'no-known-column':
      return `Aucune colonne connue dans l'en-tête : ${firstOnes(fault.received.map(nameIt), ', ')}. Colonnes attendues : ${fault.limits.columns.join(', ')}. ${advice} Depuis un tableur, enregistrez le tableau au format CSV.`;
    case 'repeated-columns': {
      const doubles = fault.received.map(
        ([column, places]) => `${excerpt(column)} (colonnes ${firstOnes(places, ', ')})`,
      );
      return `Colonne présente plusieurs fois dans l'en-tête : ${firstOnes(doubles, ' ; ')}. On ne peut pas savoir laquelle compter : gardez-en une seule, puis recommencez.`;
    }
    case 'missing-columns':
      return missingWords(fault.limits.columns, fault.received);
    case 'column-type':
      return `Colonne ${fault.received.place}, ${nameIt(fault.received)} : le type ${excerpt(fault.received.type)} ne se lit pas ici. Types lus : ${fault.limits.types.join(', ')}. Convertissez cette colonne, puis recommencez. Rien n'a été lu.`;
    case 'column-chosen-twice': {
      const [one, other] = fault.received;
      return `La colonne ${fault.place} du fichier est choisie deux fois : pour ${one} et pour ${other}. Gardez l'une des deux, puis recommencez. Rien n'a été lu.`;
    }
    case 'open-quote': {
      const place = `Ligne ${fault.row} : un guillemet s'ouvre devant « ${fault.received} » et ne se referme pas. Fermez-le ou retirez-le, puis recommencez. Rien n'a été lu.`;
      return fault.characters === undefined ? place : `${place} La cellule ${exceeds(fault.characters)}.`;
    }
    case 'row-too-long':
      return `La ligne ${fault.row} ${exceeds(fault.characters)} : ce n'est pas un tableau au format CSV. Depuis un tableur, enregistrez-le au format CSV, puis recommencez.`;
  }
}

function missingWords(missing: readonly string[], unknown: readonly HeaderColumn[]): string {
  const several = missing.length > 1;
  const what = several ? 'Colonnes obligatoires absentes' : 'Colonne obligatoire absente';
  const toDo = several
    ? 'Ajoutez-les, ou donnez ces noms aux colonnes qui les contiennent'
    : 'Ajoutez-la, ou donnez ce nom à la colonne qui la contient';
  const others =
    unknown.length === 0 ? '' : ` Colonnes inconnues du fichier : ${firstOnes(unknown.map(nameIt), ', ')}.`;
  return `${what} de l'en-tête : ${missing.join(', ')}. ${toDo}, puis recommencez.${others} Rien n'a été lu.`;
}

const nameIt = ({ place, name }: HeaderColumn): string =>
  name.trim() === '' ? unnamedColumn(place) : `« ${excerpt(name.trim())} »`;

const exceeds = (characters: number): string =>
  `dépasse ${(characters / 1e6).toFixed(0)} millions de caractères`;

function firstOnes(all: readonly (string | number)[], between: string): string {
  const suite = all.length > SHOWN_COUNT ? `${between}et d'autres` : '';
  return all.slice(0, SHOWN_COUNT).join(between) + suite;
}
