/** The loops of the columnar reader, generated for each edition that readers are offered (`npm run columns`). */
import type { Pass } from '../formula/read/column-table.ts';
import { passes } from './edition-2019/generated-columns.ts';
import type { EditionId } from './edition-facts.ts';

const generated: Readonly<Record<EditionId, readonly Pass[]>> = { '2019': passes };

/** Those of an edition; undefined for one that was made in the process, of which nothing is committed. */
export const passesOf = (id: string): readonly Pass[] | undefined =>
  Object.hasOwn(generated, id) ? generated[id as EditionId] : undefined;
