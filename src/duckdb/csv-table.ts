import { readHeaderOnly } from '../tables/header-alone.ts';
import type { HeaderRead, TableSource } from '../tables/table.ts';
import { readCsvTable } from '../tables/table-reader.ts';
import type { SourceColumn } from './column-types.ts';
import { type Engine, type EngineRefusal, openEngine } from './engine.ts';
import { type Source, tellRecords } from './record-stream.ts';
import { regularLines } from './regular-lines.ts';
import { literal } from './sql-text.ts';

const NONE = { nombre: 0, premiere: 0 };

/** Opens the bytes of a file from their start. */
export type Bytes = () => AsyncIterable<Uint8Array>;

/**
 * A CSV as DuckDB reads it, where it reads it as we do: one line a record, as many cells as names. Any other is left to
 * our own reader, and `onLeft` told: what a table comes to, and the lines that are refused, depend on no engine.
 */
export async function openCsv(
  file: string,
  bytes: Bytes,
  onLeft: () => void,
): Promise<{ readonly ok: true; readonly table: TableSource } | EngineRefusal> {
  const engine = await openEngine(file);
  if (!engine.ok) return engine;
  const table: TableSource = async (options) => {
    try {
      const found = await readHeaderOnly(bytes(), options);
      const source = found.ok ? await regularSource(engine, file, bytes, found.header) : undefined;
      if (!found.ok || source === undefined) {
        if (found.ok) onLeft();
        return await readCsvTable(bytes(), options);
      }
      options.onHeader(found.header);
      const told = await tellRecords(engine, source, found.header, options);
      if (typeof told !== 'number') return told;
      return { ok: true, header: found.header, encoding: 'UTF-8', longerRows: NONE, shorterRows: NONE };
    } finally {
      engine.close();
    }
  };
  return { ok: true, table };
}

/** The call that reads the records of a CSV, one a line; undefined where DuckDB would not find those that we do. */
async function regularSource(
  engine: Engine,
  file: string,
  bytes: Bytes,
  header: HeaderRead,
): Promise<Source | undefined> {
  if (header.names.some((name) => name.includes('\n'))) return undefined;
  const lines = await regularLines(bytes(), {
    separator: header.separator,
    cells: header.names.length,
    above: header.row,
  });
  if (lines === undefined) return undefined;
  const columns = header.names.map(
    (_, position): SourceColumn => ({ name: `c${position}`, type: 'VARCHAR' }),
  );
  const called = `read_csv(${literal(file)}, auto_detect = false, header = false, skip = ${header.row},
    delim = ${literal(header.separator)}, quote = '"', escape = '"', nullstr = '', compression = 'none', strict_mode = true,
    columns = {${columns.map(({ name, type }) => `${name}: '${type}'`).join(', ')}})`;
  // A line that is blank, or that a quoted cell runs over, is no record of its own; one that is shorter is an error.
  const counted = await engine.connection
    .runAndReadAll(`select count(*) from ${called}`)
    .catch(() => undefined);
  return Number(counted?.getRowsJS()[0]?.[0]) === lines - header.row ? { called, columns } : undefined;
}
