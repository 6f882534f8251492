import { useMemo } from 'preact/hooks';
import { excerptSentence } from '../../notebook/document/excerpt-content.ts';
import { limits } from '../../notebook/format/limits.ts';
import type { Block } from '../../notebook/markdown/tree.ts';
import type {
  Cell,
  CitationCell,
  ComparisonCell,
  ExcerptCell,
  ResultCell,
  TextCell,
} from '../../notebook/notebook.ts';
import { href } from '../../site.ts';
import { Passage } from '../kit/cited-passage.tsx';
import { Drawing } from '../kit/drawing.tsx';
import type { AnsweredCell } from './cell-answers.ts';
import { MarkdownView } from './markdown-view.tsx';
import type { NotebookState } from './notebook-state.ts';
import { TableShown } from './shown-table.tsx';
import { TypedText } from './typed-text.tsx';

interface Props<C> {
  readonly cell: C;
  readonly edit: NotebookState['edit'];
}

type Parse = ((text: string) => readonly Block[]) | undefined;

/** A text as it is typed, and beside it what it gives. */
export function TextBody({ cell, edit, parse }: Props<TextCell> & { readonly parse: Parse }) {
  const { key, texte } = cell;
  const blocks = useMemo(() => parse?.(texte), [texte, parse]);
  const id = `carnet-texte-${key}`;
  return (
    <div class="carnet-texte">
      <div>
        <label for={id}>Texte</label>
        <TypedText
          id={id}
          text={texte}
          max={limits.text}
          described="carnet-markdown"
          field={(excess) => (
            <textarea
              {...excess}
              id={id}
              rows={Math.max(4, Math.min(16, texte.split('\n').length + 1))}
              value={texte}
              onInput={(event) =>
                edit({ type: 'text-typed', key, texte: event.currentTarget.value }, `texte-${key}`)
              }
            />
          )}
        />
      </div>
      {blocks !== undefined && blocks.length > 0 && (
        <section class="carnet-apercu" aria-label="Ce que donne ce texte">
          <MarkdownView blocks={blocks} under={2} />
        </section>
      )}
    </div>
  );
}

interface Answered {
  readonly cell: Pick<Cell, 'key'>;
  readonly answered: AnsweredCell | undefined;
}

/** The figure of a cell that has one. */
function CellFigure({ cell: { key }, answered }: Answered) {
  const { draw, content } = answered ?? {};
  if (draw === undefined) return null;
  const title = content?.title ?? '';
  return (
    <Drawing
      nom={`carnet-${key}`}
      legend={title}
      initialFigure={{ svg: '', table: { caption: title, head: [], rows: [] } }}
      drawFigure={draw}
      withoutTable
      carnet={null}
    />
  );
}

interface ResultProps extends Props<ResultCell | ComparisonCell> {
  readonly answered: AnsweredCell | undefined;
  /** Whether the reader has chosen to keep what is shown. */
  readonly kept: boolean;
  readonly keep: () => void;
}

/** A result or a comparison: what it shows, and how it stands to today's rules. */
export function ResultBody({ cell, edit, answered, kept, keep }: ResultProps) {
  const { key, calcul } = cell;
  const table = answered?.content.table ?? calcul.tableau;
  const nom = `Élément ${key} : ${answered?.content.title ?? calcul.tableau?.titre ?? 'résultat'}`;
  const { update } = answered ?? {};
  return (
    <>
      <CellFigure cell={cell} answered={answered} />
      {table ? <TableShown table={table} nom={nom} /> : <p>Calcul en cours…</p>}
      {answered?.content.notes.map((note) => (
        <p class="carnet-note" key={note}>
          {note}
        </p>
      ))}
      {update && !kept && (
        <p class="carnet-choix">
          <button type="button" onClick={keep}>
            Garder ce qui est montré
          </button>
          <button
            type="button"
            onClick={() =>
              edit({
                type: 'updated',
                key,
                calcul: update.cell.calcul,
                ...(update.dossiers && { dossiers: update.dossiers }),
              })
            }
          >
            Mettre à jour
          </button>
        </p>
      )}
    </>
  );
}

/** A quotation with its source. */
export const CitationBody = ({ cell }: { readonly cell: CitationCell }) => (
  <Passage passage={cell} carnet={false} />
);

/** What a page showed, with the way back to it. */
export function ExcerptBody({ cell, answered }: Answered & { readonly cell: ExcerptCell }) {
  const { key, tableau, note, page } = cell;
  return (
    <>
      <CellFigure cell={cell} answered={answered} />
      <TableShown table={tableau} nom={`Élément ${key} : ${tableau.titre}`} />
      {note !== undefined && <p class="carnet-note">{note}</p>}
      <p class="carnet-note">
        {excerptSentence(cell)} {/^\/([a-z0-9-]+\/)*$/.test(page) && <a href={href(page)}>Ouvrir la page</a>}
      </p>
    </>
  );
}

/** What a cell is called in its list: its kind, then what it tells. */
export function nameOf(cell: Cell, answered: AnsweredCell | undefined): string {
  switch (cell.mode) {
    case 'texte':
      return 'Texte';
    case 'citation':
      return `Citation : ${cell.document}, ${cell.section}`;
    case 'releve':
      return `Relevé : ${cell.tableau.titre}`;
    case 'later':
      return `Élément d'une autre version : ${cell.name}`;
    case 'resultat':
    case 'comparaison': {
      const kind = cell.mode === 'resultat' ? 'Résultat' : 'Comparaison';
      const title = answered?.content.title ?? cell.calcul.tableau?.titre;
      return title === undefined ? kind : `${kind} : ${title}`;
    }
  }
}
