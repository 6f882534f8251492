import type { CitationId } from '../../cahier/text/citations/all-citations.ts';
import { type CitedPassage, Passage } from '../kit/cited-passage.tsx';

/** The quotations that the page may need, by their ids: set at build, the register stays out of what it loads. */
export type Passages = { readonly [Id in CitationId]?: CitedPassage };

interface Props {
  readonly ids: readonly CitationId[];
  readonly passages: Passages;
}

/** What the documents say, letter for letter. */
export function Cited({ ids, passages }: Props) {
  return (
    <>
      {ids.map((id) => {
        const passage = passages[id];
        return passage && <Passage key={id} passage={passage} />;
      })}
    </>
  );
}
