/** A number, as canonical decimal text (`-?[0-9]+(\.[0-9]+)?`): written with a decimal comma, digit for digit. */
interface CsvNumber {
  readonly nombre: string;
}

/** A cell: words, a whole number, a decimal number, or nothing. */
export type Cellule = string | number | CsvNumber | null;

export type Row = readonly Cellule[];

const BOM = '\ufeff';
const canonical = /^-?[0-9]+(\.[0-9]+)?$/;

/** A number as it is typed or shown, « -3,5 », « + 1 200,50 € »: a spreadsheet may read it, it computes nothing. */
const writtenNumber =
  /^ *[+-]?[ \u00a0]?[0-9]+([ \u00a0\u202f][0-9]{3})*([.,][0-9]+)?([ \u00a0\u202f]?[%€])? *$/;

/** Spaces, quotes and signs that are not seen may be dropped on the way to the spreadsheet: what follows counts. */
const formula = /^[\s\p{C}"']*[=+\-@]|^[\t\r]/u;

/** How a table is written: for spreadsheets of one country, or for programs. */
export interface Dialect {
  /** What stands before the header. */
  readonly mark: string;
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
  readonly lineEnd: string;
}

/** As French spreadsheets open it: UTF-8 with its mark, semicolons, decimal commas, CRLF after each line. */
export const FRENCH: Dialect = { mark: BOM, separator: ';', decimal: ',', lineEnd: '\r\n' };

/** As programs read it: commas, decimal points, no mark. */
export const PLAIN: Dialect = { mark: '', separator: ',', decimal: '.', lineEnd: '\n' };

/**
 * A table in a dialect, the French one unless given, quotes doubled. Words that a spreadsheet could take for a formula
 * (they start with = + - @, full-width or not, be it behind spaces or quotes, or with a tab or a return, and are not a
 * number) get an apostrophe in front. Control characters are written out, « \u0000 ». Throws TypeError on a number that
 * is not canonical text.
 */
export function writeCsv(lignes: readonly Row[], dialect = FRENCH): string {
  return dialect.mark + writeRows(lignes, dialect);
}

/** The lines alone, for a table that is written piece by piece after its header. */
export function writeRows(lignes: readonly Row[], dialect = FRENCH): string {
  const { separator, lineEnd } = dialect;
  return lignes.map((row) => row.map((each) => cellule(each, dialect)).join(separator) + lineEnd).join('');
}

function cellule(value: Cellule, dialect: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'string') return quotedCell(harmless(value));
  return number(typeof value === 'number' ? String(value) : value.nombre, dialect);
}

function number(text: string, { decimal }: Dialect): string {
  if (!canonical.test(text)) throw new TypeError(`"${text}": canonical decimal text expected`);
  return text.replace('.', decimal);
}

function harmless(text: string): string {
  return formula.test(text.normalize('NFKC')) && !writtenNumber.test(text) ? `'${text}` : text;
}

/** The words as they were before `writeCsv` put an apostrophe in front of them; any others as they are. */
export function unguarded(cell: string): string {
  const words = cell.slice(1);
  return cell.startsWith("'") && harmless(words) === cell ? words : cell;
}

/**
 * What some reader could cut at: our separator, that of another country's spreadsheet (a part could then be a formula),
 * and all that Unicode takes for a line end. Outer spaces are quoted too: some readers would drop them.
 */
const toQuote = /[;,|"\t-\r\u0085\u2028\u2029]|^\s|\s$/;

/** Control characters, tabs and line ends set aside: a reader may stop at them, drop them, or obey them. */
const controlCharacters = /(?![\t\n\r])\p{Cc}/gu;

function quotedCell(text: string): string {
  const writtenText = text.replace(
    controlCharacters,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return toQuote.test(text) ? `"${writtenText.replaceAll('"', '""')}"` : writtenText;
}
