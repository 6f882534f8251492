import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/cahier/edition.ts';
import type { YearResult } from '../../../src/scenario/format/results.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { hasLostDigits } from '../../../src/scenario/run/small-sum.ts';
import { differences, scenarioFrom } from '../reading.ts';

/** Socles whose points nearly cancel: two of the score, by values that differ by this much. */
function scenario(valeur: string) {
  const measure = { precedente: '0.4', intermediaire: '0.5', cible: '0.8' };
  const socles = [
    { numero: 1, ...measure, valeur },
    { numero: 3, ...measure, valeur: '0.3' },
  ];
  return scenarioFrom({
    format: 'ipep-scenario/1',
    cahier: '2019',
    groupements: [
      {
        nom: 'Presque rien',
        premiereAnnee: 2019,
        credits: { mode: 'montant', montant: '0' },
        annees: [2018, 2019].map((annee) => ({
          annee,
          patients: 10_000_000,
          depenseReelle: '2000',
          depenseAjustee: '2000.5',
          ...(annee === 2019 && { qualite: { mode: 'indicateurs', socles } }),
        })),
      },
    ],
  });
}

const last = (results: ReturnType<typeof evaluate>) => results.groupements[0]?.annees[0] as YearResult;

describe('a score that is a small sum of points', () => {
  test.each(['0.4999', '0.50001', '0.5', '0.500000001', '0.49999999999', '0.47', '0.5003'])(
    'of %s is within 1e-9 of the exact one, relative, whoever computes it',
    (valeur) => {
      const [exact, found] = [evaluate(scenario(valeur)), evaluate(scenario(valeur), 'colonnes')];
      expect(differences(found, exact, '1e-9')).toEqual([]);
      const [score, wanted] = [found, exact].map((each) => Number(last(each).scoreQualite));
      expect(Math.abs((score ?? 0) - (wanted ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(wanted ?? 0));
    },
  );

  test('is asked of the exact reader, and said lost where it differs', () => {
    const { rules, inputs } = edition('2019');
    const row = {
      inputs: Object.fromEntries(Object.keys(inputs).map((id) => [id, 0])) as never,
      indicateurs: [],
    };
    const given = { ...row, inputs: { ...(row.inputs as object), scoreDonne: 0.5 } as never };
    expect(hasLostDigits(rules.scoreQualite, {}, given, 0.5)).toBe(false);
    expect(hasLostDigits(rules.scoreQualite, {}, given, 0.5 + 1e-9)).toBe(true);
    expect(hasLostDigits(rules.scoreQualite, {}, given, 0.000_05)).toBe(true);
  });
});
