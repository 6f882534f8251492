/** A quotation as an island shows it: the register of quotations stays out of what the page loads. */
export interface CitedPassage {
  readonly texte: string;
  readonly document: string;
  readonly section: string;
}

/** A quotation, letter for letter. */
export function Passage({ passage: { texte, document, section } }: { readonly passage: CitedPassage }) {
  return (
    <figure class="passage-cite">
      <blockquote data-verbatim="">{texte}</blockquote>
      <figcaption>
        <cite>
          {document}, {section}
        </cite>
      </figcaption>
    </figure>
  );
}
