import type { CellContent } from '../../notebook/document/cell-content.ts';
import type { LaidOut } from '../../notebook/document/document.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { href } from '../../site.ts';
import type { AnsweredCell } from './cell-answers.ts';
import type { DocumentCode } from './deferred-code.ts';

/** The address of the site with its base, as a file gives it. */
export const siteAddress = (): string => new URL(href('/'), location.origin).href;

/** A carnet laid out, with what each of its cells shows at present. */
export function documentOf(
  notebook: Notebook,
  answers: ReadonlyMap<number, AnsweredCell>,
  { layOut, parseMarkdown }: Pick<DocumentCode, 'layOut' | 'parseMarkdown'>,
): LaidOut {
  const contents = new Map(
    [...answers].map(([key, { content, drawing }]): [number, CellContent] => [
      key,
      { ...content, ...(drawing && { svg: drawing.text }) },
    ]),
  );
  return layOut(notebook, contents, parseMarkdown);
}
