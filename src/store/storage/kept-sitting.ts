import { estSeance } from '../../population/questionnaire/sitting.ts';
import { creerGarde } from './kept-value.ts';

/** The answers to the questionnaire. */
export const seanceGardee = creerGarde('ipep-questionnaire/1', estSeance);
