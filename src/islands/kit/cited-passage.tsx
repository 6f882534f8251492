import { NotebookButton } from './to-notebook.tsx';

/** A quotation as an island shows it: the register of quotations stays out of what the page loads. */
export interface CitedPassage {
  readonly texte: string;
  readonly document: string;
  readonly section: string;
}

interface Props {
  readonly passage: CitedPassage;
  /** Whether it can be added to the carnet: not where it is in one. */
  readonly carnet?: boolean;
}

/** A quotation, letter for letter. */
export function Passage({ passage: { texte, document, section }, carnet = true }: Props) {
  return (
    <figure class="passage-cite">
      <blockquote data-verbatim="">{texte}</blockquote>
      <figcaption>
        <cite>
          {document}, {section}
        </cite>{' '}
        {carnet && <NotebookButton what="citation" nom={`citation, ${section}`} />}
      </figcaption>
    </figure>
  );
}
