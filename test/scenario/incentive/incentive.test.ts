import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/formula/read/exact.ts';
import { inventedPortfolio } from '../../../src/scenario/examples/invented-portfolio.ts';
import { type Incentive, incentive } from '../../../src/scenario/incentive/incentive.ts';
import { incentiveDocument } from '../../../src/scenario/incentive/incentive-document.ts';
import { mostSaved } from '../../../src/scenario/incentive/most-saved.ts';
import {
  type Saving,
  type SavingPlan,
  savedYears,
  withSaving,
} from '../../../src/scenario/incentive/saved-scenario.ts';
import { totals } from '../../../src/scenario/run/totals.ts';
import { documents, portfolios } from '../arbitrary.ts';
import { examples } from '../examples.ts';
import { scenarioFrom } from '../reading.ts';
import { type Case, caseOf } from './cases.ts';

/** From, to, slope in ten-thousandths, causes: the pieces of a case, from one of its years on. */
function pieces(of: Case, annee = 2019, saving: Saving = 'durable', most = 200) {
  const plan = { scenario: caseOf(of), rank: 0, annee, saving };
  return incentiveDocument(plan, new Exact(most)).segments.map(({ de, a, pente, causes, saut }) => [
    Number(de),
    Number(a),
    Math.round(Number(pente) * 1e4) / 1e4,
    causes.join(' '),
    ...(saut === undefined ? [] : [saut]),
  ]);
}

const [third, half] = [0.3333, 0.5];

describe('a joint for each limit, named', () => {
  test('tunnel: the écart is paid once the interval is left', () => {
    expect(pieces({ reelle: ['2000', '2000'] })).toEqual([
      [0, 100, third, 'tunnel'],
      [100, 200, half, ''],
    ]);
  });

  test('plancherEcart: over the interval first, then inside', () => {
    expect(pieces({ reelle: ['2150', '2150'] }, 2019, 'durable', 300)).toEqual([
      [0, 50, third, 'plancherEcart'],
      [50, 250, third, 'tunnel'],
      [250, 300, half, ''],
    ]);
  });

  test('plancherEvolution: a spending that had grown faster than expected', () => {
    expect(pieces({ reelle: ['1950', '2000'] })).toEqual([
      [0, 50, 0, 'tunnel plancherEvolution'],
      [50, 100, third, 'tunnel'],
      [100, 200, half, ''],
    ]);
  });

  test('plafondGroupement: the cap is a part of what is spent, and falls', () => {
    // 100/3 + (e − 100)/2 = 2 % of 2000 − e.
    const capped = (40 + 50 - 100 / 3) / 0.52;
    expect(pieces({ reelle: ['2000', '2000'], parametres: { plafondGroupement: '0.02' } })).toEqual([
      [0, 100, third, 'tunnel'],
      [100, expect.closeTo(capped, 12), half, ''],
      [expect.closeTo(capped, 12), 200, -0.02, 'plafondGroupement'],
    ]);
  });

  test('enveloppe: a given factor, or one that is shared, beyond which only what is spent counts', () => {
    const reelle = ['2000', '2000'];
    expect(pieces({ reelle, enveloppe: { mode: 'facteur', facteur: '0.5' } })).toEqual([
      [0, 100, 0.1667, 'tunnel enveloppe'],
      [100, 200, 0.25, 'enveloppe'],
    ]);
    // e/3 = 1 % of 2000 − e.
    const shared = 20 / (1 / 3 + 0.01);
    expect(pieces({ reelle, enveloppe: { mode: 'portefeuille' } })).toEqual([
      [0, expect.closeTo(shared, 12), third, 'tunnel'],
      [expect.closeTo(shared, 12), 100, -0.01, 'tunnel enveloppe'],
      [100, 200, -0.01, 'enveloppe'],
    ]);
  });

  test('avance: until the intéressement is the credits, it is only made up for', () => {
    expect(pieces({ reelle: ['2000', '2000'], montant: '100000' })).toEqual([
      [0, 30, 0, 'tunnel avance'],
      [30, 100, third, 'tunnel'],
      [100, 200, half, ''],
    ]);
  });

  test('recuperation: what exceeds the credits is taken back, until the balance is', () => {
    const reelle = ['2000', '2000', '2000', '2000'];
    expect(pieces({ reelle, montant: '100000' }, 2021)).toEqual([
      [0, 30, third, 'tunnel'],
      [30, 90, 0, 'tunnel recuperation'],
      [90, 100, third, 'tunnel'],
      [100, 200, half, ''],
    ]);
  });

  test('recuperation of the whole balance at once: what is paid jumps', () => {
    const reelle = ['2000', '2000', '2000', '2000'];
    const found = pieces({ reelle, montant: '100000', options: { recuperation: 'solde' } }, 2021);
    expect(found.map((piece) => piece.slice(0, 4))).toEqual([
      [0, 30, third, 'tunnel'],
      [30, 60, 0, 'tunnel recuperation'],
      [60, 100, third, 'tunnel'],
      [100, 200, half, ''],
    ]);
    expect(
      found.map(([, , , , jump]) => (jump === undefined ? undefined : Math.round(Number(jump)))),
    ).toEqual([undefined, -100_000, undefined, undefined]);
  });
});

