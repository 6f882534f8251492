import type { Coding, MisreadText, RecordFault, TextFault } from './cell-fault.ts';
import { excerpt } from './excerpts.ts';

const codings: Readonly<Record<Coding, string>> = {
  'utf-8': 'UTF-8, lu comme un autre codage puis enregistré ainsi',
  mac: 'MacRoman, le codage des anciens Mac',
  dos: 'CP850 ou CP437, ceux de MS-DOS',
  windows: 'Windows-1252, lu comme un autre codage puis enregistré ainsi',
};

/** What to do of a text in another encoding. */
export const codingWords = ({ coding, rereadText }: MisreadText): string =>
  `Texte qui semble en ${codings[coding]}, où il se lit « ${excerpt(rereadText)} » : enregistrez le fichier en UTF-8, puis recommencez.`;

/** What makes a record doubtful as a whole. */
export function recordFaultWords({ code }: RecordFault): string {
  switch (code) {
    case 'superfluous-cell':
      return "Cellule au-delà de la dernière colonne de l'en-tête.";
    case 'doubtful-quote':
      return 'Guillemet mal placé : la cellule a pu avaler les lignes qui suivent. Doublez le guillemet, ou retirez-le.';
  }
}

/** A mark of a missing value, where there must be one. */
export const missingWords = (received: string): string =>
  `« ${received} » est la marque d'une valeur manquante, et cette cellule ne peut pas être vide.`;

/** Why a cell is no text: what it is, and what to do. */
export function textFaultWords(fault: TextFault): string {
  switch (fault.code) {
    case 'spreadsheet-error':
      return /^#+$/.test(fault.received)
        ? `« ${fault.received} » : la colonne du tableur était trop étroite pour montrer la valeur. Élargissez-la, enregistrez à nouveau, puis recommencez.`
        : `« ${fault.received} » est une erreur de tableur, laissée par une formule. Corrigez la formule, ou écrivez la valeur.`;
    case 'mixed-encodings':
      return 'Caractère illisible : le fichier mêle plusieurs codages. Enregistrez-le en UTF-8, puis recommencez.';
    case 'encoding':
      return codingWords(fault.received);
  }
}
