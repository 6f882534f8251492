import { expect, test } from 'vitest';
import { viewFor, yearsFor } from '../../src/calculators/page-years.ts';
import { example } from '../../src/scenario/examples/first-example.ts';

test('yearsFor({ phase }, scenario, groupement) gives the results years in which its rules exist', () => {
  expect(yearsFor({}, example, 0)).toEqual([1, 2, 3, 4, 5]);
  expect(yearsFor({ phase: 2 }, example, 0)).toEqual([1, 2]);
  expect(yearsFor({ phase: 3 }, example, 0)).toEqual([3, 4, 5]);
  expect(yearsFor({}, example, 7), 'there is no such groupement').toEqual([]);
});

test('viewFor(page, scenario, vue) moves to the nearest year that the page can look at', () => {
  const view = (phase: 2 | 3 | undefined, annee: number) =>
    viewFor({ phase }, example, { groupement: 0, annee });
  expect(view(undefined, 4)).toEqual({ groupement: 0, annee: 4 });
  expect(view(2, 1)).toEqual({ groupement: 0, annee: 1 });
  expect(view(2, 4), 'the last of phase 2').toEqual({ groupement: 0, annee: 2 });
  expect(view(3, 1), 'the first of phase 3').toEqual({ groupement: 0, annee: 3 });
  expect(view(undefined, 9), 'the first of all').toEqual({ groupement: 0, annee: 1 });
});

test('viewFor(page, scenario, vue) looks at the last groupement in place of one that is not there, and at a year that it keeps where there is none', () => {
  expect(viewFor({}, example, { groupement: 7, annee: 2 })).toEqual({ groupement: 0, annee: 2 });
  const empty = { ...example, groupements: [{ ...example.groupements[0], annees: [] }] } as never;
  expect(viewFor({}, empty, { groupement: 0, annee: 2 })).toEqual({ groupement: 0, annee: 2 });
});
