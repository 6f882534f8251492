import type { BoundedList } from './bounded-list.ts';
import type { HeaderRead, UnevenRows } from './table.ts';

/* What is said of how a table was read, in French sentences: the same in the command line and on the site. */

interface RemarkedTable {
  readonly headerRow: HeaderRead['row'];
  readonly longerRows: UnevenRows;
  readonly encoding: string;
}

interface Place {
  readonly row: number;
  readonly colonne: string;
  readonly valeur: string;
}

/** What stands above the header, records longer than it, an encoding that a file does not say. */
export function tableRemarks({ headerRow, longerRows, encoding }: RemarkedTable): string[] {
  const { nombre: number, premiere } = longerRows;
  return [
    headerRow <= 1
      ? ''
      : `L'en-tête est lu à la ligne ${headerRow} ; ce qui est au-dessus est laissé de côté, et compté dans les numéros de ligne.`,
    number === 0
      ? ''
      : `Lignes plus longues que l'en-tête : ${number}, la première ligne ${premiere}. Leurs cellules en trop sont vides, et laissées de côté.`,
    encoding === 'UTF-16' ? 'Le fichier est lu en UTF-16.' : '',
  ].filter((phrase) => phrase !== '');
}

/** Records shorter than the header, where that refuses none. */
export const shortRowsRemark = ({ nombre: number, premiere }: UnevenRows): string[] =>
  number === 0
    ? []
    : [
        `Lignes plus courtes que l'en-tête : ${number}, la première ligne ${premiere}. Les cellules qui leur manquent sont lues comme vides.`,
      ];

/** Marks of a missing value, read as empty. */
export function missingRemark({ total, keptOnes }: BoundedList<Place>): string[] {
  const [premiere] = keptOnes;
  if (premiere === undefined) return [];
  const { row, colonne, valeur } = premiere;
  return [
    `Marques d'une valeur manquante, lues comme des cellules vides : ${total}, la première ligne ${row}, ${colonne}, « ${valeur.trim()} ».`,
  ];
}

/** Numbers read as decimals that may have been thousands. */
export function ambiguousRemark({ total, keptOnes }: BoundedList<Place>): string[] {
  const [first] = keptOnes;
  if (first === undefined) return [];
  const { row, colonne, valeur } = first;
  return [
    `Nombres lus avec trois décimales, qui pourraient être des milliers : ${total}, le premier ligne ${row}, ${colonne}, « ${valeur} ».`,
  ];
}
