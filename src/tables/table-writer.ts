/** A number, as canonical decimal text (`-?[0-9]+(\.[0-9]+)?`): written with a decimal comma, digit for digit. */
interface NombreCsv {
  readonly nombre: string;
}

/** A cell: words, a whole number, a decimal number, or nothing. */
export type Cellule = string | number | NombreCsv | null;

export type Ligne = readonly Cellule[];

const BOM = '\ufeff';
const canonical = /^-?[0-9]+(\.[0-9]+)?$/;

/** A number as it is typed or shown, « -3,5 », « + 1 200,50 € »: a spreadsheet may read it, it computes nothing. */
const nombreEcrit =
  /^ *[+-]?[ \u00a0]?[0-9]+([ \u00a0\u202f][0-9]{3})*([.,][0-9]+)?([ \u00a0\u202f]?[%€])? *$/;

/** Spaces, quotes and signs that are not seen may be dropped on the way to the spreadsheet: what follows counts. */
const formule = /^[\s\p{C}"']*[=+\-@]|^[\t\r]/u;

/**
 * A table as French spreadsheets open it: UTF-8 with its mark, semicolons, CRLF after each line, quotes doubled.
 * Words that a spreadsheet could take for a formula (they start with = + - @, full-width or not, be it behind spaces or
 * quotes, or with a tab or a return, and are not a number) get an apostrophe in front. Control characters are written
 * out, « \u0000 ». Throws TypeError on a number that is not canonical text.
 */
export function ecrireCsv(lignes: readonly Ligne[]): string {
  return BOM + ecrireLignes(lignes);
}

/** The lines alone, for a table that is written piece by piece after its header. */
export function ecrireLignes(lignes: readonly Ligne[]): string {
  return lignes.map((ligne) => `${ligne.map(cellule).join(';')}\r\n`).join('');
}

function cellule(value: Cellule): string {
  if (value === null) return '';
  if (typeof value === 'string') return citee(inoffensive(value));
  return typeof value === 'number' ? nombre(String(value)) : nombre(value.nombre);
}

function nombre(text: string): string {
  if (!canonical.test(text)) throw new TypeError(`"${text}": canonical decimal text expected`);
  return text.replace('.', ',');
}

function inoffensive(text: string): string {
  return formule.test(text.normalize('NFKC')) && !nombreEcrit.test(text) ? `'${text}` : text;
}

/**
 * What some reader could cut at: our separator, that of another country's spreadsheet (a part could then be a formula),
 * and all that Unicode takes for a line end. Outer spaces are quoted too: some readers would drop them.
 */
const aCiter = /[;,|"\t-\r\u0085\u2028\u2029]|^\s|\s$/;

/** Control characters, tabs and line ends set aside: a reader may stop at them, drop them, or obey them. */
const commandes = /(?![\t\n\r])\p{Cc}/gu;

function citee(text: string): string {
  const ecrit = text.replace(commandes, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return aCiter.test(text) ? `"${ecrit.replaceAll('"', '""')}"` : ecrit;
}