describe('durable and ponctuelle', () => {
  test('once: what the year gains, the next one finds missing', () => {
    // A year later the spending is back: nothing more is expected of it than before, its évolution is under nought.
    expect(pieces({ reelle: ['2000', '2000', '1950'] }, 2019, 'ponctuelle')).toEqual([
      [0, 50, 0, 'tunnel'],
      [50, 100, third, 'tunnel plancherEvolution'],
      [100, 200, half, 'plancherEvolution'],
    ]);
  });

  test('each year: the évolution is paid once, écarts each year; € received per € saved over all the years', () => {
    expect(pieces({ reelle: ['2000', '2000', '2000'] }, 2019, 'durable')).toEqual([
      [0, 100, 0.1667, 'tunnel'],
      // (1/2 + 1/6) / 2
      [100, 200, third, ''],
    ]);
  });

  test('from a later year on, the years before are left as they are', () => {
    const plan = (annee: number, saving: Saving) => ({
      scenario: caseOf({ reelle: ['1', '2', '3', '4'] }),
      rank: 0,
      annee,
      saving,
    });
    const spent = (annee: number, saving: Saving) =>
      withSaving(plan(annee, saving), new Exact('0.5')).groupements[0]?.annees.map(
        ({ depenseReelle }) => depenseReelle,
      );
    expect(spent(2020, 'durable')).toEqual(['1', '2', '2.5', '3.5']);
    expect(spent(2020, 'ponctuelle')).toEqual(['1', '2', '2.5', '4']);
    expect(mostSaved(plan(2020, 'durable')).toFixed()).toBe('3');
  });

  test('a part that is not paid holds nothing back', () => {
    expect(pieces({ reelle: ['2150', '2150'], parametres: { coefficientEcart: '0' } })).toEqual([
      [0, 200, half, ''],
    ]);
  });
});

/** All that a plan pays its groupement for a saving, apart from what looks for joints. */
const paid = (plan: SavingPlan, at: InstanceType<typeof Exact>) =>
  totals(withSaving(plan, at))[plan.rank] ?? new Exact(0);

/** From each of the years of its first groupement on, each year or once. */
function plansOf(scenario: SavingPlan['scenario']): SavingPlan[] {
  const [first] = scenario.groupements;
  return (first?.annees.slice(1) ?? []).flatMap(({ annee }) =>
    (['durable', 'ponctuelle'] as const).map((saving) => ({ scenario, rank: 0, annee, saving })),
  );
}

function expectEndToEnd({ segments }: Incentive, most: InstanceType<typeof Exact>): void {
  expect(segments[0]?.from.toFixed()).toBe('0');
  expect(segments.at(-1)?.to.equals(most)).toBe(true);
  for (const [rank, { from, to }] of segments.entries()) {
    expect(to.greaterThan(from)).toBe(true);
    if (rank > 0) expect(from.equals(segments[rank - 1]?.to ?? -1)).toBe(true);
  }
}

/** Slopes against differences, at the ends of each piece and, where it is on a line, inside it. */
function expectSlopes(plan: SavingPlan, found: Incentive, isLine: boolean): void {
  const patients = savedYears(plan).reduce((sum, year) => sum + year.patients, 0);
  expect(
    found.start
      .minus(paid(plan, new Exact(0)))
      .abs()
      .toNumber(),
  ).toBeLessThan(1e-9);
  const edge = new Exact('1e-12');
  for (const { from, to, slope } of found.segments) {
    if (to.minus(from).lessThan('1e-6')) continue;
    const [left, right] = [from.plus(edge), to.minus(edge)];
    for (const part of isLine ? [0.25, 0.5, 1] : [1]) {
      const at = left.plus(right.minus(left).times(part));
      const gained = paid(plan, at).minus(paid(plan, left));
      const expected = slope.times(patients).times(at.minus(left));
      expect(gained.minus(expected).abs().toNumber(), `${from} to ${to}, at ${at}`).toBeLessThan(1e-3);
    }
  }
}

