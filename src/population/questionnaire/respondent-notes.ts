import { type Dimension, questions } from '../../cahier/people/questionnaire/all-questions.ts';
import { colonnesCodees } from './answer-columns.ts';
import type { NotesParDimension, Repondants } from './answers-group.ts';
import { parDimension } from './by-dimension.ts';
import { PARTS } from './note.ts';

/** No note: the respondent answered nothing that counts there. */
export const SANS_NOTE = -1;

/** Notes of respondents in whole parts of a point (`PARTS`), SANS_NOTE where there is none. */
export interface NotesRepondants {
  readonly note: Int32Array;
  readonly dimensions: NotesParDimension<Int32Array>;
}

/** What a rank is worth in a question: its points, or NON_COMPTE. */
const NON_COMPTE = 255;

function bareme(id: string): Uint8Array {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  return Uint8Array.from([NON_COMPTE, ...options.map(({ points }) => points ?? NON_COMPTE)]);
}

/** Mean of the questions of a dimension, by respondent: PARTS is a multiple of each number of questions counted. */
function noterDimension({ nombre, colonnes }: Repondants, dimension: Dimension): Int32Array {
  const totaux = new Int32Array(nombre);
  const comptees = new Uint8Array(nombre);
  for (const id of colonnesCodees) {
    if (!questions.some((question) => question.id === id && question.dimension === dimension)) continue;
    const points = bareme(id);
    const rangs = colonnes[id];
    for (let i = 0; i < nombre; i++) {
      const valeur = points[rangs[i] as number] as number;
      if (valeur === NON_COMPTE) continue;
      totaux[i] = (totaux[i] as number) + valeur;
      comptees[i] = (comptees[i] as number) + 1;
    }
  }
  return totaux.map((total, i) =>
    comptees[i] === 0 ? SANS_NOTE : total * (PARTS / (comptees[i] as number)),
  );
}

/**
 * Notes every respondent (H12), exactly as `noter` notes one, over columns. A note is at most 100 × PARTS = 16 632 000
 * parts, so that it fits in 32 bits, and that the sum of 10⁷ notes, 1.7 × 10¹⁴, stays far below 2⁵³ = 9.0 × 10¹⁵.
 */
export function noterRepondants(repondants: Repondants): NotesRepondants {
  const notes = parDimension((dimension) => noterDimension(repondants, dimension));
  const trois = Object.values(notes);
  const note = new Int32Array(repondants.nombre).map((_, i) => {
    let [somme, nombre] = [0, 0];
    for (const dimension of trois) {
      const valeur = dimension[i] as number;
      if (valeur === SANS_NOTE) continue;
      somme += valeur;
      nombre += 1;
    }
    return nombre === 0 ? SANS_NOTE : somme / nombre;
  });
  return { note, dimensions: notes };
}
