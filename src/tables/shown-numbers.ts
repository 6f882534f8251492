import { withoutExponent } from '../french/scientific.ts';
import { type ShownCell, type ShownNumber, shownText } from '../french/shown-number.ts';
import type { Cellule, Row } from './table-writer.ts';

/** A number as the site shows it: « + 3 672 668 € », « −0,28 % », « 12 ». */
const SHOWN = /^([+−-]?)\s?(\d{1,3}(?:\s\d{3})*|\d+)(?:,(\d+))?(?:\s(€|%))?$/u;

interface CellNumber {
  /** Canonical decimal text, in the unit. */
  readonly nombre: string;
  readonly unit: string;
}

/** A value digit for digit, in its unit: 12.3 for « 12 % » of 0.123. */
function wholeNumber({ value, unit }: ShownNumber): CellNumber {
  const text = withoutExponent(String(value));
  const inUnit = unit === '%' ? withoutExponent(`${text}e2`) : text;
  return { nombre: inUnit.replace(/^(-?)0+(?=\d)/, '$1'), unit };
}

/** The number of a cell, or the one that its words are: no more digits are known of that. */
function numberOf(cell: ShownCell): CellNumber | undefined {
  if (typeof cell !== 'string') return wholeNumber(cell);
  const found = SHOWN.exec(cell);
  if (found === null) return undefined;
  const [, sign = '', whole = '', decimals, unit = ''] = found;
  const minus = sign === '−' || sign === '-' ? '-' : '';
  const digits = `${whole.replace(/\s/gu, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  return { nombre: minus + digits, unit };
}

/** The unit of the numbers of a column; undefined where there is none, or several: a sum would be of nothing. */
function unitOf(cells: readonly ShownCell[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => numberOf(cell)?.unit ?? []));
  return units.size === 1 ? [...units][0] : undefined;
}

/**
 * A table that is shown, its head first, as a spreadsheet computes with it: columns of numbers of one unit, which is in their
 * head, « Versé (€) »; a part in % stays one. What is no number stays in words, and so does a column of several units.
 */
export function withNumbers(
  head: readonly string[],
  rows: readonly (readonly ShownCell[])[],
): readonly [Row, ...Row[]] {
  const units = head.map((_, rank) => unitOf(rows.map((row) => row[rank] ?? '')));
  const cell = (shown: ShownCell, rank: number): Cellule => {
    const number = units[rank] === undefined ? undefined : numberOf(shown);
    return number === undefined ? shownText(shown) : { nombre: number.nombre };
  };
  return [
    head.map((name, rank) => (units[rank] ? `${name} (${units[rank]})` : name)),
    ...rows.map((row) => row.map(cell)),
  ];
}
