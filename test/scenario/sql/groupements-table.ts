import type { SqlDialect } from '../../../src/formula/read/sql-dialects.ts';
import type { ResultsDocument } from '../../../src/scenario/format/results.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { groupementColumns } from '../../../src/scenario/table/groupement-columns.ts';
import { groupementRows } from '../../../src/scenario/table/written-table.ts';
import type { Cellule } from '../../../src/tables/table-writer.ts';

const types = { duckdb: 'double', spark: 'double', trino: 'double', postgresql: 'numeric' } as const;

function written(cell: Cellule, type: string): string {
  if (cell === null || cell === undefined) return 'null';
  if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
  return `cast(${typeof cell === 'object' ? cell.nombre : cell} as ${type})`;
}

/** The statements that make the table of a scenario, as a script reads it. */
export function groupementsTable(scenario: Scenario, results: ResultsDocument, dialect: SqlDialect): string {
  const [, ...rows] = groupementRows(scenario, results);
  const type = types[dialect];
  const columns = groupementColumns.map((column, rank) =>
    rank === 0 ? `${column} varchar(200)` : `${column} ${rank < 4 ? 'integer' : type}`,
  );
  const lines = rows.map((row) => `(${row.map((cell) => written(cell, type)).join(', ')})`);
  return `create table groupements_annees (${columns.join(', ')});
insert into groupements_annees values ${lines.join(',\n')};`;
}
