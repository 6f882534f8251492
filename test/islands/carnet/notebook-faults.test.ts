// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/islands/carnet/reading-code.ts';
import { notebookText } from '../../../src/notebook/format/notebook-text.ts';
import { sample } from '../../notebook/sample.ts';

const carnet = JSON.parse(notebookText(sample));

async function refusal(content: unknown): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = await readFile(new File([text], 'essai.json'));
  return read.ok ? 'ouvert' : read.message.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
}

/** The carnet with another value somewhere. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(carnet);
  const parent = path.slice(0, -1).reduce((object, key) => object[key], copy);
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

const START = "« essai.json » n'a pas été ouvert, et rien n'a été remplacé. ";
const result = carnet.cellules.findIndex(({ mode }: { readonly mode: string }) => mode === 'resultat');
const depense = ['cellules', result, 'dossier', 'scenario', 'groupements', 0, 'annees', 1, 'depenseReelle'];

test.each([
  [
    'a scenario',
    readFileSync('test/examples/01-maison-de-sante.json', 'utf8'),
    /C'est un dossier : .*à la page Dossiers, l'ouvre\.$/,
  ],
  ['a set of rules', { format: 'ipep-regles/1' }, /C'est un jeu de règles : .*à la page Réformer/],
  ['a table', 'groupement;annee', /C'est un tableau : « Ouvrir un tableau »/],
  ['nothing', ' \n', /Il est vide\.$/],
  ['what is no JSON', '{"titre": "a",}', /Ce n'est pas un fichier JSON\. [A-ZÀ-Ý].*\.$/],
  ['another format', { format: 'x' }, /son format est « x », et non « ipep-carnet\/1 »\.$/],
  ['a later version', { format: 'ipep-carnet/2' }, /« ipep-carnet\/2 ».*rechargez la page/],
  [
    'a text that is none',
    withValue(['titre'], 3),
    /Titre : texte de 200 caractères au plus attendu, « 3 » reçu\. Corrigez-le, puis ouvrez-le de nouveau\.$/,
  ],
  [
    'too many elements',
    { ...carnet, cellules: Array(201).fill({ mode: 'texte', texte: 'a' }) },
    /Éléments : .*200 éléments.*« une liste de 201 éléments » reçu\./,
  ],
  [
    'an element, counted from 1',
    withValue(['cellules', 0], { mode: 'texte', texte: 3 }),
    /Élément 1, texte : /,
  ],
  [
    'a value of a dossier, as its field says it',
    withValue(depense, 'douze'),
    new RegExp(
      `Élément ${result + 1}, dossier : Dépense réelle, \\d{4}, en € .* : « douze » n'est pas un nombre`,
    ),
  ],
] as const)(
  'the file of a carnet that is %s is refused in words, with what to do',
  async (_, content, words) => {
    const said = await refusal(content);
    expect(said.startsWith(START), said).toBe(true);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/\[\d+\]|\. [a-zà-ÿ]/);
  },
);
