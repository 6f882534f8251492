/**
 * `npm run columns`: writes the loops of the columnar reader from the graph of the rules. They are committed, so that
 * no page and no command has code to compile; a test holds them to the graph.
 */
import { writeFileSync } from 'node:fs';
import { computed } from '../cahier/edition-2019/computed.ts';
import { columnsSource } from '../formula/read/columns-source.ts';

writeFileSync(
  new URL('../scenario/run/generated-columns.ts', import.meta.url),
  columnsSource(computed, '../../formula/read'),
);
