import { createQuestionnaireClient } from '../../../workers/questionnaire/questionnaire-client.ts';
import { createGroup } from './group-state.ts';

/** The group of the page; its worker starts at the first import. */
export const group = createGroup(createQuestionnaireClient());
