import { type Dimension, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { codedColumns } from './answer-columns.ts';
import type { NotesByDimension, Respondents } from './answers-group.ts';
import { byDimension } from './by-dimension.ts';
import { PARTS } from './note.ts';

/** No note: the respondent answered nothing that counts there. */
export const NO_NOTE = -1;

/** Notes of respondents in whole parts of a point (`PARTS`), SANS_NOTE where there is none. */
export interface RespondentNotes {
  readonly note: Int32Array;
  readonly dimensions: NotesByDimension<Int32Array>;
}

/** What a rank is worth in a question: its points, or NON_COMPTE. */
const NOT_COUNTED = 255;

function bareme(id: string): Uint8Array {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  return Uint8Array.from([NOT_COUNTED, ...options.map(({ points }) => points ?? NOT_COUNTED)]);
}

/** Mean of the questions of a dimension, by respondent: PARTS is a multiple of each number of questions counted. */
function noterDimension(
  { nombre: number, colonnes: columns }: Respondents,
  dimension: Dimension,
): Int32Array {
  const totals = new Int32Array(number);
  const countedOnes = new Uint8Array(number);
  for (const id of codedColumns) {
    if (!questions.some((question) => question.id === id && question.dimension === dimension)) continue;
    const points = bareme(id);
    const ranks = columns[id];
    for (let i = 0; i < number; i++) {
      const valeur = points[ranks[i] as number] as number;
      if (valeur === NOT_COUNTED) continue;
      totals[i] = (totals[i] as number) + valeur;
      countedOnes[i] = (countedOnes[i] as number) + 1;
    }
  }
  return totals.map((total, i) =>
    countedOnes[i] === 0 ? NO_NOTE : total * (PARTS / (countedOnes[i] as number)),
  );
}

/**
 * Notes every respondent (H12), exactly as `noter` notes one, over columns. A note is at most 100 × PARTS = 16 632 000
 * parts, so that it fits in 32 bits, and that the sum of 10⁷ notes, 1.7 × 10¹⁴, stays far below 2⁵³ = 9.0 × 10¹⁵.
 */
export function noteRespondents(respondents: Respondents): RespondentNotes {
  const notes = byDimension((dimension) => noterDimension(respondents, dimension));
  const three = Object.values(notes);
  const note = new Int32Array(respondents.nombre).map((_, i) => {
    let [somme, number] = [0, 0];
    for (const dimension of three) {
      const valeur = dimension[i] as number;
      if (valeur === NO_NOTE) continue;
      somme += valeur;
      number += 1;
    }
    return number === 0 ? NO_NOTE : somme / number;
  });
  return { note, dimensions: notes };
}
