import type { ComponentChildren } from 'preact';
import type { Found } from '../../search/find.ts';
import { kinds } from '../../search/kinds.ts';
import { excerpt, metPieces } from '../../search/marks.ts';
import type { Kind } from '../../search/record.ts';

/** What may stand on any page, and says on which. */
const PLACED: ReadonlySet<Kind> = new Set(['section', 'rule', 'quotation']);

/** What is read of a result: its title, what it is and where, what it says of the words looked for. */
export function Result({ found: { kind, title, place, said, terms } }: { readonly found: Found }) {
  return (
    <>
      <span class="found-title" data-verbatim>
        {marked(title, terms)}
      </span>{' '}
      <span>
        {kinds[kind].one}
        {PLACED.has(kind) && ` « ${place} »`}
      </span>
      {said !== '' && (
        <span class="found-text" data-verbatim>
          {marked(excerpt(said, terms), terms)}
        </span>
      )}
    </>
  );
}

/** Quotations are exact, and the build has set the rest in French. */
const marked = (text: string, terms: readonly string[]): ComponentChildren =>
  metPieces(text, terms).map(({ text: piece, isMet }, rank) =>
    isMet ? (
      <mark key={rank} data-verbatim>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
