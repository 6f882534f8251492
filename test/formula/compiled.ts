import { stripTypeScriptTypes } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { Rule } from '../../src/formula/node.ts';
import * as numbers from '../../src/formula/read/column-numbers.ts';
import type { Pass } from '../../src/formula/read/column-table.ts';
import { type ColumnProgram, columns } from '../../src/formula/read/columns.ts';
import { columnsSource } from '../../src/formula/read/columns-source.ts';

/** The columnar program of any graph: the product commits what is generated, a test compiles it on the spot. */
export function compiledColumns(rules: readonly Rule[]): ColumnProgram {
  const source = columnsSource(rules, '.')
    .replace(/^import .*$/gm, '')
    .replace('export const', 'const');
  const script = `(({ accumulate, difference, gap, order }) => {\n${stripTypeScriptTypes(source)}\nreturn passes;\n})`;
  const load = runInThisContext(script) as (given: typeof numbers) => readonly Pass[];
  return columns(rules, load(numbers));
}
