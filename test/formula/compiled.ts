import { stripTypeScriptTypes } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { Rule } from '../../src/formula/node.ts';
import type { Pass } from '../../src/formula/read/column-table.ts';
import { type ColumnProgram, columns } from '../../src/formula/read/columns.ts';
import { columnsSource } from '../../src/formula/read/columns-source.ts';

/** The columnar program of any graph: the product commits what is generated, a test compiles it on the spot. */
export function compiledColumns(rules: readonly Rule[]): ColumnProgram {
  const source = columnsSource(rules, './types.ts')
    .replace(/^import .*$/m, '')
    .replace('export const', 'const');
  const script = `(() => {\n${stripTypeScriptTypes(source)}\nreturn passes;\n})()`;
  return columns(rules, runInThisContext(script) as readonly Pass[]);
}
