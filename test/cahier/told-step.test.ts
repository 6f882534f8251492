import { expect, test } from 'vitest';
import { sayStep } from '../../src/cahier/told-step.ts';
import { multiply } from '../../src/formula/build.ts';
import { trace } from '../../src/formula/trace.ts';
import { patients, ruleOf, spending, stepOf } from '../formula/sample.ts';
import { tableOf, viewOf } from '../formula/table.ts';

test('direEtape(trace, view, hypotheses) tells a step, or a rule, in plain data', () => {
  const cost = stepOf('cost', multiply(spending, patients));
  const rule = ruleOf('x', cost);
  const table = tableOf([rule], [{ spending: '2.5', patients: 3 }]);
  const told = sayStep(trace(table, cost, 0), viewOf(table), ['H1']);
  expect(told).toEqual({
    id: 'cost',
    role: 'etape',
    label: 'Étape cost',
    unit: '€',
    value: '7.5',
    calcul: '2,50 × 3',
    phrases: [],
    status: 'texte',
    hypotheses: ['H1'],
  });
  expect(sayStep(trace(table, rule, 0), viewOf(table), []).role).toBe('regle');
});
