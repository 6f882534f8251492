import { creerClientPopulation } from '../../../workers/questionnaire/questionnaire-client.ts';
import { creerGroupe } from './group-state.ts';

/** The group of the page; its worker starts at the first import. */
export const groupe = creerGroupe(
  creerClientPopulation({
    spawn: () =>
      new Worker(new URL('../../../workers/questionnaire/worker.ts', import.meta.url), {
        type: 'module',
        name: 'population',
      }),
  }),
);
