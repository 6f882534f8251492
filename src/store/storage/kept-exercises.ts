import { isRecord } from '../../exercises/record.ts';
import { createKeptValue } from './kept-value.ts';

/** What the reader has tried of the exercises. */
export const keptExercises = createKeptValue('ipep-exercices/1', isRecord);
