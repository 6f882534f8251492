import { expect, test } from 'vitest';
import { postes } from '../../../../src/cahier/people/postes/all-postes.ts';
import { depensesToSort } from '../../../../src/cahier/people/postes/depenses-to-sort.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { patientsColumns } from '../../../../src/population/patients/patients-table.ts';

test('postes are the columns of spending of a table of patients, in its order', () => {
  const from = patientsColumns.indexOf('soins_de_ville');
  expect(postes.map(({ colonne }) => colonne)).toEqual(patientsColumns.slice(from));
});

test('postes that do not count rest on a quotation that excludes them', () => {
  for (const { citation: id, compte } of postes)
    expect(/ne sont pas incluses|hors reste-à-charge/.test(citation(id).texte), id).toBe(!compte);
});

test('depensesATrier have each their id, and both answers are often right', () => {
  expect(new Set(depensesToSort.map(({ id }) => id)).size).toBe(depensesToSort.length);
  for (const sort of ['compte', 'nonCompte'] as const)
    expect(depensesToSort.filter((each) => each.sort === sort).length).toBeGreaterThan(5);
});

test("depensesATrier that are open are nobody else's choice: a hypothesis, if one counts them", () => {
  for (const { sort, status } of depensesToSort) expect(sort === 'ouvert').toBe(status === 'hypothese');
});

test('depensesATrier given as « texte » rest on the cahier itself', () => {
  const sure = depensesToSort.filter(({ status }) => status === 'texte');
  expect(sure.every(({ citation: id }) => citation(id).document === '002')).toBe(true);
});
