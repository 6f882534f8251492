import { expect, test } from 'vitest';
import { openSet } from '../../../src/laboratory/reformer/islands/opened-set.ts';

/* What is said of a file that is no set of rules: what it is, and what to do. */

const said = async (text: string): Promise<string> => {
  const opened = await openSet(new File([text], 'un.json'));
  return opened.ok ? 'ouvert' : opened.message;
};

test.each([
  ['', /il est vide/],
  ['groupement;annee\nA;2019', /c'est un tableau : « Ouvrir un tableau », à la page Dossiers/],
  ['des mots', /c'est un texte\. .*tel que « Enregistrer »/],
  ['{"format":', /n'est pas un fichier JSON/],
  ['[]', /pas un objet JSON.*ipep-regles\/1/],
  ['{"format":"ipep-scenario/1","groupements":[]}', /c'est un dossier : ouvrez-le à la page Dossiers/],
  ['{"nom":"x"}', /n'a pas de format/],
  ['{"format":"ipep-carnet/1"}', /c'est un carnet : .*à la page Carnet/],
  ['{"format":"autre/1"}', /son format est « autre\/1 »/],
  ['{"format":"ipep-regles/1"}', /« nom » : /],
  ['{"format":"ipep-regles/1","nom":"x","autre":1}', /La clé « autre » n'est pas d'un jeu/],
  [
    '{"format":"ipep-regles/1","nom":"x","parametres":{"tunel":"0.1"}}',
    /« parametres\.tunel ».*corrigez son nom/,
  ],
  ['{"format":"ipep-regles/1","nom":"x","parametres":{"tunnel":{"1999":"0.1"}}}', /« parametres\.tunnel »/],
])('%s is refused in its own words', async (text, words) => {
  const message = await said(text);
  expect(message).toMatch(words);
  expect(message).not.toContain('scénario');
});

test('a set of rules is opened', async () => {
  expect(await said('{"format":"ipep-regles/1","nom":"x","parametres":{"tunnel":"0.1"}}')).toBe('ouvert');
});
