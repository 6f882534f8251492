import { namedHeader } from '../tables/header.ts';
import type { TableSource } from '../tables/table.ts';
import type { SourceColumn } from './column-types.ts';
import { type Engine, type EngineRefusal, openEngine, refuseEngine } from './engine.ts';
import { type Source, tellRecords } from './record-stream.ts';
import { literal } from './sql-text.ts';

const NONE = { nombre: 0, premiere: 0 };

/**
 * A Parquet as a table: its rows are numbered from 1, its names are those of its columns. Refused where DuckDB is not there,
 * or cannot read the file; what breaks it further on rejects the reading with `BrokenOff`.
 */
export async function openParquet(
  file: string,
): Promise<{ readonly ok: true; readonly table: TableSource } | EngineRefusal> {
  const engine = await openEngine(file);
  if (!engine.ok) return engine;
  try {
    return { ok: true, table: tableOf(engine, await sourceOf(engine, file)) };
  } catch (error) {
    engine.close();
    return refuseEngine('broken-parquet', error);
  }
}

interface NamedSource extends Source {
  /** As the file has them: DuckDB tells apart those that are there twice. */
  readonly names: readonly string[];
}

const tableOf =
  (engine: Engine, source: NamedSource): TableSource =>
  async (options) => {
    try {
      const named = namedHeader(source.names, options);
      if (!named.ok) return named;
      const { header } = named;
      options.onHeader(header);
      const told = await tellRecords(engine, source, header, options);
      if (typeof told !== 'number') return told;
      return { ok: true, header, encoding: 'UTF-8', longerRows: NONE, shorterRows: NONE };
    } finally {
      engine.close();
    }
  };

async function sourceOf({ connection }: Engine, file: string): Promise<NamedSource> {
  // Folders may be named as columns are (« annee=2020 »): the file alone says its own.
  const called = `read_parquet(${literal(file)}, hive_partitioning = false)`;
  const described = await connection.runAndReadAll(`describe select * from ${called}`);
  const columns = described
    .getRowsJS()
    .map(([, type], rank): SourceColumn => ({ name: `c${rank}`, type: `${type}` }));
  const schema = await connection.runAndReadAll(
    `select name, num_children from parquet_schema(${literal(file)})`,
  );
  const nodes = schema.getRowsJS().map(([name, children]): SchemaNode => [`${name}`, Number(children ?? 0)]);
  // By their places: DuckDB does not give every name back as it is.
  const placed = `${called} as t(${columns.map(({ name }) => name).join(', ')})`;
  return { called: placed, columns, names: firstLevel(nodes) };
}

/** A node of a schema, before those that it holds. */
type SchemaNode = readonly [name: string, children: number];

/** The names of the columns, of which some may hold others. */
function firstLevel([, ...nodes]: readonly SchemaNode[]): readonly string[] {
  const names: string[] = [];
  let inside = 0;
  for (const [name, children] of nodes) {
    if (inside === 0) names.push(name);
    else inside -= 1;
    inside += children;
  }
  return names;
}
