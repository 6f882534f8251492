import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCertainty } from '../../../../src/scenario/estimate/certainty/by-certainty.ts';
import { creditsOfRange, floorCondition } from '../../../../src/scenario/estimate/certainty/floor-words.ts';
import type { Scenario } from '../../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../../src/scenario/format/schema/scenario-schema.ts';
import { totals } from '../../../../src/scenario/run/totals.ts';
import { documents } from '../../arbitrary.ts';
import { exampleDocument, exampleNames, withValue } from '../../documents.ts';
import { decimal, scenarioFrom } from '../../reading.ts';

const sumOf = (texts: readonly string[]): string =>
  texts.reduce((sum, each) => sum.plus(each), decimal('0')).toFixed();

function check(scenario: Scenario): void {
  const paid = totals(scenario);
  for (const rank of scenario.groupements.keys()) {
    const { total, parts, floor } = byCertainty(scenario, rank);
    expect(total).toBe(decimal(paid[rank]?.toDecimalPlaces(20).toFixed()).toFixed());
    expect(sumOf(parts.map(({ amount }) => amount))).toBe(total);
    const under = parts.filter(({ id }) => id === 'credits' || id === 'avance');
    expect(sumOf(under.map(({ amount }) => amount))).toBe(floor.amount);
    // Computed credits are our hypothesis: nothing that rests on them is certain.
    const computed = scenario.groupements[rank]?.credits.mode === 'calcul';
    const certain = parts.filter(({ certainty }) => certainty === 'certain');
    if (computed) expect(certain).toEqual([]);
    expect(decimal(sumOf(certain.map(({ amount }) => amount))).lessThanOrEqualTo(floor.published)).toBe(true);
    expect(floor.hypotheses.includes('H8')).toBe(computed);
    if (floor.hypotheses.length === 0) expect(floor.published).toBe(floor.amount);
    expect(decimal(floor.published).lessThanOrEqualTo(floor.amount)).toBe(true);
    expect(decimal(floor.amount).lessThanOrEqualTo(total)).toBe(true);
    if (scenario.options.recuperation === 'excedent')
      for (const { id, amount } of parts) expect(decimal(amount).isPositive(), id).toBe(true);
  }
}

describe('byCertainty', () => {
  test.each(exampleNames())('%s: parts sum exactly to the total, those under it to the floor', (name) => {
    check(scenarioFrom(exampleDocument(`${name}.json`)));
  });

  test('any document: the same, and no total is under its floor', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readScenario(document);
        fc.pre(read.ok);
        if (read.ok) check(read.scenario);
      }),
      { numRuns: 40 },
    );
  });

  test('the floor is reached by who has neither results nor score', () => {
    // A spending that doubles each year, and scores under zero.
    const nothing = [1, 2, 3, 4, 5].reduce<unknown>(
      (document, rank) =>
        withValue(
          withValue(document, `groupements[0].annees[${rank}].depenseReelle`, `${2400 * 2 ** rank}`),
          `groupements[0].annees[${rank}].qualite.score`,
          '-5',
        ),
      exampleDocument(),
    );
    const { total, floor, parts } = byCertainty(scenarioFrom(nothing), 0);
    expect(total).toBe(floor.amount);
    expect(floor.payments).toBe(2);
    expect(parts.map(({ id }) => id)).toEqual(['credits', 'avance']);
  });

  test('computed credits: ours, and the cahier alone makes twice its least credits; given ones are certain', () => {
    const { floor, parts } = byCertainty(scenarioFrom(exampleDocument()), 0);
    expect(floor.published).toBe('60000');
    expect(parts[0]).toMatchObject({ id: 'credits', certainty: 'hypothese', hypotheses: ['H8'] });
    const given = withValue(exampleDocument(), 'groupements[0].credits', {
      mode: 'montant',
      montant: '60000',
    });
    const { floor: of, parts: own } = byCertainty(scenarioFrom(given), 0);
    expect(of).toEqual({ amount: '180000', hypotheses: ['H9'], published: '120000', payments: 2 });
    expect(own[0]).toMatchObject({ certainty: 'certain', hypotheses: [] });
    expect(own[1]).toMatchObject({ id: 'avance', certainty: 'hypothese' });
    expect(floorCondition(floor)).toMatch(
      /, si nos hypothèses H8 et H9 se vérifient \(60\s000\s€ d'après le seul cahier\)$/,
    );
    expect(creditsOfRange(floor)).toContain('H8');
    expect(floorCondition(of)).toMatch(/, si notre hypothèse H9 se vérifie \(120\s000\s€ .*\)$/);
    expect(creditsOfRange(of)).toBe('');
  });

  test('where the whole balance is recovered, one payment of phase 2 alone is sure', () => {
    const document = withValue(exampleDocument(), 'options', { recuperation: 'solde' });
    expect(byCertainty(scenarioFrom(document), 0).floor.payments).toBe(1);
    const given = withValue(document, 'groupements[0].credits', { mode: 'montant', montant: '60000' });
    const { floor, parts } = byCertainty(scenarioFrom(given), 0);
    expect(floor).toEqual({ amount: '120000', hypotheses: [], published: '120000', payments: 1 });
    expect(parts.slice(0, 2).map(({ certainty }) => certainty)).toEqual(['certain', 'certain']);
    expect(floorCondition(floor)).toBe(
      'quels que soient le score et la dépense, tant que les règles tiennent',
    );
  });
});
