import { describe, expect, test } from 'vitest';
import { statedRules } from '../../../src/scenario/rules/identity.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { example, examples } from '../examples.ts';
import { decimal, differences, scenarioFrom } from '../reading.ts';

describe('evaluate', () => {
  test('there are examples to compare with', () => {
    const numbers = Array.from({ length: 15 }, (_, rank) => String(rank + 1).padStart(2, '0'));
    expect(examples.map(({ name }) => name.slice(0, 2))).toEqual(numbers);
  });

  test.each(examples)('evaluate($name) gives the expected results to 1e-12', ({ scenario, expected }) => {
    const { regles, portefeuille: _, ...results } = evaluate(scenario);
    expect(differences(results, expected, '1e-12')).toEqual([]);
    expect(regles).toEqual(statedRules(scenario));
  });

  test.each(examples)("evaluate($name, 'colonnes') gives them to 1e-9", ({ scenario, expected }) => {
    const { regles, portefeuille: _, ...results } = evaluate(scenario, 'colonnes');
    expect(differences(results, expected, '1e-9')).toEqual([]);
    expect(regles).toEqual(statedRules(scenario));
  });

  test('the comparison sees a missing key, one too many, a null and the thirteenth digit', () => {
    const tolerance = '1e-12';
    expect(differences({ a: '1' }, { a: '1', b: '1' }, tolerance)).toHaveLength(1);
    expect(differences({ a: '1', b: '1' }, { a: '1' }, tolerance)).toHaveLength(1);
    expect(differences({ a: null }, { a: '0' }, tolerance)).toHaveLength(1);
    expect(differences({ a: [2019] }, { a: [2020] }, tolerance)).toHaveLength(1);
    expect(differences('100000.0000002', '100000', tolerance)).toHaveLength(1);
    expect(differences('100000.00000009', '100000', tolerance)).toHaveLength(0);
    expect(differences('0.000000000002', '0', tolerance)).toHaveLength(1);
  });

  test('gives decimal text of at most 20 decimals, without trailing zeros, and null for what a phase lacks', () => {
    for (const { scenario } of examples)
      for (const { annees, creditsAmorcage, total } of evaluate(scenario).groupements) {
        for (const text of [creditsAmorcage, total]) expect(text).toMatch(/^-?\d+(\.\d{0,19}[1-9])?$/);
        for (const year of annees) {
          const absent = year.phase === 2 ? ['modulation'] : ['droitTirage', 'valorisationQualite'];
          for (const [key, value] of Object.entries(year)) {
            if (absent.includes(key)) expect(value, key).toBeNull();
            else if (typeof value === 'string') expect(value, key).toMatch(/^-?\d+(\.\d{0,19}[1-9])?$/);
            else expect(Number.isInteger(value), key).toBe(true);
          }
        }
      }
  });

  test('phase 3 advances nothing, and writes it "0"', () => {
    const years = examples.flatMap(({ scenario }) =>
      evaluate(scenario).groupements.flatMap(({ annees }) => annees),
    );
    const last = years.filter(({ phase }) => phase === 3);
    expect(last.length).toBeGreaterThan(0);
    for (const { avance } of last) expect(avance).toBe('0');
  });

  test('a parameter given as a fraction is exact: thirds add up to a whole', () => {
    const { scenario } = example('01');
    const given = { ...scenario, parametres: { ...scenario.parametres, coefficientEcart: '1/3' } };
    expect(evaluate(given)).toEqual(evaluate(scenario));
    const [year] = evaluate(given).groupements[0]?.annees ?? [];
    const [evolution, montant] = [decimal(year?.evolution), decimal(year?.montantParPatient)];
    expect(montant.times(3).minus(evolution).abs().lessThan('1e-18')).toBe(true);
  });
});

