import { expect, test } from 'vitest';
import {
  type RulesChoice,
  readRulesText,
  rulesText,
  travels,
} from '../../../src/laboratory/hasard/rules-choice.ts';

const choices: readonly RulesChoice[] = [
  { kind: 'champs' },
  { kind: 'ouvert' },
  { kind: 'jeu', nom: 'Deux : « 50 % » & plus' },
  { kind: 'recu', nom: 'Prés : 1', packed: 'abc-_9' },
];

test('readRulesText gives back what rulesText wrote, and takes any other text for the fields', () => {
  for (const choice of choices) expect(readRulesText(rulesText(choice))).toEqual(choice);
  for (const text of ['', 'autre:1', '%E9']) expect(readRulesText(text)).toEqual({ kind: 'champs' });
});

test('travels: what another browser finds in the link', () => {
  expect(choices.map(rulesText).map(travels)).toEqual([true, false, false, true]);
});
