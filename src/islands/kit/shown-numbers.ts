import type { Cellule, Row } from '../../tables/table-writer.ts';

/** A number as the site shows it: « + 3 672 668 € », « −0,28 % », « 12 ». */
const SHOWN = /^([+−-]?)\s?(\d{1,3}(?:\s\d{3})*|\d+)(?:,(\d+))?(?:\s(€|%))?$/u;

interface ShownNumber {
  readonly nombre: string;
  readonly unit: string;
}

function shownNumber(text: string): ShownNumber | undefined {
  const found = SHOWN.exec(text);
  if (found === null) return undefined;
  const [, sign = '', whole = '', digits, unit = ''] = found;
  const minus = sign === '−' || sign === '-' ? '-' : '';
  return { nombre: `${minus}${whole.replace(/\s/gu, '')}${digits === undefined ? '' : `.${digits}`}`, unit };
}

/** The unit of the numbers of a column; undefined where there is none, or several: a sum would be of nothing. */
function unitOf(cells: readonly string[]): string | undefined {
  const units = new Set(cells.flatMap((cell) => shownNumber(cell)?.unit ?? []));
  return units.size === 1 ? [...units][0] : undefined;
}

/**
 * A table that is shown, its head first, as a spreadsheet computes with it: columns of numbers of one unit, which is in their
 * head, « Versé (€) »; a part in % stays one. What is no number stays in words, and so does a column of several units.
 */
export function withNumbers([head = [], ...rows]: readonly (readonly string[])[]): readonly Row[] {
  const units = head.map((_, rank) => unitOf(rows.map((row) => row[rank] ?? '')));
  const cell = (text: string, rank: number): Cellule => {
    const number = units[rank] === undefined ? undefined : shownNumber(text);
    return number === undefined ? text : { nombre: number.nombre };
  };
  return [
    head.map((name, rank) => (units[rank] ? `${name} (${units[rank]})` : name)),
    ...rows.map((row) => row.map(cell)),
  ];
}
