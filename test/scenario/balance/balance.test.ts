import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { balance } from '../../../src/scenario/balance/balance.ts';
import { balanceCurve, evenly } from '../../../src/scenario/balance/balance-curve.ts';
import { balanceDocument } from '../../../src/scenario/balance/balance-document.ts';
import { needsBeside } from '../../../src/scenario/balance/needs.ts';
import { allSavings } from '../../../src/scenario/balance/savings.ts';
import { slowing } from '../../../src/scenario/balance/slowed-scenario.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { evaluate } from '../../../src/scenario/run/evaluate.ts';
import { totals } from '../../../src/scenario/run/totals.ts';
import { portfolios } from '../arbitrary.ts';
import { example } from '../examples.ts';
import { decimal, scenarioFrom } from '../reading.ts';

const sum = (amounts: readonly string[]) => Exact.sum(0, ...amounts.map((each) => decimal(each)));
/** Texts are rounded at their 20th decimal, each on its own. */
const expectNear = (found: string, wanted: ReturnType<typeof sum>) =>
  expect(decimal(found).minus(wanted).abs().toNumber()).toBeLessThan(1e-15);

describe('balance', () => {
  test('savings of a groupement, by hand: beside the year before, and beside the base year', () => {
    const scenario = withYears([
      { patients: 1000, depenseReelle: '2000', depenseAjustee: '2000' },
      { patients: 1000, depenseReelle: '1990', depenseAjustee: '2100' },
      { patients: 1100, depenseReelle: '2200', depenseAjustee: '2205' },
    ]);
    expect(balance(scenario).annees).toMatchObject([
      // 1000 × (2000 × 2100/2000 − 1990), twice.
      { annee: 2019, depenses: '1990000', economieAnnuelle: '110000', economieCumulee: '110000' },
      // 1100 × (1990 × 2205/2100 − 2200), then 1100 × (2000 × 2205/2000 − 2200).
      { annee: 2020, depenses: '2420000', economieAnnuelle: '-121550', economieCumulee: '5500' },
    ]);
  });

  test('the savings of a portfolio are the sum of those of its groupements, and so is what they spend', () => {
    fc.assert(
      fc.property(portfolios, (document) => {
        const scenario = scenarioFrom(document);
        const alone = scenario.groupements.map((each) => balance({ ...scenario, groupements: [each] }));
        for (const year of balance(scenario).annees) {
          const own = alone.flatMap(({ annees }) => annees.filter(({ annee }) => annee === year.annee));
          for (const key of ['depenses', 'economieAnnuelle', 'economieCumulee'] as const)
            expectNear(year[key], sum(own.map((each) => each[key])));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the years together are what all the groupements save', () => {
    const { scenario } = example('05');
    const { annees } = balance(scenario);
    for (const key of ['economieAnnuelle', 'economieCumulee'] as const)
      expectNear(allSavings(scenario)[key].toFixed(), sum(annees.map((year) => year[key])));
  });

  test.each(['02', '05', '10', '13'])(
    'payments by kind make what is paid, as results give it: example %s',
    (number) => {
      const { scenario } = example(number);
      const results = evaluate(scenario);
      const found = balance(scenario);
      expectNear(found.credits, sum(results.groupements.map(({ creditsAmorcage }) => creditsAmorcage)));
      for (const year of found.annees) {
        const own = results.groupements.flatMap(({ annees }) =>
          annees.filter(({ annee }) => annee === year.annee),
        );
        expectNear(year.versements, sum(own.map(({ versement }) => versement)));
        expectNear(year.recuperations, sum(own.map(({ recuperation }) => recuperation)));
        const kinds = decimal(year.interessements).plus(year.avances).minus(year.recuperations);
        expectNear(year.versements, kinds);
      }
    },
  );
});

describe('needsBeside', () => {
  test('the needs of part 9, each beside what is paid that year', () => {
    const { annees, vagues, total, credits } = needsBeside(example('05').scenario);
    expect(annees.map(({ annee, announced, most }) => [annee, announced, most])).toEqual([
      [2020, '4000000', '8000000'],
      [2021, '7000000', '14000000'],
      [2022, '7000000', '14000000'],
      [2023, '7000000', '14000000'],
      [2024, '7000000', '14000000'],
    ]);
    expect(annees[0]?.paid).toBe('1712150');
    expectNear(total.paid, sum(annees.map(({ paid }) => paid)));
    expect([total.announced, credits.announced]).toEqual(['32000000', '3000000']);
    expect(vagues.map(({ nom, announced }) => [nom, announced])).toEqual([
      ['vague 1', '21000000'],
      ['vague 2', '11000000'],
    ]);
    expect(vagues.reduce((all, { groupements }) => all + groupements, 0)).toBe(credits.groupements);
    expectNear(total.paid, sum(vagues.map(({ paid }) => paid)));
    expect(credits.paid).toBe(balance(example('05').scenario).credits);
  });

  test('years without a payment are paid nothing', () => {
    const { annees } = needsBeside(example('06').scenario);
    expect(annees.slice(1).map(({ paid }) => paid)).toEqual(['0', '0', '0', '0']);
  });
});

describe('balanceCurve', () => {
  test('gives, to 1e-9, what the exact reader pays and what is saved', () => {
    const { scenario } = example('05');
    const points = balanceCurve(
      scenario,
      evenly(0.05, 5).map((slowDown) => ({ slowDown, spread: 0 })),
    );
    expect(points.map(({ slowDown }) => Math.round(slowDown * 1000))).toEqual([0, 10, 20, 30, 40, 50]);
    for (const { slowDown, economieAnnuelle, economieCumulee, paid } of points) {
      const slowed = slowing(scenario).scenario(new Exact(slowDown));
      const savings = allSavings(slowed);
      expect(paid).toBeCloseTo(Exact.sum(0, ...totals(slowed)).toNumber(), 2);
      expect(economieAnnuelle).toBeCloseTo(savings.economieAnnuelle.toNumber(), 2);
      expect(economieCumulee).toBeCloseTo(savings.economieCumulee.toNumber(), 2);
    }
  });
});

describe('balanceCurve, of groupements that differ', () => {
  test('as much is saved, and more is paid: floors pay who slows down, and charge nobody', () => {
    // Eighteen groupements that are the same, over one year.
    const { scenario } = example('06');
    const [alike = [], apart = []] = [0, 0.02].map((spread) =>
      balanceCurve(
        scenario,
        evenly(0.01, 4).map((slowDown) => ({ slowDown, spread })),
      ),
    );
    for (const [rank, point] of apart.entries()) {
      const { economieAnnuelle = 0, paid = 0 } = alike[rank] ?? {};
      expect(point.economieAnnuelle).toBeCloseTo(economieAnnuelle, 3);
      expect(point.paid).toBeGreaterThan(paid);
    }
    // Nothing is saved: half of them are paid a third of 2 % of what they are expected to spend, and the others nothing.
    const expected = 18 * 20_000 * 2233.6125;
    expect((apart[0]?.paid ?? 0) - (alike[0]?.paid ?? 0)).toBeCloseTo((expected / 2) * (0.02 / 3), 3);
  });
});

describe('balanceDocument', () => {
  test('says its rules first, then its id', () => {
    const document = balanceDocument({ ...example('06').scenario, id: 'six' });
    expect(Object.keys(document)).toEqual(['regles', 'id', 'credits', 'annees', 'equilibre']);
    expect(document).toMatchObject({ id: 'six', credits: '0' });
    expect(Object.keys(document.annees[0] ?? {})).toEqual([
      'annee',
      'depenses',
      'economieAnnuelle',
      'economieCumulee',
      'interessements',
      'avances',
      'recuperations',
      'versements',
    ]);
    // 1/201, to 18 decimals.
    expect(document.equilibre.economieAnnuelle).toEqual(['0.004975124378109453']);
  });
});

function withYears(years: readonly object[]): Scenario {
  const qualite = { mode: 'score', score: '60' };
  const annees = years.map((year, rank) => ({ annee: 2018 + rank, ...year, ...(rank > 0 && { qualite }) }));
  return scenarioFrom({
    format: 'ipep-scenario/1',
    cahier: '2019',
    groupements: [{ nom: 'Un', premiereAnnee: 2019, credits: { mode: 'montant', montant: '0' }, annees }],
  });
}
