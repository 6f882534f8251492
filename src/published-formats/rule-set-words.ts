import type { Words } from './json-schema.ts';
import { scenarioWords } from './words.ts';

const own: Readonly<Record<string, readonly [title: string, description: string]>> = {
  nom: ['Nom', 'Celui du jeu de règles : de 1 à 120 caractères, espaces autour mis à part.'],
  note: ['Note', 'Un texte libre, sans effet. 10 000 caractères au plus.'],
  parametres: [
    'Paramètres',
    'Ils remplacent tous ceux du scénario : les autres ont la valeur du cahier. Mêmes bornes que dans un scénario.',
  ],
  options: ['Options', 'Elles remplacent toutes celles du scénario.'],
};

/** The words of a set of rules: a scenario's, but for what is its own. */
export const ruleSetWords: Words = (path) => {
  const words = own[path];
  return words === undefined ? scenarioWords(path) : { title: words[0], description: words[1] };
};
