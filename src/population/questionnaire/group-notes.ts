import { questionOf } from '../../cahier/people/questionnaire/all-questions.ts';
import { satisfactionColumns } from './answer-columns.ts';
import type {
  CodedColumn,
  Group,
  Importation,
  NoteText,
  QuestionSatisfaction,
  Respondents,
} from './answers-group.ts';
import { byDimension } from './by-dimension.ts';
import { decimal } from './note.ts';
import { NO_NOTE, noteRespondents, type RespondentNotes } from './respondent-notes.ts';

/** Decimals of a note that is printed. */
export const DECIMALS = 12;

/** The figures of a group; `notes` are those of its respondents, if they are already known. */
export function groupOf(
  { lignes, respondents }: Pick<Importation, 'lignes' | 'respondents'>,
  notes: RespondentNotes = noteRespondents(respondents),
): Group {
  const withNote = countNotes(notes.note);
  return {
    lignes,
    notes: withNote,
    sansNote: respondents.nombre - withNote,
    note: moyenne(notes.note),
    dimensions: byDimension((dimension) => moyenne(notes.dimensions[dimension])),
    satisfaction: Object.fromEntries(
      satisfactionColumns.map((id) => [id, countOptions(respondents, id)]),
    ) as Record<QuestionSatisfaction, Record<string, number>>,
  };
}

function countNotes(notes: Int32Array): number {
  let number = 0;
  for (const note of notes) if (note !== NO_NOTE) number += 1;
  return number;
}

/** Mean over those who have the note, half away from zero at the 12th decimal (a note is never negative). */
function moyenne(notes: Int32Array): NoteText {
  let [somme, number] = [0, 0];
  for (const note of notes) {
    if (note === NO_NOTE) continue;
    somme += note;
    number += 1;
  }
  return number === 0 ? null : decimal(somme, DECIMALS, number);
}

/** How many respondents gave each rank of a question; at 0, those who gave none. */
export function countRanks({ colonnes: columns }: Respondents, id: CodedColumn): number[] {
  const countedItems = new Array<number>(questionOf(id).options.length + 1).fill(0);
  for (const rank of columns[id]) countedItems[rank] = (countedItems[rank] ?? 0) + 1;
  return countedItems;
}

function countOptions(respondents: Respondents, id: CodedColumn): Record<string, number> {
  const countedItems = countRanks(respondents, id);
  return Object.fromEntries(
    questionOf(id).options.map(({ texte }, place) => [texte, countedItems[place + 1] ?? 0]),
  );
}
