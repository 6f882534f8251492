import type { CitationId } from '../cahier/text/citations/all-citations.ts';
import { models } from './all-models.ts';

/** Each passage of the documents that a cell stands on, once. */
export const modelCitations: readonly CitationId[] = [
  ...new Set(
    models.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) =>
        (cell?.sources ?? []).flatMap((source) => ('citation' in source ? [source.citation] : [])),
      ),
    ),
  ),
];
