import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import {
  depenseDuModele,
  type LinearModel,
  published2017,
} from '../../../src/cahier/people/patient/adjustment-model.ts';
import {
  depensePatient,
  depenseReelleDuGroupement,
} from '../../../src/cahier/people/patient/depense-reelle.ts';
import { parAge, parMedecinTraitant, retained } from '../../../src/cahier/people/patient/patientele.ts';
import { citation } from '../../../src/cahier/text/citations/all-citations.ts';
import type { Rule } from '../../../src/formula/node.ts';
import { exact } from '../../../src/formula/read/exact.ts';

type Patient = Readonly<Record<string, string | number>>;

const adult = { age: 40, medecinTraitant: 1, remboursements: 1, consultations: 0, ame: 0 };
const child = { age: 15, medecinTraitant: 0, remboursements: 0, consultations: 2, ame: 0 };

/** The value of a rule on the last of some patients, as text. */
function valueOn(rule: Rule, ...patients: readonly Patient[]): string {
  const rows = patients.map((patient) => ({
    inputs: Object.fromEntries(Object.entries(patient).map(([id, value]) => [id, new Decimal(value)])),
    group: 0,
  }));
  return exact([rule])
    .run({}, rows)
    .value(rule, rows.length - 1)
    .toFixed();
}

describe('retenu', () => {
  test.each([
    ['a declared adult with one reimbursement', adult, '1'],
    ['a declared adult without reimbursement', { ...adult, remboursements: 0 }, '0'],
    [
      'an adult declared elsewhere who consults often',
      { ...adult, medecinTraitant: 0, consultations: 9 },
      '0',
    ],
    ['a child of 15 with two consultations, declared nowhere, never reimbursed', child, '1'],
    ['the same at 16', { ...child, age: 16 }, '0'],
    ['a child with one consultation', { ...child, consultations: 1 }, '0'],
    [
      'a child with one consultation, declared in the group',
      { ...child, consultations: 1, medecinTraitant: 1, remboursements: 1 },
      '1',
    ],
    ['a declared adult who benefits from the AME', { ...adult, ame: 1 }, '0'],
    ['a child who benefits from the AME', { ...child, ame: 1 }, '0'],
  ])('%s', (_, patient, value) => {
    expect(valueOn(retained, patient)).toBe(value);
  });

  test('both criteria at once: each step holds', () => {
    const both = { ...child, medecinTraitant: 1, remboursements: 3 };
    expect([parMedecinTraitant, parAge].map((step) => valueOn(step, both))).toEqual(['1', '1']);
  });
});

describe('depenseReelleDuGroupement', () => {
  const spending = (soinsDeVille: number) => ({
    soinsDeVille,
    medicaments: 0.1,
    hopitalPublic: 0.2,
    hopitalPrive: 0,
  });

  test('depensePatient adds the four items that count, exactly', () => {
    expect(valueOn(depensePatient, spending(0))).toBe('0.3');
  });

  test('is the mean over those who are counted, the others being in neither term', () => {
    const out = { ...adult, remboursements: 0, ...spending(1_000_000) };
    const rows = [{ ...adult, ...spending(100) }, { ...child, ...spending(50) }, out];
    expect(valueOn(depenseReelleDuGroupement, ...rows)).toBe('75.3');
  });
});

describe('depenseDuModele', () => {
  const everything = { femme: 1, cmuc: 1, acs: 1, apl: 1, ald: 1 };

  test.each([
    ['nothing but the constant', { femme: 0, cmuc: 0, acs: 0, apl: 0, ald: 0 }, '208.13'],
    [
      'a woman with a long-term illness, APL 2.5',
      { femme: 1, cmuc: 0, acs: 0, apl: '2.5', ald: 1 },
      '2663.505',
    ],
    ['each variable at 1', everything, '3684.7'],
  ])('of the published coefficients: %s', (_, patient, value) => {
    expect(valueOn(depenseDuModele(published2017), patient)).toBe(value);
  });

  test('publie2017 holds every number of the printed formula, in its order, and no other', () => {
    const { texte } = citation('depenseAjusteeExemple');
    const printed = [...texte.matchAll(/\d+,\d+/g)].map(([number]) => number.replace(',', '.'));
    expect([published2017.constante, ...published2017.termes.map(({ coefficient }) => coefficient)]).toEqual(
      printed,
    );
  });

  test('rests on H17 only where the long-term illness is one of its variables', () => {
    const without: LinearModel = {
      ...published2017,
      termes: published2017.termes.filter(({ variable }) => variable.id !== 'ald'),
    };
    expect(depenseDuModele(published2017).origin.hypotheses).toEqual(['H17']);
    expect(depenseDuModele(without).origin.hypotheses).toEqual([]);
  });
});
