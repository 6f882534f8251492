import { describe, expect, test } from 'vitest';
import { wordFields } from '../../../src/population/field-fault-words.ts';
import { examplePatient, type TypedPatient } from '../../../src/population/invented/invented-patient.ts';
import { attribute, attribution } from '../../../src/population/patients/shown-attribution.ts';
import { patientsAtEdges, truthTable } from '../../../src/population/patients/truth-table.ts';

const adult: TypedPatient = {
  medecinTraitant: '1',
  remboursements: '1',
  age: '40',
  consultations: '0',
  ame: '0',
};
const child: TypedPatient = { ...adult, medecinTraitant: '0', age: '15', consultations: '2' };

function decisionOf(typed: TypedPatient): string {
  const judgement = attribute(typed);
  return judgement.ok ? judgement.result.decision : Object.keys(judgement.refus).join();
}

describe('attribuer(patient)', () => {
  test.each([
    ['a declared adult with one reimbursement', adult, 'medecinTraitant'],
    ['the same without reimbursement', { ...adult, remboursements: '0' }, 'sansRemboursement'],
    ['the same declared elsewhere', { ...adult, medecinTraitant: '0', consultations: '12' }, 'horsCriteres'],
    ['a child of 15 with two consultations', child, 'moinsDe16Ans'],
    ['the same at 16', { ...child, age: '16' }, 'horsCriteres'],
    ['a child with one consultation', { ...child, consultations: '1' }, 'horsCriteres'],
    [
      'a child declared, not reimbursed, one consultation',
      { ...adult, age: '15', remboursements: '0', consultations: '1' },
      'sansRemboursement',
    ],
    [
      'a child declared, not reimbursed, two consultations',
      { ...child, medecinTraitant: '1', remboursements: '0' },
      'moinsDe16Ans',
    ],
    ['both criteria at once', { ...child, medecinTraitant: '1' }, 'medecinTraitant'],
    ['the AME, whatever else', { ...child, medecinTraitant: '1', ame: '1' }, 'ame'],
  ])('%s', (_, patient, decision) => {
    expect(decisionOf(patient)).toBe(decision);
  });

  test.each([
    [adult, ['parMedecinTraitant', 'retenu']],
    [child, ['parMedecinTraitant', 'parAge', 'retenu']],
    [{ ...adult, ame: '1' }, ['retenu']],
  ])('tells the steps that it came to, and no other', (patient, stepList) => {
    const judgement = attribute(patient);
    expect(judgement.ok && judgement.result.etapes.map(({ id }) => id)).toEqual(stepList);
  });

  test('rests on H20 for who benefits from the AME, and on the text for everyone else', () => {
    const rests = (patient: TypedPatient) => {
      const judgement = attribute(patient);
      return judgement.ok
        ? judgement.result.etapes.map(({ id, status, hypotheses }) => [id, status, ...hypotheses])
        : [];
    };
    expect(rests({ ...adult, ame: '1' })).toEqual([['retenu', 'hypothese', 'H20']]);
    for (const patient of patientsAtEdges().filter(({ ame }) => ame === '0'))
      expect(new Set(rests(patient).map(([, ...status]) => status.join()))).toEqual(new Set(['texte']));
  });

  test('reads French whole numbers, and names every field that it refuses', () => {
    expect(decisionOf({ ...child, age: ' 15 ', consultations: '2,0' })).toBe('moinsDe16Ans');
    const refuse = attribute({ ...child, age: '15,5', consultations: '', remboursements: '-1' });
    expect(refuse.ok || wordFields(refuse.refus)).toEqual({
      age: 'nombre entier de 0 à 130 attendu, « 15,5 » reçu.',
      consultations: 'nombre entier de 0 à 1\u202f000 attendu, rien reçu.',
      remboursements: 'nombre entier de 0 à 10\u202f000 attendu, « \u22121 » reçu.',
    });
  });
});

describe('the rule, on every patient beside each limit', () => {
  test('counts exactly those for whom the figure has an open way', () => {
    expect(patientsAtEdges()).toHaveLength(32);
    for (const patient of patientsAtEdges()) {
      const { compte, decision, conditions } = attribution(patient);
      const { withoutAme, medecinTraitant, reimbursement, moinsDe16Ans: under16, consultations } = conditions;
      const opened = withoutAme && ((medecinTraitant && reimbursement) || (under16 && consultations));
      expect(
        [compte, ['medecinTraitant', 'moinsDe16Ans'].includes(decision)],
        JSON.stringify(patient),
      ).toEqual([opened, opened]);
    }
  });

  test('truthTable() holds them all, with the decision of each line', () => {
    expect(truthTable().map(({ decision }) => decision)).toEqual([
      'ame',
      'medecinTraitant',
      'sansRemboursement',
      'sansRemboursement',
      'moinsDe16Ans',
      'horsCriteres',
      'horsCriteres',
      'moinsDe16Ans',
    ]);
  });

  test('the example of the page is a child counted by the second criterion', () => {
    expect(decisionOf(examplePatient)).toBe('moinsDe16Ans');
  });
});
