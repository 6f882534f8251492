import { describe, expect, test } from 'vitest';
import type { CriterionId, State } from '../../src/cahier/people/eligibilite/all-criteria.ts';
import type { TypedEligibilite } from '../../src/population/eligibilite/candidate.ts';
import { judgeEligibilite } from '../../src/population/eligibilite/judgement.ts';
import { wordFields } from '../../src/population/field-fault-words.ts';
import { emptySheet, inventedCandidate } from '../../src/population/invented/invented-candidate.ts';

/** The verdict on the invented candidate, some answers changed. */
function avis(change: Partial<TypedEligibilite> = {}, seuil?: string) {
  const judgement = judgeEligibilite({ ...inventedCandidate, ...change }, seuil);
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refus));
  return judgement.result;
}

const state = (id: CriterionId, change: Partial<TypedEligibilite>, seuil?: string): State | undefined =>
  avis(change, seuil).lignes.find((row) => row.id === id)?.state;

describe('jugerEligibilite(answers)', () => {
  test('finds nothing against the invented candidate, and promises nothing', () => {
    expect(avis()).toMatchObject({ verdict: 'favorable', shortText: "Rien ne s'y oppose dans le texte" });
    expect(avis().phrase).toContain("Ce n'est pas une promesse");
  });

  test.each<[string, State]>([
    ['0', 'manque'],
    ['4999', 'manque'],
    ['5000', 'rempli'],
    ['5000.0', 'rempli'],
    ['5001', 'rempli'],
    ['10000000', 'rempli'],
    ['', 'inconnu'],
    ['  ', 'inconnu'],
  ])('%j patients against 5 000: %s', (patients, expected) => {
    expect(state('patients', { patients })).toBe(expected);
  });

  test('compares with the parameter that it is given', () => {
    expect(state('patients', { patients: '5000' }, '5001')).toBe('manque');
    expect(avis({ patients: '5000' }, '5001').phrase).toContain('5\u202f001 patients');
  });

  test('says the number of patients, as typed, and the threshold', () => {
    const row = avis({ patients: '4999' }).lignes.find(({ id }) => id === 'patients');
    expect(row?.dit).toBe('Le volume minimal est de 5\u202f000 patients : 4\u202f999 ne suffisent pas.');
  });

  test.each(['-1', '12.5', 'mille', '10000001', '5e3', '5000.01'])(
    'refuses %j patients, and judges nothing',
    (patients) => {
      const judgement = judgeEligibilite({ ...inventedCandidate, patients });
      expect(judgement.ok).toBe(false);
      if (!judgement.ok) expect(wordFields(judgement.refus).patients).toContain('reçu');
    },
  );

  test('a number that is refused is said as its field writes it', () => {
    const judgement = judgeEligibilite({ ...inventedCandidate, patients: '4999.5' });
    expect(!judgement.ok && wordFields(judgement.refus).patients).toMatch(/« 4\s999,5 » reçu/u);
  });

  test('without a médecin traitant there is no patientèle, whatever its number', () => {
    expect(state('patients', { medecins: '0', patients: '50000' })).toBe('manque');
    expect(avis({ medecins: '0' })).toMatchObject({ verdict: 'manque', shortText: 'Il manque 2 points' });
  });

  test.each<CriterionId>(['medecins', 'pathologies', 'etapes', 'projet', 'coherence'])(
    '%s is required: « non » is missing, silence is to be said',
    (id) => {
      expect(avis({ [id]: '0' }).verdict).toBe('manque');
      expect(avis({ [id]: '' }).verdict).toBe('incomplet');
    },
  );

  test.each<CriterionId>(['hopital', 'medicoSocial', 'usagers'])(
    '%s is encouraged: no answer stands against a candidate',
    (id) => {
      for (const reponse of ['0', '1', '']) expect(avis({ [id]: reponse }).verdict).toBe('favorable');
      expect(state(id, { [id]: '0' })).toBe('manque');
    },
  );

  test.each<[string, string, State]>([
    ['sisa', '', 'rempli'],
    ['gcs', '0', 'rempli'],
    ['association', '', 'rempli'],
    ['autre', '', 'rempli'],
    ['convention', '1', 'rempli'],
    ['convention', '0', 'manque'],
    ['convention', '', 'inconnu'],
    ['enCours', '1', 'rempli'],
    ['enCours', '0', 'manque'],
    ['aucune', '1', 'manque'],
    ['', '1', 'inconnu'],
    ['inventée', '1', 'inconnu'],
  ])('form %j, money received by another legal form %j: %s', (forme, receptacle, expected) => {
    expect(state('forme', { forme, receptacle })).toBe(expected);
  });

  test('of an empty sheet, asks for all that is required and for nothing that is encouraged', () => {
    const judgement = judgeEligibilite(emptySheet);
    expect(judgement).toMatchObject({
      ok: true,
      result: { verdict: 'incomplet', shortText: '7 points à préciser' },
    });
  });

  test('names what is missing before what is not said', () => {
    expect(avis({ pathologies: '0', projet: '' }).phrase).toBe(
      "Il manque des actions qui ne visent pas qu'une pathologie. Reste à préciser : un projet commun.",
    );
  });

  test('leaves no blank to fill in its sentences', () => {
    for (const typed of [inventedCandidate, emptySheet, { ...emptySheet, medecins: '0' }]) {
      expect(JSON.stringify(judgeEligibilite(typed))).not.toContain('{seuil}');
      expect(JSON.stringify(judgeEligibilite(typed))).not.toContain('{patients}');
    }
  });
});
