import { compte } from '../../calculators/import/import-words.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { ResumeImport } from '../../population/questionnaire/answers-group.ts';
import type { Kind, QuestionRow, Sort } from '../../population/questionnaire/answers-table.ts';

/** « 63,4 »: notes are read to the tenth, and computed whole. */
export function note(texte: string): string {
  return formatNumber(texte, { maximumFractionDigits: 1 });
}

/** « 12,4 % » */
export function part(texte: string): string {
  return `${formatNumber(texte, { maximumFractionDigits: 1 })}\u00a0%`;
}

/** Who has a note, in a sentence. */
export function summaryWords({ group: { lignes, notes, sansNote: withoutNote } }: ResumeImport): string {
  if (lignes === 0) return "L'en-tête est lu, mais aucune ligne ne le suit.";
  const withIt = compte(notes, 'répondant a une note', 'répondants ont une note');
  if (withoutNote === 0) return `${withIt}.`;
  const without = compte(
    withoutNote,
    "n'en a pas : aucune de ses réponses ne compte",
    "n'en ont pas : aucune de leurs réponses ne compte",
  );
  return `${withIt} ; ${without}.`;
}

/** « Question 2 », « Satisfaction, après la question 9 ». */
export function questionTitle(id: QuestionRow['id']): string {
  const numero = id.slice(1);
  return id.startsWith('q') ? `Question ${numero}` : `Satisfaction, après la question ${numero}`;
}

const kinds: Readonly<Record<Kind, string>> = {
  comptee: '',
  filtre: 'choisit la suite, ne compte pas',
  satisfaction: 'satisfaction, ne compte pas',
};

export const kindWords = (kind: Kind): string => kinds[kind];

/** « 100 », « hors note »: what an answer does to the note. */
export const sortWords = (sort: Sort): string => (sort === 'horsNote' ? 'hors note' : String(sort));

/** What a bar shows, for who does not see it. */
export function barWords({ sorts }: QuestionRow): string {
  return sorts.map((each) => `${sortWords(each.sort)} : ${part(each.part)}`).join(', ');
}
