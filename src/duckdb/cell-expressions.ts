import type { ColumnKind } from '../tables/table.ts';
import type { Family, SourceColumn } from './column-types.ts';
import { literal } from './sql-text.ts';

/** A column that is read, and how. */
export interface ReadColumn extends SourceColumn {
  readonly kind: ColumnKind;
  readonly family: Family;
}

/** A cell as a spreadsheet would write it: what `onRow` is told, null where it is empty. */
export const cellText = ({ name, family }: ReadColumn): string =>
  family === 'boolean' ? `${name}::utinyint::varchar` : `${name}::varchar`;

/** Digits before the mark that micro-units hold exactly in a double. */
const MOST = 999_999_999;

/**
 * The number of a plain cell as a double, null of any other: those that the slow readers of cells judge. Texts are plain
 * where they have one reading: « 1,234 » is not, which may be thousands.
 */
export function plainNumber(column: ReadColumn): string {
  const { kind, family, name: cell } = column;
  switch (kind.holds) {
    case 'name':
    case 'text':
      throw new Error('a text is no number');
    case 'flag':
      if (family === 'boolean') return `${cell}::utinyint::double`;
      return family === 'text'
        ? oneOf(cell, { 0: ['0'], 1: ['1'] })
        : `case when ${cell} in (0, 1) then ${cell}::double end`;
    case 'sex':
      return family === 'text'
        ? oneOf(cell, { 0: ['H', 'h'], 1: ['F', 'f'], 2: ['1'], 3: ['2'] })
        : `case when ${cell} in (1, 2) then ${cell}::double + 1 end`;
    case 'count':
      return plainCount(cell, family, kind.most);
    default:
      return plainMicros(column, kind.holds === 'number');
  }
}

function oneOf(cell: string, words: Readonly<Record<number, readonly string[]>>): string {
  const branches = Object.entries(words).flatMap(([number, texts]) =>
    texts.map((text) => `when ${literal(text)} then ${number}.0::double`),
  );
  return `case ${cell} ${branches.join(' ')} end`;
}

/** As doubles, a decimal number of any scale is compared with any other. */
const isWithin = (cell: string, least: number, most: number): string =>
  `${cell}::double between ${least} and ${most}`;

function plainCount(cell: string, family: Family, most: number): string {
  // Written back, a count is what was read: no sign, no space, no zero before it.
  const count = family === 'text' ? `try_cast(${cell} as uinteger)` : cell;
  const whole = family === 'text' ? `${count}::varchar = ${cell}` : `round(${cell}) = ${cell}`;
  return `case when ${whole} and ${isWithin(count, 0, most)} then ${count}::double end`;
}

function plainMicros({ name: cell, family, type }: ReadColumn, signed: boolean): string {
  const micros = (number: string): string => `round(${number} * 1e6)`;
  if (family === 'text') {
    const pattern = signed ? '-?[0-9]{1,9}([.,][0-9]{1,6})?' : '[0-9]{1,9}([.,]([0-9]{1,2}|[0-9]{4,6}))?';
    return `case when regexp_full_match(${cell}, '${pattern}') then ${micros(`replace(${cell}, ',', '.')::double`)} end`;
  }
  // Of a short float, the number is the one that it is written as.
  const double = type === 'FLOAT' ? `${cell}::varchar::double` : `${cell}::double`;
  const exact = family === 'float' ? `${micros(double)} / 1e6 = ${double}` : `round(${cell}, 6) = ${cell}`;
  return `case when ${isWithin(cell, signed ? -MOST : 0, MOST)} and ${exact} then ${micros(double)} end`;
}

/** What JavaScript trims: DuckDB trims spaces alone. */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Whether a name is plain: ASCII, and nothing to trim; false where it is null. */
export const isPlainName = (name: string): string =>
  `coalesce(regexp_full_match(${name}, '[!-~]([ -~]*[!-~])?'), false)`;

/** A name without what JavaScript would trim; that of a plain one costs nothing. */
export const trimmedName = (name: string): string =>
  `case when ${isPlainName(name)} then ${name} else trim(${name}, ${literal(blanks)}) end`;
