import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { breakEven, nearBreakEven } from '../../../src/scenario/balance/break-even.ts';
import { allSavings } from '../../../src/scenario/balance/savings.ts';
import { savingsDefinitions } from '../../../src/scenario/balance/savings-definitions.ts';
import { slowing } from '../../../src/scenario/balance/slowed-scenario.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { totals } from '../../../src/scenario/run/totals.ts';
import { example, examples } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';

const numbers = (scenario: Scenario) => {
  const found = breakEven(scenario);
  return savingsDefinitions.map((definition) => found[definition].map((each) => each.toNumber()));
};

/** One groupement whose adjusted spending stands still: results years, credits, score and rules are the test's. */
function still(
  years: number,
  { montant = '0', score = '0', ...rest }: Record<string, unknown> = {},
): Scenario {
  const annees = Array.from({ length: years + 1 }, (_, rank) => ({
    annee: 2018 + rank,
    patients: 10_000,
    depenseReelle: '2000',
    depenseAjustee: '2000',
    ...(rank > 0 && { qualite: { mode: 'score', score, maximum: '100' } }),
  }));
  const credits = { mode: 'montant', montant };
  return scenarioFrom({
    format: 'ipep-scenario/1',
    cahier: '2019',
    groupements: [{ nom: 'Un', premiereAnnee: 2019, credits, annees }],
    ...rest,
  });
}

describe('breakEven', () => {
  test.each(examples.map(({ name }) => name))(
    'put back gives nothing, of the sums that results give, and doubles find the same to 1e-10: %s',
    (name) => {
      const { scenario } = example(name.slice(0, 2));
      const found = breakEven(scenario);
      const near = nearBreakEven(scenario);
      for (const definition of savingsDefinitions)
        expect(near[definition]).toEqual(
          found[definition].map((each) => expect.closeTo(each.toNumber(), 10)),
        );
      for (const definition of savingsDefinitions)
        for (const slowDown of found[definition]) {
          const slowed = slowing(scenario).scenario(slowDown);
          const net = allSavings(slowed)[definition].minus(Exact.sum(0, ...totals(slowed)));
          expect(net.abs().toNumber()).toBeLessThan(1e-6);
        }
    },
  );

  test('the « taux d’équilibre » of example 06: payment is saving at 0,5 % of what is spent', () => {
    const [yearly, cumulated] = numbers(example('06').scenario);
    // (2/3)·x = (1 − x)/300: what is left of a third shared is the quality's three hundredth.
    expect(yearly).toEqual([expect.closeTo(1 / 201, 12)]);
    expect(cumulated).toEqual(yearly);
  });

  test('by hand: credits and an advance, which a saving of as much balances', () => {
    // 20 M€ are spent. The advance fills the credits up: 80 000 is paid whatever is saved, until gains pass the credits.
    expect(numbers(still(1, { montant: '40000' }))).toEqual([[0.004], [0.004]]);
  });

  test('none, where what is paid is always more than what is saved', () => {
    expect(numbers(still(1, { montant: '5000000' }))).toEqual([[], []]);
  });

  test('nought, where nothing is saved and nothing is paid', () => {
    expect(numbers(still(3))).toEqual([[0], [0]]);
  });

  test('none, where all that is saved is paid, all along', () => {
    const all = { parametres: { coefficientEcart: '0', coefficientPartage: '1', plafondGroupement: '1' } };
    expect(numbers(still(2, all))[0]).toEqual([]);
  });

  test('two, where écarts pay again each year what was saved once', () => {
    const parametres = {
      tunnel: '0.02',
      coefficientEcart: '1',
      coefficientPartage: '1',
      plafondGroupement: '1',
      modulationMaximale: '0',
    };
    const scenario = still(5, { montant: '20000', score: '0', parametres });
    const [yearly = [], cumulated = []] = numbers(scenario);
    expect(yearly).toHaveLength(2);
    expect(cumulated).toHaveLength(1);
    // Above the second one the écarts are paid more than the year saves.
    const net = (at: number) => {
      const slowed = slowing(scenario).scenario(new Exact(at));
      return allSavings(slowed)
        .economieAnnuelle.minus(Exact.sum(0, ...totals(slowed)))
        .toNumber();
    };
    const [first = 0, second = 0] = yearly;
    expect([net(first / 2), net((first + second) / 2), net((second + 0.05) / 2)].map(Math.sign)).toEqual([
      -1, 1, -1,
    ]);
  });

  test('a change of sign by a jump is one: the whole balance is taken back at once', () => {
    const jumping = still(3, { montant: '30000', score: '50', options: { recuperation: 'solde' } });
    for (const definition of savingsDefinitions)
      expect(breakEven(jumping)[definition].length).toBeGreaterThan(0);
  });
});

describe('nearBreakEven', () => {
  test('put back gives nothing, of groupements that differ: what is paid is what is saved, exactly read', () => {
    const { scenario } = example('05');
    const spread = 0.02;
    const slow = slowing(scenario, spread);
    const found = nearBreakEven(scenario, spread);
    expect(found.economieAnnuelle.length + found.economieCumulee.length).toBeGreaterThan(0);
    for (const definition of savingsDefinitions)
      for (const slowDown of found[definition]) {
        const slowed = slow.scenario(new Exact(slowDown));
        const net = allSavings(slowed)[definition].minus(Exact.sum(0, ...totals(slowed)));
        expect(net.abs().toNumber()).toBeLessThan(0.01);
      }
  });

  test('balances later when groupements differ', () => {
    const { scenario } = example('06');
    const [alike, apart] = [0, 0.005].map((spread) => nearBreakEven(scenario, spread).economieAnnuelle[0]);
    expect(apart).toBeGreaterThan(alike ?? Number.NaN);
  });
});
