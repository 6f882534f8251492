import { isSitting } from '../../population/questionnaire/sitting.ts';
import { createKeptValue } from './kept-value.ts';

/** The answers to the questionnaire. */
export const keptSitting = createKeptValue('ipep-questionnaire/1', isSitting);
