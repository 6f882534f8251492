import type { ColumnKind } from '../tables/table.ts';

/** What DuckDB says of a column. */
export interface SourceColumn {
  /** What queries call it, by its place: no name of a file goes into SQL. */
  readonly name: `c${number}`;
  /** As DuckDB writes it: « DECIMAL(10,2) ». */
  readonly type: string;
}

/** Types that are read alike. */
export type Family = 'text' | 'whole' | 'decimal' | 'float' | 'boolean' | 'identifier';

const families: readonly (readonly [Family, RegExp])[] = [
  // A column without any value has no type of its own.
  ['text', /^(?:VARCHAR|ENUM\(.*\)|"NULL"|NULL)$/s],
  ['whole', /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/],
  ['decimal', /^DECIMAL\(\d+,\d+\)$/],
  ['float', /^(?:FLOAT|DOUBLE)$/],
  ['boolean', /^BOOLEAN$/],
  ['identifier', /^UUID$/],
];

/** The types of each family, as they are told. */
const words: Readonly<Record<Family, string>> = {
  text: 'texte (VARCHAR)',
  whole: 'entier (INTEGER, BIGINT…)',
  decimal: 'décimal (DECIMAL)',
  float: 'nombre à virgule (DOUBLE, FLOAT)',
  boolean: 'booléen (BOOLEAN)',
  identifier: 'UUID',
};

const numbers: readonly Family[] = ['whole', 'decimal', 'float', 'text'];

const accepted: Readonly<Record<ColumnKind['holds'], readonly Family[]>> = {
  name: ['text', 'whole', 'identifier'],
  text: ['text', 'whole'],
  flag: [...numbers, 'boolean'],
  sex: numbers,
  count: numbers,
  number: numbers,
  amount: numbers,
};

/** The family of a type for a kind of column; undefined where no cell of ours is written in it. */
export function familyOf({ type }: SourceColumn, { holds }: ColumnKind): Family | undefined {
  const [family] = families.find(([, pattern]) => pattern.test(type)) ?? [];
  return family !== undefined && accepted[holds].includes(family) ? family : undefined;
}

/** The types that a kind of column may have, in French. */
export const typesOf = ({ holds }: ColumnKind): readonly string[] =>
  accepted[holds].map((family) => words[family]);