const far = (plan: SavingPlan) => Exact.min(200, mostSaved(plan));

describe('pieces, end to end, whose slopes are differences', () => {
  test.each(examples.map(({ name, scenario }) => ({ name, scenario })))('$name', ({ scenario }) => {
    for (const plan of plansOf(scenario)) {
      const found = incentive(plan, far(plan));
      expectEndToEnd(found, far(plan));
      expectSlopes(plan, found, scenario.enveloppe.mode === 'facteur');
    }
  });

  test('of any scenario whose factor is given', () => {
    fc.assert(
      fc.property(documents, fc.nat(9), (document, rank) => {
        const scenario = scenarioFrom({ ...document, enveloppe: { mode: 'facteur', facteur: '0.9' } });
        const plans = plansOf(scenario);
        const plan = plans[rank % plans.length];
        if (plan === undefined) return;
        const found = incentive(plan, far(plan));
        expectEndToEnd(found, far(plan));
        expectSlopes(plan, found, true);
      }),
      { numRuns: 40 },
    );
  });

  test('of groupements whose joints are many: advances, balances, caps', () => {
    const near = fc.integer({ min: 1850, max: 2100 }).map(String);
    const cases = fc.record({
      reelle: fc.array(near, { minLength: 2, maxLength: 6 }),
      montant: fc.constantFrom('0', '50000', '150000'),
      score: fc.constantFrom('0', '60'),
      options: fc.constantFrom({ recuperation: 'excedent' }, { recuperation: 'solde' }),
      parametres: fc.constantFrom({}, { plafondGroupement: '0.02', modulationMaximale: '0.2' }),
    });
    fc.assert(
      fc.property(cases, fc.nat(9), (one, rank) => {
        const plans = plansOf(caseOf(one));
        const plan = plans[rank % plans.length];
        if (plan === undefined) return;
        const found = incentive(plan, far(plan));
        expectEndToEnd(found, far(plan));
        expectSlopes(plan, found, true);
      }),
      { numRuns: 60 },
    );
  });

  test('of any portfolio, where a piece may be curved', () => {
    fc.assert(
      fc.property(portfolios, fc.nat(9), (document, rank) => {
        const plans = plansOf(scenarioFrom({ ...document, enveloppe: { mode: 'portefeuille' } }));
        const plan = plans[rank % plans.length];
        if (plan === undefined) return;
        const found = incentive(plan, far(plan));
        expectEndToEnd(found, far(plan));
        expectSlopes(plan, found, false);
      }),
      { numRuns: 20 },
    );
  });
});

test('what brings nothing is nothing, not what roundings leave of it', () => {
  const { groupements, ...rest } = inventedPortfolio({ groupements: 28, seed: 5 });
  const scenario = scenarioFrom({ ...rest, groupements: groupements.slice(11, 12) });
  const [first] = incentive({ scenario, rank: 0, annee: 2023, saving: 'durable' }, new Exact(200)).segments;
  expect(first?.causes.map(({ cause }) => cause)).toEqual(['tunnel', 'plancherEvolution']);
  expect(first?.slope.isZero()).toBe(true);
});

describe('incentiveDocument', () => {
  test('says its rules first, then its id, amounts as texts', () => {
    const scenario = { ...caseOf({ reelle: ['2000', '2000'] }), id: 'cas' };
    const document = incentiveDocument({ scenario, rank: 0, annee: 2019, saving: 'durable' }, new Exact(150));
    expect(document).toEqual({
      regles: expect.objectContaining({ modifies: ['plafondGroupement', 'modulationMaximale'] }),
      id: 'cas',
      depart: '0',
      segments: [
        { de: '0', a: '100', pente: '0.33333333333333333333', causes: ['tunnel'] },
        { de: '100', a: '150', pente: '0.5', causes: [] },
      ],
    });
    expect(Object.keys(document)).toEqual(['regles', 'id', 'depart', 'segments']);
  });
});
