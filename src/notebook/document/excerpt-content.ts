import { dayInWords } from '../../french/days.ts';
import { frenchSpacing } from '../../french/typography.ts';
import type { ExcerptCell } from '../notebook.ts';
import type { CellContent } from './cell-content.ts';

/** « Relevé le 28 novembre 2026 à la page « Éligibilité » (/regles/eligibilite/), telle qu'elle était remplie. » */
export const excerptSentence = ({ nom, page, le }: Pick<ExcerptCell, 'nom' | 'page' | 'le'>): string =>
  frenchSpacing(`Relevé le ${dayInWords(le)} à la page « ${nom} » (${page}), telle qu'elle était remplie.`);

/** What a page showed, and which one. */
export const excerptContent = ({ tableau, note, ...cell }: ExcerptCell): Omit<CellContent, 'svg'> => ({
  title: tableau.titre,
  table: tableau,
  notes: [...(note === undefined ? [] : [note]), excerptSentence(cell)],
  hypotheses: [],
});
