import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriver } from '../../../src/scenario/estimate/derived-scenario.ts';
import { type Estimation, evolutionOf } from '../../../src/scenario/estimate/estimation.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { errorPaths } from '../documents.ts';
import { documentOf, estimation, estimations, scenarioOf } from '../estimations.ts';

const derivedYears = (changes: Partial<Estimation> = {}) =>
  documentOf({ ...estimation, ...changes }).groupements[0]?.annees ?? [];

function pathsOf(changes: object): string[] {
  const derived = deriver({ ...estimation, ...changes });
  return derived.ok ? [] : derived.erreurs.map(({ path }) => path);
}

describe('deriver', () => {
  test('any valid estimation gives a valid scenario', () => {
    fc.assert(
      fc.property(estimations, (valid) => {
        expect(errorPaths(documentOf(valid))).toEqual([]);
      }),
    );
  });

  test('wave 1 has five results years and wave 2 four, both to 2023', () => {
    expect(derivedYears().map(({ annee }) => annee)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
    expect(derivedYears({ premiereAnnee: 2020 }).map(({ annee }) => annee)).toEqual([
      2019, 2020, 2021, 2022, 2023,
    ]);
  });

  test('spending grows from the base year, rounded to the cent without adding up roundings', () => {
    const annees = derivedYears();
    expect(annees.map(({ depenseAjustee }) => depenseAjustee)).toEqual([
      '2400',
      '2448',
      '2496.96',
      '2546.9',
      '2597.84',
      '2649.79',
    ]);
    expect(annees.map(({ depenseReelle }) => depenseReelle).slice(0, 4)).toEqual([
      '2400',
      '2436',
      '2472.54',
      '2509.63',
    ]);
  });

  test('« moins » puts the actual spending 5 % under the adjusted one', () => {
    const [base] = derivedYears({ situation: 'moins', depenseReelle: '1900' });
    expect(base).toMatchObject({ depenseReelle: '1900', depenseAjustee: '2000' });
  });

  test('« chiffres » takes the adjusted spending given, other situations ignore it', () => {
    const given = { depenseAjustee: '2450.5' };
    expect(derivedYears({ ...given, situation: 'chiffres' })[0]?.depenseAjustee).toBe('2450.5');
    expect(derivedYears(given)[0]?.depenseAjustee).toBe('2400');
  });

  test('« plus » puts the actual spending 5 % above the adjusted one', () => {
    const [base] = derivedYears({ situation: 'plus', depenseReelle: '2100' });
    expect(base).toMatchObject({ depenseReelle: '2100', depenseAjustee: '2000' });
  });

  const reelles = (changes: Partial<Estimation>) =>
    derivedYears(changes).map(({ depenseReelle }) => String(depenseReelle));

  test('« moins vite » and « plus vite » say which way a positive number of points goes', () => {
    const points = { ralentissement: '0.01' };
    const [slower, faster] = [
      reelles({ ...points, evolutionReelle: 'moins-vite' }),
      reelles({ ...points, evolutionReelle: 'plus-vite' }),
    ];
    expect([slower[1], faster[1]]).toEqual(['2424', '2472']);
    // As answers of before the choice say it, by a sign.
    expect(reelles(points)).toEqual(slower);
    expect(reelles({ ralentissement: '-0.01' })).toEqual(faster);
  });

  test('« comme » leaves the points unread, and no gains to the roundings of another level', () => {
    const figures = { situation: 'chiffres', depenseAjustee: '2450.33' } as const;
    const annees = derivedYears({ ...figures, evolutionReelle: 'comme', ralentissement: 'beaucoup' });
    expect(annees[5]).toMatchObject({ depenseReelle: '2649.79392768' });
    const results = evaluate(scenarioOf(documentOf({ ...estimation, ...figures, evolutionReelle: 'comme' })));
    for (const { evolution } of results.groupements[0]?.annees ?? []) expect(evolution).toBe('0');
    // At the level of what is expected, the cents are the same.
    expect(reelles({ evolutionReelle: 'comme' })[5]).toBe('2649.79');
  });

  test('5 % under what is expected is at the edge of the interval: no cent of it is under', () => {
    const asked = {
      ...estimation,
      situation: 'moins',
      depenseReelle: '2500',
      evolutionReelle: 'comme',
    } as const;
    expect(documentOf(asked).groupements[0]?.annees[0]?.depenseAjustee).toBe('2631.57');
    for (const { gains } of evaluate(scenarioOf(documentOf(asked))).groupements[0]?.annees ?? [])
      expect(gains).toBe('0');
    // Elsewhere nothing hangs on a cent, and answers of before the choice keep theirs.
    expect(derivedYears({ situation: 'moins', depenseReelle: '2500' })[0]?.depenseAjustee).toBe('2631.58');
  });

  test('an appreciation left empty is 0', () => {
    for (const appreciation of ['', ' ']) {
      const [groupement] = documentOf({ ...estimation, appreciation }).groupements;
      expect(groupement?.credits).toMatchObject({ appreciation: '0' });
    }
  });

  const scoresOf = (changes: Partial<Estimation>) =>
    derivedYears(changes).flatMap(({ qualite }) =>
      qualite?.mode === 'score' ? [`${qualite.score} sur ${qualite.maximum}`] : [],
    );

  test('the experience does not count in the first results year of either wave (H3): 100 points, then 120', () => {
    expect(scoresOf({})).toEqual(['40 sur 100', '61.5 sur 120', '75 sur 120', '88.5 sur 120', '102 sur 120']);
    expect(scoresOf({ premiereAnnee: 2020 })[0]).toBe('40 sur 100');
  });

  test('parts of the points go in a straight line; a maximum without the experience is that of all years', () => {
    const without = { scorePremier: '10', scoreDernier: '20', premiereAnnee: 2020, maximum: '100' };
    expect(scoresOf(without)).toEqual(['10 sur 100', '13.33 sur 100', '16.67 sur 100', '20 sur 100']);
    expect(scoresOf({ ...without, maximum: '80' })[0]).toBe('10 sur 80');
  });

  test('settings are carried over', () => {
    const settings = { parametres: { tunnel: '0.03' }, options: { recuperation: 'solde' as const } };
    const derived = deriver(estimation, settings);
    expect(derived.ok && derived.document).toMatchObject(settings);
  });

  test.each([
    [{ nom: ' ' }, 'nom'],
    [{ patients: '0' }, 'patients'],
    [{ patients: '12,5' }, 'patients'],
    [{ premiereAnnee: 2018 }, 'premiereAnnee'],
    [{ appreciation: '0.21' }, 'appreciation'],
    [{ situation: 'ailleurs' }, 'situation'],
    [{ depenseReelle: '0' }, 'depenseReelle'],
    [{ situation: 'chiffres' }, 'depenseAjustee'],
    [{ evolutionAjustee: '-0.3' }, 'evolutionAjustee'],
    [{ ralentissement: 'vite' }, 'ralentissement'],
    [{ evolutionReelle: 'moins-vite', ralentissement: '-0.01' }, 'ralentissement'],
    [{ evolutionReelle: 'pareil' }, 'evolutionReelle'],
    [{ scorePremier: '101' }, 'scorePremier'],
    [{ scoreDernier: '121' }, 'scoreDernier'],
    [{ scoreDernier: '-121' }, 'scoreDernier'],
    [{ maximum: '0' }, 'maximum'],
    [{ depenseReelle: '999999' }, 'depenseReelle'],
    [{ surplus: 1 }, 'surplus'],
  ])('%j is refused at its field', (changes, field) => {
    expect(pathsOf(changes)).toContain(`estimation.${field}`);
  });

  test('all errors come together, in the order of the form', () => {
    expect(pathsOf({ patients: '', depenseReelle: '-1', scoreDernier: '200' })).toEqual([
      'estimation.patients',
      'estimation.depenseReelle',
      'estimation.scoreDernier',
    ]);
  });
});

describe('evolutionOf', () => {
  test.each([
    ['0.005', 'moins-vite', '0.005'],
    ['-0.005', 'plus-vite', '0.005'],
    ['0', 'comme', '0'],
    [0, 'comme', 0],
    ['beaucoup', 'moins-vite', 'beaucoup'],
  ] as const)('answers of before the choice, %j: %s, %j', (ralentissement, evolutionReelle, points) => {
    expect(evolutionOf({ ...estimation, ralentissement })).toEqual({
      evolutionReelle,
      ralentissement: points,
    });
  });

  test('what it says, said back, gives the same scenario', () => {
    fc.assert(
      fc.property(estimations, (valid) => {
        fc.pre(Number(valid.ralentissement) !== 0);
        expect(documentOf({ ...valid, ...evolutionOf(valid) })).toEqual(documentOf(valid));
      }),
    );
  });
});
