import { type Dimension, dimensions } from '../../cahier/people/questionnaire/all-questions.ts';
import type { NotesByDimension } from './answers-group.ts';

/** Something for each dimension, in the questionnaire's order. */
export function byDimension<T>(valeur: (dimension: Dimension) => T): NotesByDimension<T> {
  return Object.fromEntries(dimensions.map(({ id }) => [id, valeur(id)])) as Record<Dimension, T>;
}
