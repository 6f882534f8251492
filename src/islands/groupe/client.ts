import { creerClientPopulation } from '../../workers/population-client.ts';
import { creerGroupe } from './etat.ts';

/** The group of the page; its worker starts at the first import. */
export const groupe = creerGroupe(
  creerClientPopulation({
    spawn: () =>
      new Worker(new URL('../../workers/population.ts', import.meta.url), {
        type: 'module',
        name: 'population',
      }),
  }),
);
