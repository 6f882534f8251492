import { cellText, isPlainName, plainNumber, type ReadColumn, trimmedName } from './cell-expressions.ts';
import type { SourceColumn } from './column-types.ts';
import { literal } from './sql-text.ts';

/** What is asked of a table function. */
export interface RecordQuery {
  /** The function, as SQL calls it. */
  readonly source: string;
  /** In the order of the table. */
  readonly read: readonly ReadColumn[];
  /** Columns that are not read, which may alone fill a row. */
  readonly others: readonly SourceColumn[];
  /** What names of records may start with; undefined where plain records are told as the others. */
  readonly marks: readonly string[] | undefined;
}

/** Where what a query gives stands: whether a row is told by its texts, these, whether anything fills it. */
export const [ODD, TEXTS, FILLED] = [0, 1, 2];
/** Then the numbers, in the order of the columns, the name set aside; and of a name, itself, its digest, its mark. */
export const NUMBERS = 3;
export const OF_NAME = { name: 0, high: 1, low: 2, marked: 3 } as const;

/** What a query counts beside the columns. */
const own = (name: string | number): string => `own_${name}`;

/** The texts of every row. */
function textsQuery({ source, read, others }: RecordQuery): string {
  return `select true, ${textList(read)}, ${isFilled(read, others)} from ${source}`;
}

/** A row by its numbers, each with one reading, and its texts where one of them has not. */
function plainQuery({ source, read, others }: RecordQuery, marks: readonly string[]): string {
  const named = read.find(isName);
  const numbers = read.filter((column) => !isName(column)).map(plainNumber);
  const values = numbers.map((_, rank) => own(rank));
  const doubts = values.map((value) => `${value} is null`);
  const starts = marks.map((mark) => `starts_with(${own('name')}, ${literal(mark)})`).join(' or ');
  const hashed = `hash(${own('name')})`;
  const ofName = [own('name'), `(${hashed} >> 32)::double`, `(${hashed} & 4294967295)::double`, starts];
  if (named !== undefined) doubts.push(`not ${isPlainName(cellText(named))}`);
  const name = named && `${trimmedName(cellText(named))} as ${own('name')}`;
  const inner = [...numbers.map((number, rank) => `${number} as ${own(rank)}`), ...(name ? [name] : []), '*'];
  const texts = [textList(read), isFilled(read, others)].map(
    (each) => `case when ${own('odd')} then ${each} end`,
  );
  return `select ${[own('odd'), ...texts, ...values, ...(name ? ofName : [])].join(', ')}
    from (select ${doubts.join(' or ')} as ${own('odd')}, * from (select ${inner.join(', ')} from ${source}))`;
}

export const isName = ({ kind }: ReadColumn): boolean => kind.holds === 'name';

const text = (column: ReadColumn): string => `coalesce(${cellText(column)}, '')`;

const textList = (read: readonly ReadColumn[]): string => `[${read.map(text).join(', ')}]`;

/** Columns that are not read are looked at where those that are say nothing. */
function isFilled(read: readonly ReadColumn[], others: RecordQuery['others']): string {
  const beside = others.map(({ name, type }) =>
    type === 'VARCHAR' ? `coalesce(trim(${name}), '') <> ''` : `${name} is not null`,
  );
  const empty = read.map((column) => `trim(${text(column)}) = ''`).join(' and ');
  return beside.length === 0 ? `not (${empty})` : `(not (${empty}) or ${beside.join(' or ')})`;
}

export const recordQuery = (query: RecordQuery): string =>
  query.marks === undefined ? textsQuery(query) : plainQuery(query, query.marks);
