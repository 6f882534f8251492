/**
 * `npm run columns`: writes the loops of the columnar reader from the graph of the rules. They are committed, so that
 * no page and no command has code to compile; a test holds them to the graph.
 */

import { writeFileSync } from 'node:fs';
import { edition } from '../cahier/edition.ts';
import { offered } from '../cahier/edition-facts.ts';
import { columnsSource } from '../formula/read/columns-source.ts';

const { computed } = edition(offered);

writeFileSync(
  new URL('../cahier/edition-2019/generated-columns.ts', import.meta.url),
  columnsSource(computed, '../../formula/read'),
);
