import { estSeance } from '../population/questionnaire/seance.ts';
import { creerGarde } from './garde.ts';

/** The answers to the questionnaire. */
export const seanceGardee = creerGarde('ipep-questionnaire/1', estSeance);
