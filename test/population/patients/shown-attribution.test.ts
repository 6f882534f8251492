import { describe, expect, test } from 'vitest';
import { type PatientSaisi, patientExemple } from '../../../src/population/invented/invented-patient.ts';
import { attribuer, attribution } from '../../../src/population/patients/shown-attribution.ts';
import { patientsAuxBords, tableDeVerite } from '../../../src/population/patients/truth-table.ts';

const adulte: PatientSaisi = {
  medecinTraitant: '1',
  remboursements: '1',
  age: '40',
  consultations: '0',
  ame: '0',
};
const enfant: PatientSaisi = { ...adulte, medecinTraitant: '0', age: '15', consultations: '2' };

function decisionDe(saisi: PatientSaisi): string {
  const jugement = attribuer(saisi);
  return jugement.ok ? jugement.resultat.decision : Object.keys(jugement.refus).join();
}

describe('attribuer(patient)', () => {
  test.each([
    ['a declared adult with one reimbursement', adulte, 'medecinTraitant'],
    ['the same without reimbursement', { ...adulte, remboursements: '0' }, 'sansRemboursement'],
    ['the same declared elsewhere', { ...adulte, medecinTraitant: '0', consultations: '12' }, 'horsCriteres'],
    ['a child of 15 with two consultations', enfant, 'moinsDe16Ans'],
    ['the same at 16', { ...enfant, age: '16' }, 'horsCriteres'],
    ['a child with one consultation', { ...enfant, consultations: '1' }, 'horsCriteres'],
    [
      'a child declared, not reimbursed, one consultation',
      { ...adulte, age: '15', remboursements: '0', consultations: '1' },
      'sansRemboursement',
    ],
    [
      'a child declared, not reimbursed, two consultations',
      { ...enfant, medecinTraitant: '1', remboursements: '0' },
      'moinsDe16Ans',
    ],
    ['both criteria at once', { ...enfant, medecinTraitant: '1' }, 'medecinTraitant'],
    ['the AME, whatever else', { ...enfant, medecinTraitant: '1', ame: '1' }, 'ame'],
  ])('%s', (_, patient, decision) => {
    expect(decisionDe(patient)).toBe(decision);
  });

  test.each([
    [adulte, ['parMedecinTraitant', 'retenu']],
    [enfant, ['parMedecinTraitant', 'parAge', 'retenu']],
    [{ ...adulte, ame: '1' }, ['retenu']],
  ])('tells the steps that it came to, and no other', (patient, etapes) => {
    const jugement = attribuer(patient);
    expect(jugement.ok && jugement.resultat.etapes.map(({ id }) => id)).toEqual(etapes);
  });

  test('rests on H20 for who benefits from the AME, and on the text for everyone else', () => {
    const rests = (patient: PatientSaisi) => {
      const jugement = attribuer(patient);
      return jugement.ok
        ? jugement.resultat.etapes.map(({ id, status, hypotheses }) => [id, status, ...hypotheses])
        : [];
    };
    expect(rests({ ...adulte, ame: '1' })).toEqual([['retenu', 'hypothese', 'H20']]);
    for (const patient of patientsAuxBords().filter(({ ame }) => ame === '0'))
      expect(new Set(rests(patient).map(([, ...status]) => status.join()))).toEqual(new Set(['texte']));
  });

  test('reads French whole numbers, and names every field that it refuses', () => {
    expect(decisionDe({ ...enfant, age: ' 15 ', consultations: '2,0' })).toBe('moinsDe16Ans');
    const refuse = attribuer({ ...enfant, age: '15,5', consultations: '', remboursements: '-1' });
    expect(refuse).toEqual({
      ok: false,
      refus: {
        age: 'nombre entier de 0 à 130 attendu, « 15,5 » reçu.',
        consultations: 'nombre entier de 0 à 1\u202f000 attendu, rien reçu.',
        remboursements: 'nombre entier de 0 à 10\u202f000 attendu, « \u22121 » reçu.',
      },
    });
  });
});

describe('the rule, on every patient beside each limit', () => {
  test('counts exactly those for whom the figure has an open way', () => {
    expect(patientsAuxBords()).toHaveLength(32);
    for (const patient of patientsAuxBords()) {
      const { compte, decision, conditions } = attribution(patient);
      const { sansAme, medecinTraitant, remboursement, moinsDe16Ans, consultations } = conditions;
      const ouvert = sansAme && ((medecinTraitant && remboursement) || (moinsDe16Ans && consultations));
      expect(
        [compte, ['medecinTraitant', 'moinsDe16Ans'].includes(decision)],
        JSON.stringify(patient),
      ).toEqual([ouvert, ouvert]);
    }
  });

  test('tableDeVerite() holds them all, with the decision of each line', () => {
    expect(tableDeVerite().map(({ decision }) => decision)).toEqual([
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
    expect(decisionDe(patientExemple)).toBe('moinsDe16Ans');
  });
});