describe('evaluate, where no example goes', () => {
  const results = (rest: object, credits: object, patients = 5000) =>
    evaluate(
      scenarioFrom({
        format: 'ipep-scenario/1',
        cahier: '2019',
        ...rest,
        groupements: [{ nom: 'Essai', premiereAnnee: 2019, credits, annees: years(patients) }],
      }),
    ).groupements[0];

  // Nothing for two years, then adjusted spending rises by 5 % and actual spending does not.
  const years = (patients: number) => {
    const stable = { patients, depenseReelle: '2000', depenseAjustee: '2000' };
    const qualite = { mode: 'score', score: '0', maximum: '100' };
    return [
      { annee: 2018, ...stable },
      { annee: 2019, ...stable, qualite },
      { annee: 2020, ...stable, qualite },
      { annee: 2021, ...stable, depenseAjustee: '2100', qualite },
    ];
  };

  test.each([
    ['250000', '130000'],
    ['0', '30000'],
  ])('a forfait of %s gives credits of %s, held within the range', (creditsForfait, credits) => {
    const calculation = { mode: 'calcul', patients: 50000, appreciation: '0.2' };
    expect(results({ parametres: { creditsForfait } }, calculation)?.creditsAmorcage).toBe(credits);
  });

  test('option solde: a balance of two advances takes the whole intéressement, and no more', () => {
    const montant = { mode: 'montant', montant: '100000' };
    const found = results({ options: { recuperation: 'solde' } }, montant, 5625);
    // 0,5 × 2/3 × 100 € × 5 625 × (1 − 20 %)
    const { interessement, recuperation, soldeAvance, versement } = found?.annees.at(-1) ?? {};
    const wanted = { interessement: '150000', recuperation: '150000', soldeAvance: '50000', versement: '0' };
    expect(differences({ interessement, recuperation, soldeAvance, versement }, wanted, '1e-12')).toEqual([]);
    expect(differences(found?.total, '300000', '1e-12')).toEqual([]);
  });

  test('credits that are given are taken as they are, outside the range', () => {
    expect(results({}, { mode: 'montant', montant: '12.5' })?.creditsAmorcage).toBe('12.5');
  });

  // Half of two thirds of 16 € for 6 000 patients: 32 000 €, though 2/3 has no end in digits.
  test.each(['exact', 'colonnes'] as const)(
    'option solde, %s: an intéressement of exactly the credits does not exceed them',
    (lineReader) => {
      const stable = { patients: 6000, depenseReelle: '2400', depenseAjustee: '2400' };
      const qualite = { mode: 'score', score: '0' };
      const annees = [
        { annee: 2018, ...stable },
        { annee: 2019, ...stable, qualite },
        { annee: 2020, ...stable, depenseReelle: '2384', qualite },
      ];
      const credits = { mode: 'montant', montant: '32000' };
      const groupements = [{ nom: 'Essai', premiereAnnee: 2019, credits, annees }];
      const document = {
        format: 'ipep-scenario/1',
        cahier: '2019',
        options: { recuperation: 'solde' },
        groupements,
      };
      const last = evaluate(scenarioFrom(document), lineReader).groupements[0]?.annees[1];
      const { recuperation, soldeAvance } = last ?? {};
      expect({ recuperation, soldeAvance }).toEqual({ recuperation: '0', soldeAvance: '32000' });
      expect(differences(last?.versement, '32000', '1e-9')).toEqual([]);
    },
  );

  // 2533,65 × 2489 ÷ 2413 is 2613,45 to the last digit, but not when the quotient is rounded first.
  test.each(['exact', 'colonnes'] as const)(
    'portefeuille, %s: an evolution of exactly nothing asks for nothing, and the factor is 1',
    (lineReader) => {
      const annees = [
        { annee: 2018, patients: 12000, depenseReelle: '2533.65', depenseAjustee: '2413' },
        {
          annee: 2019,
          patients: 12000,
          depenseReelle: '2613.45',
          depenseAjustee: '2489',
          qualite: { mode: 'score', score: '0' },
        },
      ];
      const groupements = [
        { nom: 'Essai', premiereAnnee: 2019, credits: { mode: 'montant', montant: '0' }, annees },
      ];
      const rest = { enveloppe: { mode: 'portefeuille' }, parametres: { plafondNational: '0' } };
      const document = { format: 'ipep-scenario/1', cahier: '2019', ...rest, groupements };
      const { evolution, gains, facteurEnveloppe } =
        evaluate(scenarioFrom(document), lineReader).groupements[0]?.annees[0] ?? {};
      expect({ evolution, gains, facteurEnveloppe }).toEqual({
        evolution: '0',
        gains: '0',
        facteurEnveloppe: '1',
      });
    },
  );
});
