import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depenseDuModele, published2017 } from '../../../src/cahier/people/patient/adjustment-model.ts';
import { depenseReelleDuGroupement } from '../../../src/cahier/people/patient/depense-reelle.ts';
import { Exact, exact } from '../../../src/formula/read/exact.ts';
import { imported, importedOf, table } from './tables.ts';

/** The mean of the counted spending when each patient has one amount of it. */
const mean = async (...amounts: readonly string[]) =>
  (await importedOf(...amounts.map((soins_de_ville) => ({ soins_de_ville })))).depenseReelle;

describe('the actual spending of a table', () => {
  test.each([
    [['0.1', '0.2'], '0.150000000000'],
    [['0,1', '0,2', '0,3'], '0.200000000000'],
    [['1', '1', '0'], '0.666666666667'],
    [['1', '0', '0'], '0.333333333333'],
    [['2 400,50', '2400.5'], '2400.500000000000'],
    [['10000000000', '0.01'], '5000000000.005000000000'],
    [['1000000000000', '1000000000000.0'], '1000000000000.000000000000'],
    [['0.000000000001', '0'], '0.000000000001'],
    [['0.000000000000999', '0'], '0.000000000000'],
    [['0.000000000000000001', '0.000000000000999999'], '0.000000000001'],
    [['0.0000000000000000000000000000000001', '0.0000000000009999999999999999999999'], '0.000000000001'],
    [['123456789.123456789123456789', '0'], '61728394.561728394562'],
  ])('of %j is %s', async (amounts, wanted) => {
    expect(await mean(...amounts)).toBe(wanted);
  });

  test('stays exact where doubles are not, over many patients', async () => {
    const amounts = Array.from({ length: 20_000 }, (_, i) => (i % 2 === 0 ? '999999999.999999' : '0.000001'));
    expect(await mean(...amounts)).toBe('500000000.000000000000');
    const long = Array.from({ length: 20_000 }, () => '0.123456789012345678');
    expect(await mean(...long)).toBe('0.123456789012');
  });

  test('counts what is counted, and sets the rest apart', async () => {
    const { profil, depenseReelle } = await importedOf(
      {
        soins_de_ville: '100',
        medicaments: '50',
        hopital_public: '40',
        hopital_prive: '10',
        indemnites_journalieres: '7',
        reste_a_charge: '3,5',
      },
      { indemnites_journalieres: '0', reste_a_charge: '0' },
    );
    expect(depenseReelle).toBe('100.000000000000');
    const line = (colonne: string, compte: boolean, total: string, moyenne: string, part: string | null) => ({
      colonne,
      compte,
      total,
      moyenne: `${moyenne}0000000000`,
      part: part && `${part}0000000000`,
    });
    expect(profil?.postes).toEqual([
      line('soins_de_ville', true, '100', '50.00', '0.50'),
      line('medicaments', true, '50', '25.00', '0.25'),
      line('hopital_public', true, '40', '20.00', '0.20'),
      line('hopital_prive', true, '10', '5.00', '0.05'),
      line('indemnites_journalieres', false, '7', '3.50', null),
      line('reste_a_charge', false, '3.5', '1.75', null),
    ]);
  });

  test('leaves out who is not counted, and is null when nobody is', async () => {
    const out = { medecin_traitant_du_groupement: '0', soins_de_ville: '999', apl: '1' };
    expect(await importedOf({ soins_de_ville: '10', apl: '1' }, out, { ...out, ame: '1' })).toMatchObject({
      depenseReelle: '10.000000000000',
      profil: { patients: 1 },
    });
    expect(await importedOf(out)).toMatchObject({
      depenseReelle: null,
      depenseAjusteePartielle: null,
      profil: null,
    });
  });

  test('has no share when nothing is spent', async () => {
    const { profil } = await importedOf({});
    expect(profil?.postes.map(({ part }) => part)).toEqual([null, null, null, null]);
  });
});

describe('the partial adjusted spending', () => {
  test.each([
    [{ apl: '0' }, '208.130000000000'],
    [{ apl: '0', sexe: 'F' }, '305.760000000000'],
    [{ apl: '0', cmuc: '1' }, '538.100000000000'],
    [{ apl: '0', acs: '1' }, '994.710000000000'],
    [{ apl: '1' }, '271.700000000000'],
    [{ apl: '0', ald: '1' }, '2406.950000000000'],
    [{ apl: '2,5', sexe: 'F', cmuc: '1', ald: '1' }, '2993.475000000000'],
  ])('of one patient %j is %s: the coefficients published for 2017, to the cent', async (patient, wanted) => {
    expect((await importedOf(patient)).depenseAjusteePartielle).toBe(wanted);
  });

  test('is null without a column apl', async () => {
    expect((await importedOf({})).depenseAjusteePartielle).toBeNull();
  });
});

