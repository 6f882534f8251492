import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCertainty } from '../../../../src/scenario/estimate/certainty/by-certainty.ts';
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
    const certain = parts.filter(({ certainty }) => certainty === 'certain').map(({ amount }) => amount);
    expect(sumOf(certain)).toBe(floor.amount);
    expect(decimal(floor.published).lessThanOrEqualTo(floor.amount)).toBe(true);
    expect(decimal(floor.amount).lessThanOrEqualTo(total)).toBe(true);
    if (scenario.options.recuperation === 'excedent')
      for (const { id, amount } of parts) expect(decimal(amount).isPositive(), id).toBe(true);
  }
}

describe('byCertainty', () => {
  test.each(exampleNames())('%s: parts sum exactly to the total, the certain ones to the floor', (name) => {
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

  test('computed credits: the floor of the cahier’s own figures is three times the least credits', () => {
    const { floor, parts } = byCertainty(scenarioFrom(exampleDocument()), 0);
    expect(floor.published).toBe('90000');
    expect(parts[0]).toMatchObject({ id: 'credits', certainty: 'certain', hypotheses: ['H8'] });
    const given = withValue(exampleDocument(), 'groupements[0].credits', {
      mode: 'montant',
      montant: '60000',
    });
    const { floor: of, parts: own } = byCertainty(scenarioFrom(given), 0);
    expect(of).toEqual({ amount: '180000', published: '180000', payments: 2 });
    expect(own[0]?.hypotheses).toEqual([]);
  });

  test('where the whole balance is recovered, one payment of phase 2 alone is sure', () => {
    const document = withValue(exampleDocument(), 'options', { recuperation: 'solde' });
    expect(byCertainty(scenarioFrom(document), 0).floor.payments).toBe(1);
  });
});
