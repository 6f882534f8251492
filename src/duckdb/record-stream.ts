import type { DuckDBDataChunk, DuckDBListValue } from '@duckdb/node-api';
import type { HeaderRead, OptionsTable, PlainRecord } from '../tables/table.ts';
import { refuseTable, type TableRefusal } from '../tables/table-fault.ts';
import type { ReadColumn } from './cell-expressions.ts';
import { familyOf, type SourceColumn, typesOf } from './column-types.ts';
import { BrokenOff, type Engine } from './engine.ts';
import { FILLED, isName, NUMBERS, ODD, OF_NAME, recordQuery, TEXTS } from './record-query.ts';

/** A table function, as SQL calls it, and its columns in order. */
export interface Source {
  readonly called: string;
  readonly columns: readonly SourceColumn[];
}

interface PlacedColumn extends ReadColumn {
  readonly position: number;
}

const TEXT = { holds: 'text' } as const;

/**
 * Tells the records of a table that DuckDB reads, in order and in bounded memory: those that leave nothing to judge as
 * numbers, where the caller takes them, the others by their texts, as from a CSV. Gives why a column cannot be read;
 * otherwise how many records there were, blank ones included.
 */
export async function tellRecords(
  engine: Engine,
  { called, columns }: Source,
  header: HeaderRead,
  options: OptionsTable,
): Promise<number | TableRefusal> {
  const kinds = options.kinds?.(header) ?? header.colonnes.map((each) => (each === null ? null : TEXT));
  const read: PlacedColumn[] = [];
  for (const [position, kind] of kinds.entries()) {
    const column = columns[position];
    if (kind === null || column === undefined) continue;
    const family = familyOf(column, kind);
    if (family === undefined) {
      const received = { place: position + 1, name: header.names[position] ?? '', type: column.type };
      return refuseTable({ code: 'column-type', limits: { types: typesOf(kind) }, received });
    }
    read.push({ ...column, position, kind, family });
  }
  const others = columns.filter((_, position) => !read.some((each) => each.position === position));
  const query = recordQuery({ source: called, read, others, marks: options.plain?.marks });
  const tell = createTeller(read, header, options);
  let rows = 0;
  for await (const chunk of chunksOf(engine, query)) {
    tell(chunk, header.row + 1 + rows);
    rows += chunk.rowCount;
  }
  return rows;
}

/** What a query gives, piece by piece. Rejects with `BrokenOff`. */
async function* chunksOf({ connection }: Engine, query: string): AsyncGenerator<DuckDBDataChunk> {
  const broken = (error: unknown): never => {
    throw new BrokenOff(error);
  };
  const result = await connection.stream(query).catch(broken);
  for (;;) {
    const chunk = await result.fetchChunk().catch(broken);
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk;
  }
}

/** Tells the rows of a chunk, `first` being the number of its first one. */
function createTeller(
  read: readonly PlacedColumn[],
  { colonnes }: HeaderRead,
  { onRow, plain }: OptionsTable,
): (chunk: DuckDBDataChunk, first: number) => void {
  const numbered = read.filter((column) => !isName(column));
  const named = read.length > numbered.length;
  const ofName = NUMBERS + numbered.length;
  const digest: [number, number] = [0, 0];
  const record: PlainRecord & { numbers: Float64Array } = {
    row: 0,
    numbers: new Float64Array(colonnes.length),
    name: () => '',
    key: undefined,
    marked: false,
  };

  const tellTexts = (chunk: DuckDBDataChunk, at: number, row: number, key: PlainRecord['key']): void => {
    const { items } = chunk.getColumnVector(TEXTS).getItem(at) as DuckDBListValue;
    // A blank row is none, as in a CSV.
    if (
      chunk.getColumnVector(FILLED).getItem(at) !== true &&
      items.every((each) => String(each).trim() === '')
    )
      return;
    const cells = colonnes.map(() => '');
    for (const [rank, { position }] of read.entries()) cells[position] = String(items[rank]);
    onRow({ row, cells, doubtfulQuote: false, key });
  };

  return (chunk, first) => {
    const { rowCount } = chunk;
    const odd = chunk.getColumnVector(ODD);
    const numbers =
      plain === undefined ? [] : numbered.map((_, rank) => chunk.getColumnVector(NUMBERS + rank));
    const [names, high, low, marked] =
      plain === undefined || !named
        ? []
        : Object.values(OF_NAME).map((rank) => chunk.getColumnVector(ofName + rank));
    let at = 0;
    record.name = () => String(names?.getItem(at));
    for (; at < rowCount; at++) {
      record.row = first + at;
      if (high !== undefined) {
        digest[0] = high.getItem(at) as number;
        digest[1] = low?.getItem(at) as number;
        record.key = digest;
      }
      if (plain === undefined || odd.getItem(at) !== false) {
        tellTexts(chunk, at, record.row, record.key);
        continue;
      }
      for (let rank = 0; rank < numbers.length; rank++)
        record.numbers[numbered[rank]?.position as number] = numbers[rank]?.getItem(at) as number;
      record.marked = marked?.getItem(at) === true;
      plain.onPlain(record);
    }
  };
}
