import { expect, test } from 'vitest';
import { expectedWords, receivedWords } from '../../../src/scenario/format/fault-words.ts';
import { type Expected, received } from '../../../src/scenario/format/faults.ts';
import { publishedFault } from '../../../src/scenario/format/published-faults.ts';

/** One of each code, and of each turn that its limits give to its words. */
const said: Readonly<Record<Expected['code'], readonly (readonly [expected: Expected, words: string])[]>> = {
  object: [[{ code: 'object' }, 'objet attendu']],
  'unknown-key': [[{ code: 'unknown-key' }, 'aucune clé de ce nom attendue']],
  day: [[{ code: 'day' }, 'jour écrit comme « 2026-11-28 » attendu']],
  picture: [[{ code: 'picture' }, 'image d’une figure de ce site attendue']],
  list: [[{ code: 'list', limits: { min: 2, max: 7 } }, 'liste de 2 à 7 éléments attendue']],
  word: [[{ code: 'word', limits: { words: ['a', 'b'] } }, '« a » ou « b » attendu']],
  text: [[{ code: 'text', limits: { max: 10_000 } }, 'texte de 10\u202f000 caractères au plus attendu']],
  name: [[{ code: 'name', limits: { max: 120 } }, 'nom de 1 à 120 caractères attendu']],
  'new-name': [[{ code: 'new-name' }, 'nom différent de tous les autres attendu']],
  'new-numero': [[{ code: 'new-numero' }, "numéro d'indicateur différent de tous les autres attendu"]],
  number: [
    [{ code: 'number', limits: {} }, 'nombre attendu'],
    [{ code: 'number', limits: { min: '0' } }, 'nombre positif ou nul attendu'],
    [
      { code: 'number', limits: { min: '0', minExclusive: true, max: '1000' } },
      "nombre strictement positif et d'au plus 1\u202f000 attendu",
    ],
    [{ code: 'number', limits: { min: '2', max: '5' } }, 'nombre compris entre 2 et 5 attendu'],
    [
      { code: 'number', limits: { min: '2', minExclusive: true, max: '5', maxExclusive: true } },
      'nombre de plus de 2 et de moins de 5 attendu',
    ],
    [{ code: 'number', limits: { min: '1', whole: true } }, "nombre entier d'au moins 1 attendu"],
    [
      { code: 'number', limits: { min: '2015', max: '2100', whole: true, year: true } },
      'année comprise entre 2015 et 2100 attendue',
    ],
  ],
  digits: [
    [
      { code: 'digits', limits: { fraction: false } },
      'nombre en chiffres attendu, sans espace ni virgule (comme 2400.50)',
    ],
    [
      { code: 'digits', limits: { fraction: true } },
      'nombre en chiffres ou fraction attendu, sans espace ni virgule (comme 0.5 ou 1/3)',
    ],
  ],
  shorter: [
    [
      { code: 'shorter', limits: { max: 40, inFull: false } },
      'nombre écrit en 40 caractères au plus attendu',
    ],
    [
      { code: 'shorter', limits: { max: 40, inFull: true } },
      'nombre de 40 caractères au plus, une fois écrit sans exposant, attendu',
    ],
  ],
  year: [
    [{ code: 'year', limits: {} }, 'année attendue'],
    [{ code: 'year', limits: { year: 2019 } }, 'année 2019 attendue'],
  ],
  'first-year': [[{ code: 'first-year' }, '2019 (vague 1) ou 2020 (vague 2) attendu']],
  'no-year': [
    [
      { code: 'no-year' },
      'paramètre de chaque année attendu : celui-ci vaut une fois pour toutes, dans parametres',
    ],
  ],
  'no-base-quality': [[{ code: 'no-base-quality' }, "aucune qualité attendue pour l'année de base"]],
  'spending-every-year': [
    [{ code: 'spending-every-year' }, "dépense d'au plus 1 000 000 € par patient chaque année attendue"],
  ],
  'other-mode': [
    [{ code: 'other-mode', limits: { mode: 'calcul' } }, 'aucune valeur attendue en mode « calcul »'],
  ],
  order: [
    [
      { code: 'order', limits: { min: '0.5', minExclusive: true, other: 'tunnel' } },
      'nombre de plus de 0,5 (tunnel) attendu',
    ],
    [{ code: 'order', limits: { max: '80', other: 'cible' } }, "nombre d'au plus 80 (la cible) attendu"],
    [
      { code: 'order', limits: { max: '80', maxExclusive: true, other: 'cible-hausse' } },
      "nombre de moins de 80 (la cible d'un indicateur à la hausse) attendu",
    ],
    [
      { code: 'order', limits: { min: '8', minExclusive: true, other: 'cible-baisse' } },
      "nombre de plus de 8 (la cible d'un indicateur à la baisse) attendu",
    ],
  ],
};

test.each(Object.values(said).flat())('expectedWords(%j) says « %s »', (expected, words) => {
  expect(expectedWords(expected)).toBe(words);
});

test('expectedWords() calls another parameter as its audience does', () => {
  const limits = { max: '1', other: 'tunnel' } as const;
  expect(expectedWords({ code: 'order', limits }, (id) => `« ${id} »`)).toBe(
    "nombre d'au plus 1 (« tunnel ») attendu",
  );
});

test.each([
  [undefined, 'rien'],
  ['', 'rien'],
  [{ a: 1 }, 'un objet'],
  [[], 'une liste vide'],
  [[1], 'une liste de 1 élément'],
  [[1, 2], 'une liste de 2 éléments'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  [null, 'null'],
])('receivedWords(received(%j)) says « %s »', (value, words) => {
  expect(receivedWords(received(value))).toBe(words);
});

test.each([
  [{ code: 'key-once' }, 'clé écrite une seule fois attendue'],
  [{ code: 'utf-8' }, 'texte en UTF-8 attendu, et « \ufffd » remplace un caractère illisible'],
  [{ code: 'json', limits: { problem: 'empty' } }, 'document JSON attendu'],
] as const)('publishedFault() says of a text, %j: « %s »', (expected, attendu) => {
  expect(publishedFault({ ...expected, path: 'a', received: { code: 'repeated-key' } })).toEqual({
    chemin: 'a',
    attendu,
    recu: 'une clé écrite deux fois',
  });
});
