import { formatNumber } from '../../french/numbers.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { Notebook } from '../notebook.ts';
import { limits } from './limits.ts';

/* What a reader types is never cut; a carnet's file and its link hold no more than the format's limits. */

/** What is said of a text that is too long, with its length, the limit and what is in excess; `undefined` of one that is not. */
export function excessWords(text: string, max: number): string | undefined {
  if (!isLong(text, max)) return undefined;
  const count = [...text].length;
  const said = (value: number): string => formatNumber(`${value}`);
  return frenchSpacing(
    `Ce texte a ${said(count)} caractères, pour ${said(max)} au plus : retirez-en ${said(count - max)}. Tout reste ici, mais un fichier ou un lien de ce carnet ne le contiendrait pas.`,
  );
}

/** Where a carnet has a text that is too long for its file and its link, the first of them in French; `undefined` where none is. */
export function excessPlace({ titre, auteur, cellules }: Notebook): string | undefined {
  if (isLong(titre, limits.title)) return 'le titre';
  if (isLong(auteur, limits.title)) return "l'auteur";
  for (const [rank, cell] of cellules.entries()) {
    if (cell.mode === 'later') continue;
    if (cell.mode === 'texte' && isLong(cell.texte, limits.text)) return `le texte de l'élément ${rank + 1}`;
    if (cell.mode !== 'texte' && isLong(cell.legende, limits.legend))
      return `la légende de l'élément ${rank + 1}`;
  }
  return undefined;
}

/** A text within its limit, none of its characters cut in two: for a code on paper, beside which the text stands whole. */
export const withinLimit = (text: string, max: number): string =>
  isLong(text, max) ? [...text].slice(0, max).join('') : text;

const isLong = (text: string | undefined, max: number): boolean =>
  text !== undefined && text.length > max && [...text].length > max;
