import { useEffect, useRef, useState } from 'preact/hooks';
import { frenchSpacing } from '../../french/typography.ts';
import type { ContentsEntry, LaidOut, Part } from '../../notebook/document/document.ts';
import type { RecomputeAddress } from '../../notebook/export/foot.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { whenIdle } from '../../store/rendering/typing-rest.ts';
import { QrDrawing } from '../kit/qr-drawing.tsx';
import type { AnsweredCell } from './cell-answers.ts';
import type { DocumentCode } from './deferred-code.ts';
import { MarkdownView } from './markdown-view.tsx';
import { documentOf, siteAddress } from './notebook-document.ts';
import { TableShown } from './shown-table.tsx';

interface Props {
  readonly notebook: Notebook;
  readonly answers: ReadonlyMap<number, AnsweredCell>;
  readonly code: DocumentCode;
}

/** The carnet as it prints: the same document as its files. No screen shows it. */
export function NotebookPaper({ notebook, answers, code }: Props) {
  const document = documentOf(notebook, answers, code);
  const recompute = useRecomputeAddress(notebook);
  const { titre, byline, presentation, parts } = document;
  usePaperTitle(titre);
  return (
    <article class={`carnet-papier carnet-papier-${presentation}`}>
      <p class="carnet-papier-titre">{titre}</p>
      {byline !== '' && <p class="carnet-note">{byline}</p>}
      {presentation === 'note' && <Contents document={document} />}
      {parts.map((part, rank) => (
        <div key={notebook.cellules[rank]?.key} {...presentedAs(part, rank)}>
          <PaperPart
            part={presentation === 'conseil' ? withoutSaid(part, parts.slice(0, rank)) : part}
            drawing={answers.get(notebook.cellules[rank]?.key ?? -1)?.drawing?.element}
          />
        </div>
      ))}
      <Foot document={document} recompute={recompute} code={code} />
    </article>
  );
}

/** The title of a text that is for who presents, and is not projected. */
const NOTES = 'Notes';

/** A cell is a step of a presentation; a text under the title « Notes » stands beside the one before it. */
function presentedAs(
  part: Part,
  rank: number,
): Readonly<Record<`data-step${'' | '-notes'}`, string | undefined>> {
  const title = part.kind === 'text' ? part.headings[0]?.text : undefined;
  const isNotes = title === NOTES;
  return {
    'data-step': isNotes ? undefined : (title ?? `Élément ${rank + 1}, ${stepName(part)}`),
    'data-step-notes': isNotes ? '' : undefined,
  };
}

function stepName(part: Part): string {
  if (part.kind === 'citation') return part.source;
  return 'caption' in part ? part.caption : 'texte';
}

/** While the paper is made, the document bears the carnet's title: a PDF takes its own from there. */
function usePaperTitle(titre: string): void {
  useEffect(() => {
    const page = globalThis.document.title;
    const name = (): void => {
      globalThis.document.title = titre || page;
    };
    const giveBack = (): void => {
      globalThis.document.title = page;
    };
    addEventListener('beforeprint', name);
    addEventListener('afterprint', giveBack);
    return () => {
      giveBack();
      removeEventListener('beforeprint', name);
      removeEventListener('afterprint', giveBack);
    };
  }, [titre]);
}

type Reading = typeof import('./reading-code.ts');

/**
 * The address that computes a carnet again: that of the page until it is known, never that of the carnet as it was
 * before. It is made while nothing else is, and at the latest as the paper is.
 */
function useRecomputeAddress(notebook: Notebook): RecomputeAddress {
  const reading = useRef<Reading>();
  const [known, setKnown] = useState<{ readonly of: Notebook; readonly recompute: RecomputeAddress }>();
  useEffect(() => {
    const write = (): void => {
      if (reading.current)
        setKnown({ of: notebook, recompute: reading.current.recomputeAddress(notebook, siteAddress()) });
    };
    const idle = whenIdle(() => {
      import('./reading-code.ts').then(
        (code) => {
          reading.current = code;
          write();
        },
        () => undefined,
      );
    });
    addEventListener('beforeprint', write);
    return () => {
      idle();
      removeEventListener('beforeprint', write);
    };
  }, [notebook]);
  return known?.of === notebook ? known.recompute : { kind: 'page', address: `${siteAddress()}carnet/` };
}

/** On the board's one sheet, what was said under an earlier result is not said again. */
function withoutSaid(part: Part, before: readonly Part[]): Part {
  if (!('notes' in part)) return part;
  const said = before.flatMap((each) => ('notes' in each ? each.notes : []));
  return { ...part, notes: part.notes.filter((note) => !said.includes(note)) };
}

/** Fewer need no contents. */
const FEW = 3;

function Contents({ document: { headings, figures, tables } }: { readonly document: LaidOut }) {
  if (headings.length + figures.length + tables.length < FEW) return null;
  const list = (entries: readonly ContentsEntry[]) =>
    entries.map(({ anchor, text }) => (
      <li key={anchor}>
        <a href={`#${anchor}`}>{text}</a>
      </li>
    ));
  return (
    <div class="carnet-sommaire">
      <p>
        <b>Sommaire</b>
      </p>
      <ul>
        {list(headings)}
        {list(figures)}
        {list(tables)}
      </ul>
    </div>
  );
}

function PaperPart({ part, drawing }: { readonly part: Part; readonly drawing: SVGElement | undefined }) {
  switch (part.kind) {
    case 'text':
      return (
        <MarkdownView blocks={part.blocks} under={1} anchors={part.headings.map(({ anchor }) => anchor)} />
      );
    case 'citation':
      return (
        <>
          <blockquote>
            <p data-verbatim="">{part.texte}</p>
            <p class="carnet-note">{part.source}</p>
          </blockquote>
          {part.legende && <p class="carnet-note">{part.legende}</p>}
        </>
      );
    case 'later':
      return <p class="carnet-note">{part.sentence}</p>;
    case 'figure':
    case 'table': {
      const caption = `${part.number}\u00a0: ${part.caption}`;
      return (
        <figure id={part.anchor}>
          <figcaption>{caption}</figcaption>
          {part.kind === 'figure' && drawing && <Drawn svg={drawing} />}
          {part.table && <TableShown table={part.table} nom={caption} />}
          {part.notes.map((note) => (
            <p class="carnet-note" key={note}>
              {note}
            </p>
          ))}
        </figure>
      );
    }
  }
}

function Drawn({ svg }: { readonly svg: SVGElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(svg.cloneNode(true)), [svg]);
  return <div class="dessin" ref={place} />;
}

interface FootProps {
  readonly document: LaidOut;
  readonly recompute: RecomputeAddress;
  readonly code: DocumentCode;
}

function Foot({ document, recompute, code: { footLines, qrCode, qrPath } }: FootProps) {
  const qr = recompute.kind === 'page' ? undefined : qrCode(recompute.address);
  const { hypotheses, sources, lines } = footLines(
    document,
    { site: siteAddress(), recompute },
    qr !== undefined,
  );
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <>
        <p>
          <b>{title}</b>
        </p>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  const drawn = qr && qrPath(qr);
  return (
    <div class="carnet-pied">
      {list('Hypothèses dont dépendent ces montants', hypotheses)}
      {list('Sources', sources)}
      <div class="carnet-refaire">
        {lines.map((line) => (
          <p key={line} class="carnet-adresse">
            {line}
          </p>
        ))}
        {drawn && (
          <QrDrawing drawn={drawn} label={frenchSpacing("Code QR : l'adresse qui recalcule ce document")} />
        )}
      </div>
    </div>
  );
}
