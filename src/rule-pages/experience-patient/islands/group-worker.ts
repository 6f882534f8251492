import { createQuestionnaireClient } from '../../../workers/questionnaire/questionnaire-client.ts';
import { creerGroupe } from './group-state.ts';

/** The group of the page; its worker starts at the first import. */
export const groupe = creerGroupe(createQuestionnaireClient());
