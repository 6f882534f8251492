import { questionDe } from '../../cahier/people/questionnaire/all-questions.ts';
import { colonnesSatisfaction } from './answer-columns.ts';
import type {
  ColonneCodee,
  Groupe,
  Importation,
  NoteTexte,
  QuestionSatisfaction,
  Repondants,
} from './answers-group.ts';
import { parDimension } from './by-dimension.ts';
import { decimal } from './note.ts';
import { type NotesRepondants, noterRepondants, SANS_NOTE } from './respondent-notes.ts';

/** Decimals of a note that is printed. */
export const DECIMALES = 12;

/** The figures of a group; `notes` are those of its respondents, if they are already known. */
export function groupeDe(
  { lignes, repondants }: Pick<Importation, 'lignes' | 'repondants'>,
  notes: NotesRepondants = noterRepondants(repondants),
): Groupe {
  const avecNote = compterNotes(notes.note);
  return {
    lignes,
    notes: avecNote,
    sansNote: repondants.nombre - avecNote,
    note: moyenne(notes.note),
    dimensions: parDimension((dimension) => moyenne(notes.dimensions[dimension])),
    satisfaction: Object.fromEntries(
      colonnesSatisfaction.map((id) => [id, compterOptions(repondants, id)]),
    ) as Record<QuestionSatisfaction, Record<string, number>>,
  };
}

function compterNotes(notes: Int32Array): number {
  let nombre = 0;
  for (const note of notes) if (note !== SANS_NOTE) nombre += 1;
  return nombre;
}

/** Mean over those who have the note, half away from zero at the 12th decimal (a note is never negative). */
function moyenne(notes: Int32Array): NoteTexte {
  let [somme, nombre] = [0, 0];
  for (const note of notes) {
    if (note === SANS_NOTE) continue;
    somme += note;
    nombre += 1;
  }
  return nombre === 0 ? null : decimal(somme, DECIMALES, nombre);
}

/** How many respondents gave each rank of a question; at 0, those who gave none. */
export function compterRangs({ colonnes }: Repondants, id: ColonneCodee): number[] {
  const comptes = new Array<number>(questionDe(id).options.length + 1).fill(0);
  for (const rang of colonnes[id]) comptes[rang] = (comptes[rang] ?? 0) + 1;
  return comptes;
}

function compterOptions(repondants: Repondants, id: ColonneCodee): Record<string, number> {
  const comptes = compterRangs(repondants, id);
  return Object.fromEntries(
    questionDe(id).options.map(({ texte }, place) => [texte, comptes[place + 1] ?? 0]),
  );
}
