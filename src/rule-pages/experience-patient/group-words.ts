import { compte } from '../../calculators/import/import-words.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { ResumeImport } from '../../population/questionnaire/answers-group.ts';
import type { Genre, LigneQuestion, Sorte } from '../../population/questionnaire/answers-table.ts';

/** « 63,4 »: notes are read to the tenth, and computed whole. */
export function note(texte: string): string {
  return formatNumber(texte, { maximumFractionDigits: 1 });
}

/** « 12,4 % » */
export function part(texte: string): string {
  return `${formatNumber(texte, { maximumFractionDigits: 1 })}\u00a0%`;
}

/** Who has a note, in a sentence. */
export function bilanDit({ groupe: { lignes, notes, sansNote } }: ResumeImport): string {
  if (lignes === 0) return "L'en-tête est lu, mais aucune ligne ne le suit.";
  const avec = compte(notes, 'répondant a une note', 'répondants ont une note');
  if (sansNote === 0) return `${avec}.`;
  const sans = compte(
    sansNote,
    "n'en a pas : aucune de ses réponses ne compte",
    "n'en ont pas : aucune de leurs réponses ne compte",
  );
  return `${avec} ; ${sans}.`;
}

/** « Question 2 », « Satisfaction, après la question 9 ». */
export function titreQuestion(id: LigneQuestion['id']): string {
  const numero = id.slice(1);
  return id.startsWith('q') ? `Question ${numero}` : `Satisfaction, après la question ${numero}`;
}

const genres: Readonly<Record<Genre, string>> = {
  comptee: '',
  filtre: 'choisit la suite, ne compte pas',
  satisfaction: 'satisfaction, ne compte pas',
};

export const genreDit = (genre: Genre): string => genres[genre];

/** « 100 », « hors note »: what an answer does to the note. */
export const sorteDite = (sorte: Sorte): string => (sorte === 'horsNote' ? 'hors note' : String(sorte));

/** What a bar shows, for who does not see it. */
export function barreDite({ sortes }: LigneQuestion): string {
  return sortes.map((each) => `${sorteDite(each.sorte)} : ${part(each.part)}`).join(', ');
}
