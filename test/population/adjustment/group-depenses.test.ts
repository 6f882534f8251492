import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depenseDuModele, published2017 } from '../../../src/cahier/people/patient/adjustment-model.ts';
import { Exact, exact } from '../../../src/formula/read/exact.ts';
import {
  apply,
  type GroupRequest,
  groupDepenses,
  namedModel,
  publishedAlone,
} from '../../../src/population/adjustment/group-depenses.ts';
import type { Model } from '../../../src/population/adjustment/model.ts';
import { departAjustee, initialGroup } from '../../../src/population/adjustment/model-form.ts';
import { inventedMeans, inventedReelle } from '../../../src/population/invented/group-means.ts';

describe('appliquer', () => {
  test('multiplies each mean by its coefficient, to the last decimal', () => {
    const application = apply(publishedAlone, inventedMeans, inventedReelle);
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
    const rule = depenseDuModele(published2017);
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
        const application = apply(publishedAlone, {
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
    const { apl: _, ald: __, ...remainder } = inventedMeans;
    expect(apply(publishedAlone, remainder)).toEqual({
      ok: false,
      absentOnes: ['APL de la commune', 'Affection de longue durée (ALD)'],
    });
  });

  test('says no écart without an actual spending, and none inside the tunnel', () => {
    expect(apply(publishedAlone, inventedMeans)).toMatchObject({ ecart: null });
    expect(apply(publishedAlone, inventedMeans, '900')).toMatchObject({ ecart: '0' });
  });

  test('takes a kept model with bands of age, and cuts its sum at 12 decimals', () => {
    const model: Model = {
      origine: 'fichier',
      nom: 'essai',
      constante: '100.5',
      coefficients: [
        { variable: 'age', coefficient: '10' },
        { variable: 'age85etplus', coefficient: '0.3333333333333333' },
      ],
    };
    const moyennes = { age: '40', age85etplus: '0.1' };
    expect(apply(namedModel(model), moyennes)).toMatchObject({ ok: true, somme: '500.533333333333' });
    expect(apply(namedModel(model), { age: '40' })).toEqual({
      ok: false,
      absentOnes: ['85 ans et plus'],
    });
  });
});

describe('groupDepenses', () => {
  const profil = { moyennes: { ...inventedMeans, age: '40' }, depenseReelle: '2400' };
  const completed = { ...departAjustee, ageForme: 'annees', 'coef-age': '30', complet: '1', source: 'Note' };
  const request = (changes: Partial<GroupRequest> = {}): GroupRequest => ({
    profil,
    group: initialGroup,
    model: departAjustee,
    keptOne: null,
    ...changes,
  });
  const result = (changes: Partial<GroupRequest> = {}) => {
    const judgement = groupDepenses(request(changes));
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.refus));
    return judgement.result;
  };

  test('gives the partial sum alone while no model is whole', () => {
    expect(result()).toMatchObject({
      publie: { ok: true, somme: '873.402' },
      keptOne: null,
      complete: null,
      manque: 'termes',
    });
  });

  test('gives the spending of a model that its reader has completed', () => {
    const { complete, source } = result({ model: completed });
    // 873.402 + 30 × 40
    expect(complete).toMatchObject({ ok: true, somme: '2073.402' });
    expect(source).toBe('Note');
  });

  test('keeps the published sum as published, whatever the reader types over it', () => {
    const model = { ...completed, 'coef-ald': '0' };
    expect(result({ model }).publie).toMatchObject({ somme: '873.402' });
    expect(result({ model }).complete).toMatchObject({ somme: '1699.6026' });
  });

  test('has no spending of a model with a refused field, and says why', () => {
    expect(result({ model: { ...completed, 'coef-age': 'x' } })).toMatchObject({
      complete: null,
      manque: 'refus',
    });
  });

  test('asks for the mean of a term that no file has', () => {
    const model = { ...completed, autre1: '1', autre1Nom: 'Rural', autre1Coef: '-50' };
    expect(result({ model }).complete).toEqual({ ok: false, absentOnes: ['Rural'] });
    const group = { ...initialGroup, 'moyenne-autre1': '0.5' };
    expect(result({ model, group }).complete).toMatchObject({ ok: true, somme: '2048.402' });
  });

  const typedIn = {
    ...initialGroup,
    'moyenne-femme': '0.52',
    'moyenne-cmuc': '0.08',
    'moyenne-acs': '0.03',
    'moyenne-apl': '3',
    'moyenne-ald': '0.17',
  };

  test('takes typed means, and leaves unknown those that are not typed', () => {
    const {
      publie: published,
      complete,
      depenseReelle,
    } = result({ profil: null, group: typedIn, model: completed });
    expect(published).toMatchObject({ somme: '873.402', ecart: null });
    expect(complete).toEqual({ ok: false, absentOnes: ['Âge, en années'] });
    expect(depenseReelle).toBeNull();
  });

  test('computes nothing from a mean that cannot be one', () => {
    const group = { ...typedIn, 'moyenne-femme': '1.2', reelle: 'cher' };
    const judgement = groupDepenses(request({ profil: null, group }));
    expect(!judgement.ok && Object.keys(judgement.refus)).toEqual(['moyenne-femme', 'reelle']);
  });
});
