import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depenseDuModele, publie2017 } from '../../../src/cahier/people/patient/adjustment-model.ts';
import { Exact, exact } from '../../../src/formula/read/exact.ts';
import {
  appliquer,
  type DemandeDuGroupe,
  depensesDuGroupe,
  modeleNomme,
  publieSeul,
} from '../../../src/population/adjustment/group-depenses.ts';
import type { Modele } from '../../../src/population/adjustment/model.ts';
import { departAjustee, departGroupe } from '../../../src/population/adjustment/model-form.ts';
import { moyennesInventees, reelleInventee } from '../../../src/population/invented/group-means.ts';

describe('appliquer', () => {
  test('multiplies each mean by its coefficient, to the last decimal', () => {
    const application = appliquer(publieSeul, moyennesInventees, reelleInventee);
    if (!application.ok) throw new Error('a mean is missing');
    expect(application.lignes.map(({ cle, moyenne, montant }) => [cle, moyenne, montant])).toEqual([
      ['constante', null, '208.13'],
      ['femme', '0.52', '50.7676'],
      ['cmuc', '0.08', '26.3976'],
      ['acs', '0.03', '23.5974'],
      ['apl', '3', '190.71'],
      ['ald', '0.17', '373.7994'],
    ]);
    expect(application.somme).toBe('873.402');
    // 873.402 × 1.05 − 2400: what the partial sum would say if it were taken for an adjusted spending.
    expect(application.ecart).toBe('-1482.9279');
  });

  test('gives the mean of what the model expects of each patient', () => {
    const patient = fc.record({
      femme: fc.integer({ min: 0, max: 1 }),
      cmuc: fc.integer({ min: 0, max: 1 }),
      acs: fc.integer({ min: 0, max: 1 }),
      ald: fc.integer({ min: 0, max: 1 }),
      apl: fc.integer({ min: 0, max: 8 }),
    });
    const rule = depenseDuModele(publie2017);
    const program = exact([rule]);
    // Eight patients: their means are exact decimals.
    fc.assert(
      fc.property(fc.array(patient, { minLength: 8, maxLength: 8 }), (patients) => {
        const rows = patients.map((each) => ({
          inputs: Object.fromEntries(Object.entries(each).map(([id, value]) => [id, new Exact(value)])),
          group: 0,
        }));
        const table = program.run({}, rows);
        const mean = rows.reduce((sum, _, row) => sum.plus(table.value(rule, row)), new Exact(0)).div(8);
        const moyenne = (cle: keyof (typeof patients)[number]) =>
          patients
            .reduce((sum, each) => sum.plus(each[cle]), new Exact(0))
            .div(8)
            .toFixed();
        const application = appliquer(publieSeul, {
          femme: moyenne('femme'),
          cmuc: moyenne('cmuc'),
          acs: moyenne('acs'),
          ald: moyenne('ald'),
          apl: moyenne('apl'),
        });
        expect(application.ok && application.somme).toBe(mean.toFixed());
      }),
    );
  });

  test('computes nothing where a mean is missing, and names every one', () => {
    const { apl: _, ald: __, ...reste } = moyennesInventees;
    expect(appliquer(publieSeul, reste)).toEqual({
      ok: false,
      absentes: ['APL de la commune', 'Affection de longue durée (ALD)'],
    });
  });

  test('says no écart without an actual spending, and none inside the tunnel', () => {
    expect(appliquer(publieSeul, moyennesInventees)).toMatchObject({ ecart: null });
    expect(appliquer(publieSeul, moyennesInventees, '900')).toMatchObject({ ecart: '0' });
  });

  test('takes a kept model with bands of age, and cuts its sum at 12 decimals', () => {
    const modele: Modele = {
      origine: 'fichier',
      nom: 'essai',
      constante: '100.5',
      coefficients: [
        { variable: 'age', coefficient: '10' },
        { variable: 'age85etplus', coefficient: '0.3333333333333333' },
      ],
    };
    const moyennes = { age: '40', age85etplus: '0.1' };
    expect(appliquer(modeleNomme(modele), moyennes)).toMatchObject({ ok: true, somme: '500.533333333333' });
    expect(appliquer(modeleNomme(modele), { age: '40' })).toEqual({
      ok: false,
      absentes: ['85 ans et plus'],
    });
  });
});

describe('depensesDuGroupe', () => {
  const profil = { moyennes: { ...moyennesInventees, age: '40' }, depenseReelle: '2400' };
  const complet = { ...departAjustee, ageForme: 'annees', 'coef-age': '30', complet: '1', source: 'Note' };
  const demande = (changes: Partial<DemandeDuGroupe> = {}): DemandeDuGroupe => ({
    profil,
    groupe: departGroupe,
    modele: departAjustee,
    garde: null,
    ...changes,
  });
  const resultat = (changes: Partial<DemandeDuGroupe> = {}) => {
    const jugement = depensesDuGroupe(demande(changes));
    if (!jugement.ok) throw new Error(JSON.stringify(jugement.refus));
    return jugement.resultat;
  };

  test('gives the partial sum alone while no model is whole', () => {
    expect(resultat()).toMatchObject({
      publie: { ok: true, somme: '873.402' },
      garde: null,
      complete: null,
      manque: 'termes',
    });
  });

  test('gives the spending of a model that its reader has completed', () => {
    const { complete, source } = resultat({ modele: complet });
    // 873.402 + 30 × 40
    expect(complete).toMatchObject({ ok: true, somme: '2073.402' });
    expect(source).toBe('Note');
  });

  test('keeps the published sum as published, whatever the reader types over it', () => {
    const modele = { ...complet, 'coef-ald': '0' };
    expect(resultat({ modele }).publie).toMatchObject({ somme: '873.402' });
    expect(resultat({ modele }).complete).toMatchObject({ somme: '1699.6026' });
  });

  test('has no spending of a model with a refused field, and says why', () => {
    expect(resultat({ modele: { ...complet, 'coef-age': 'x' } })).toMatchObject({
      complete: null,
      manque: 'refus',
    });
  });

  test('asks for the mean of a term that no file has', () => {
    const modele = { ...complet, autre1: '1', autre1Nom: 'Rural', autre1Coef: '-50' };
    expect(resultat({ modele }).complete).toEqual({ ok: false, absentes: ['Rural'] });
    const groupe = { ...departGroupe, 'moyenne-autre1': '0.5' };
    expect(resultat({ modele, groupe }).complete).toMatchObject({ ok: true, somme: '2048.402' });
  });

  const tapees = {
    ...departGroupe,
    'moyenne-femme': '0.52',
    'moyenne-cmuc': '0.08',
    'moyenne-acs': '0.03',
    'moyenne-apl': '3',
    'moyenne-ald': '0.17',
  };

  test('takes typed means, and leaves unknown those that are not typed', () => {
    const { publie, complete, depenseReelle } = resultat({ profil: null, groupe: tapees, modele: complet });
    expect(publie).toMatchObject({ somme: '873.402', ecart: null });
    expect(complete).toEqual({ ok: false, absentes: ['Âge, en années'] });
    expect(depenseReelle).toBeNull();
  });

  test('computes nothing from a mean that cannot be one', () => {
    const groupe = { ...tapees, 'moyenne-femme': '1.2', reelle: 'cher' };
    const jugement = depensesDuGroupe(demande({ profil: null, groupe }));
    expect(!jugement.ok && Object.keys(jugement.refus)).toEqual(['moyenne-femme', 'reelle']);
  });
});
