import { expect, test } from 'vitest';
import {
  addGroupement,
  canAdd,
  canRemove,
  duplicateGroupement,
  moveGroupement,
  removeGroupement,
} from '../../../src/scenario/edit/groupements.ts';
import { example } from '../../../src/scenario/examples/first-example.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import { readScenario } from '../../../src/scenario/format/schema/scenario-schema.ts';

const [one] = example.groupements;
if (one === undefined) throw new Error('the example has a groupement');

const names = ({ groupements }: DocumentScenario) => groupements.map(({ nom }) => nom);
const three: DocumentScenario = {
  ...example,
  groupements: ['A', 'B', 'C'].map((nom) => ({ ...one, id: `id ${nom}`, nom })),
};

test('a groupement is added last, copied below itself, under names and ids that no other has', () => {
  const more = addGroupement(addGroupement(three, one), one);
  expect(names(more)).toEqual(['A', 'B', 'C', 'Groupement 4', 'Groupement 5']);
  const twice = duplicateGroupement(duplicateGroupement(three, 1), 1);
  expect(names(twice)).toEqual(['A', 'B', 'B (copie 2)', 'B (copie)', 'C']);
  for (const each of [more, twice]) expect(readScenario(each)).toMatchObject({ ok: true });
  expect(more.groupements[0]).toBe(three.groupements[0]);
});

test('groupements move and stop at the ends; one of them always stays', () => {
  expect(names(moveGroupement(three, 2, -1))).toEqual(['A', 'C', 'B']);
  expect(moveGroupement(three, 0, -1)).toBe(three);
  expect(moveGroupement(three, 2, 1)).toBe(three);
  expect(names(removeGroupement(three, 1))).toEqual(['A', 'C']);
  const alone = removeGroupement(removeGroupement(three, 0), 0);
  expect(names(alone)).toEqual(['C']);
  expect(canRemove(alone)).toBe(false);
  expect(removeGroupement(alone, 0)).toBe(alone);
});

test('a full dossier takes no other groupement, and a rank that is none changes nothing', () => {
  const full = {
    ...three,
    groupements: Array.from({ length: 1000 }, (_, rank) => ({ ...one, nom: `${rank}` })),
  };
  expect(canAdd(full)).toBe(false);
  expect(addGroupement(full, one)).toBe(full);
  expect(duplicateGroupement(full, 0)).toBe(full);
  for (const act of [duplicateGroupement, removeGroupement]) expect(act(three, 9)).toBe(three);
});
