import { formatBytes } from '../../french/bytes.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Genre, LigneQuestion, Sorte } from '../../population/questionnaire/tableau.ts';
import type { ResumeImport } from '../../population/questionnaire/types.ts';
import type { Progres } from '../../workers/population-types.ts';

/** « 1 ligne refusée », « 12 000 lignes refusées ». */
export function compte(nombre: number, un: string, plusieurs: string): string {
  return `${formatNumber(String(nombre))} ${nombre > 1 ? plusieurs : un}`;
}

/** « 63,4 »: notes are read to the tenth, and computed whole. */
export function note(texte: string): string {
  return formatNumber(texte, { maximumFractionDigits: 1 });
}

/** « 12,4 % » */
export function part(texte: string): string {
  return `${formatNumber(texte, { maximumFractionDigits: 1 })}\u00a0%`;
}

/** « 12,3 Mo lus sur 40,1 Mo, 31 000 lignes »; nothing when the length is not known. */
export function octetsLus({ fait, total, lignes = 0 }: Progres): string {
  if (total === 0) return '';
  const lus = `${formatBytes(fait)} lus sur ${formatBytes(total)}`;
  return lignes === 0 ? lus : `${lus}, ${compte(lignes, 'ligne', 'lignes')}`;
}

const separateurs = { ';': 'points-virgules', ',': 'virgules', '\t': 'tabulations' } as const;

/** How the file was understood, in a sentence. */
export function lectureDite({ separateur, encodage }: ResumeImport): string {
  return `Lu comme un CSV séparé par des ${separateurs[separateur]}, en ${encodage}.`;
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
