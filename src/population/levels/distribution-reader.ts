import { readFrenchNumber } from '../../french/numbers.ts';
import { percentToRatio } from '../../french/percent.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { excerpt } from '../../tables/excerpts.ts';
import { errorFault, isMissing } from '../../tables/missing-marks.ts';
import type { RowFault } from './level-fault.ts';

/** How the numbers of a column are written: « 34,5 » per cent, or the ratio « 0,345 ». */
export type UniteDistribution = 'pourcent' | 'ratio';

/** A line that is not a number: `ligne` counts from 1, as a text editor does. */
export interface RefusedRow {
  readonly row: number;
  readonly valeur: string;
  readonly fault: RowFault;
}

export interface DistributionRead {
  /** Ratios as canonical decimal text, in the order of the lines. */
  readonly valeurs: readonly string[];
  readonly refusees: readonly RefusedRow[];
  /** The first line, when it is a title and not a number. */
  readonly header?: string;
}

/** Levels go into a scenario, whose values are within these bounds. */
const BOUND = 1_000_000;

/**
 * Reads a column of numbers, one a line, written the French way or not: « 34,5 », « 34.5 », « 34,5 % ». Empty lines are
 * skipped, marks of a missing value (« NA », « - ») as well, and so are the marks that a spreadsheet puts around a lone
 * column: quotes, and separators at the end. A first line of words is a title. Everything else that is no number is
 * refused, each line with its reason.
 */
export function readDistribution(texte: string, unite: UniteDistribution): DistributionRead {
  const lignes = texte
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((row, rank) => ({ row: rank + 1, valeur: cellule(row) }))
    .filter(({ valeur }) => valeur !== '' && !isMissing(valeur));
  const [premiere, ...suite] = lignes;
  const isTitled = premiere !== undefined && /\p{L}/u.test(premiere.valeur) && !/\d/u.test(premiere.valeur);
  const valeurs: string[] = [];
  const refusedCells: RefusedRow[] = [];
  for (const { row, valeur } of isTitled ? suite : lignes) {
    const readout = readRow(valeur, unite);
    if (readout.ok) valeurs.push(readout.valeur);
    else refusedCells.push({ row, valeur: excerpt(valeur), fault: readout.fault });
  }
  return { valeurs, refusees: refusedCells, ...(isTitled && { header: premiere.valeur }) };
}

/** Without the separators at its end, from there: a regular expression would try again at each of them. */
function withoutEnd(row: string): string {
  let end = row.length;
  while (/[;\s]/u.test(row[end - 1] ?? '')) end -= 1;
  return row.slice(0, end);
}

/** A line as a spreadsheet saves a column: « "34,5";; » */
function cellule(row: string): string {
  const bare = withoutEnd(row.trim());
  return /^"[^"]*"$/u.test(bare) ? bare.slice(1, -1).trim() : bare;
}

type Row = { readonly ok: true; readonly valeur: string } | { readonly ok: false; readonly fault: RowFault };

function readRow(valeur: string, unite: UniteDistribution): Row {
  if (/[;\t]/u.test(valeur)) return refusal({ code: 'several-columns' });
  if (/€\s*$/u.test(valeur)) return refusal({ code: 'euros' });
  if (unite === 'ratio' && /%\s*$/u.test(valeur)) return refusal({ code: 'percent-of-ratio' });
  const error = errorFault(valeur);
  if (error !== undefined) return refusal(error);
  const lu = readFrenchNumber(withoutExponent(valeur));
  if (!lu.ok) return refusal({ code: 'no-number', number: { code: lu.code, received: lu.received } });
  const ratio = unite === 'pourcent' ? percentToRatio(lu.value) : lu.value;
  if (Math.abs(Number(ratio)) > BOUND) return refusal({ code: 'too-large' });
  return { ok: true, valeur: ratio };
}

const refusal = (fault: RowFault) => ({ ok: false, fault }) as const;