test('the averages of a table are those of the rules of the cahier', async () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => (value / 100).toFixed(2));
  const flag = fc.constantFrom('0', '1');
  const patient = fc.record({
    age: fc.integer({ min: 0, max: 130 }).map(String),
    sexe: fc.constantFrom('F', 'H'),
    ald: flag,
    cmuc: flag,
    acs: flag,
    ame: flag,
    medecin_traitant_du_groupement: flag,
    apl: fc.integer({ min: 0, max: 9999 }).map((value) => (value / 1000).toFixed(4)),
    remboursements: fc.constantFrom('0', '1', '12'),
    consultations_groupement: fc.constantFrom('0', '1', '2'),
    soins_de_ville: cents,
    medicaments: cents,
    hopital_public: cents,
    hopital_prive: cents,
  });
  const model = depenseDuModele(published2017);
  await fc.assert(
    fc.asyncProperty(fc.array(patient, { minLength: 1, maxLength: 12 }), async (patients) => {
      const result = await imported(table(patients));
      const rows = patients.map((each) => ({
        inputs: Object.fromEntries(
          Object.entries({
            ...each,
            femme: each.sexe === 'F' ? 1 : 0,
            sexe: 0,
            medecinTraitant: each.medecin_traitant_du_groupement,
            consultations: each.consultations_groupement,
            soinsDeVille: each.soins_de_ville,
            hopitalPublic: each.hopital_public,
            hopitalPrive: each.hopital_prive,
          }).map(([id, value]) => [id, new Exact(value)]),
        ),
        group: 0,
      }));
      const { profil, depenseReelle, depenseAjusteePartielle: partialDepenseAjustee } = result;
      expect(profil === null).toBe(result.retenus.total === 0);
      if (profil === null) return;
      const real = exact([depenseReelleDuGroupement]).run({}, rows).value(depenseReelleDuGroupement, 0);
      expect(depenseReelle).toBe(real.toDecimalPlaces(12, 4).toFixed(12));
      // The mean profile is rounded at 12 decimals, the figure once: five coefficients, 4 000 at most in all.
      const means = Object.fromEntries(
        Object.entries(profil.moyennes).map(([id, value]) => [id, new Exact(value)]),
      );
      const partial = exact([model])
        .run({}, [{ inputs: means, group: 0 }])
        .value(model, 0);
      expect(
        partial
          .minus(partialDepenseAjustee ?? 'NaN')
          .abs()
          .toNumber(),
      ).toBeLessThan(3e-9);
    }),
    { numRuns: 100 },
  );
});

test('the profile counts and averages those who are counted', async () => {
  const ages = ['0', '4', '5', '84', '85', '130'];
  const { profil } = await importedOf(
    ...ages.map((age, i) => ({
      age,
      sexe: i < 2 ? 'F' : 'H',
      ald: i === 0 ? '1' : '0',
      cmuc: i < 3 ? '1' : '0',
      defavorisation: i === 0 ? '-1,5' : '0.25',
      pathologie_asthme: i === 1 ? '1' : '0',
      pathologie_Diabète: i > 1 ? '1' : '0',
      pathologie_rare: '0',
    })),
  );
  expect(profil).toMatchObject({ patients: 6, femmes: 2, ald: 1, cmuc: 3, acs: 0 });
  expect(profil?.moyennes).toMatchObject({
    age: '51.333333333333',
    femme: '0.333333333333',
    cmuc: '0.500000000000',
    defavorisation: '-0.041666666667',
    age5a9: '0.166666666667',
    age80a84: '0.166666666667',
    age85etplus: '0.333333333333',
    age10a14: '0.000000000000',
  });
  expect(profil?.moyennes).not.toHaveProperty('apl');
  expect(profil?.pathologies).toEqual([
    { nom: 'Diabète', patients: 4, part: '0.666666666667' },
    { nom: 'asthme', patients: 1, part: '0.166666666667' },
    { nom: 'rare', patients: 0, part: '0.000000000000' },
  ]);
});
