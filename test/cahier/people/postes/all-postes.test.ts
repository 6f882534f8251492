import { expect, test } from 'vitest';
import { postes } from '../../../../src/cahier/people/postes/all-postes.ts';
import { depensesATrier } from '../../../../src/cahier/people/postes/depenses-to-sort.ts';
import { citation } from '../../../../src/cahier/text/citations/all-citations.ts';
import { colonnesPatients } from '../../../../src/population/patients/patients-table.ts';

test('postes are the columns of spending of a table of patients, in its order', () => {
  const from = colonnesPatients.indexOf('soins_de_ville');
  expect(postes.map(({ colonne }) => colonne)).toEqual(colonnesPatients.slice(from));
});

test('postes that do not count rest on a quotation that excludes them', () => {
  for (const { citation: id, compte } of postes)
    expect(/ne sont pas incluses|hors reste-à-charge/.test(citation(id).texte), id).toBe(!compte);
});

test('depensesATrier have each their id, and both answers are often right', () => {
  expect(new Set(depensesATrier.map(({ id }) => id)).size).toBe(depensesATrier.length);
  for (const sort of ['compte', 'nonCompte'] as const)
    expect(depensesATrier.filter((each) => each.sort === sort).length).toBeGreaterThan(5);
});

test("depensesATrier that are open are nobody else's choice: a hypothesis, if one counts them", () => {
  for (const { sort, status } of depensesATrier) expect(sort === 'ouvert').toBe(status === 'hypothese');
});

test('depensesATrier given as « texte » rest on the cahier itself', () => {
  const surs = depensesATrier.filter(({ status }) => status === 'texte');
  expect(surs.every(({ citation: id }) => citation(id).document === '002')).toBe(true);
});
