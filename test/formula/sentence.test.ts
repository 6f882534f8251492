import { describe, expect, test } from 'vitest';
import {
  add,
  atLeast,
  atMost,
  cases,
  divide,
  greaterThan,
  lessThan,
  literal,
  max,
  min,
  multiply,
  subtract,
  when,
} from '../../src/formula/build.ts';
import type { Node, Rule } from '../../src/formula/node.ts';
import { sentences } from '../../src/formula/sentence.ts';
import { trace } from '../../src/formula/trace.ts';
import {
  adjusted,
  amount,
  ceiling,
  option,
  patients,
  ratio,
  ruleOf,
  share,
  spending,
  year,
} from './sample.ts';
import { type Numbers, tableOf, viewOf } from './table.ts';

const [zero, one] = [literal('0', '€'), literal('1', '1')];

/** The sentence of a formula on one row, its unbreakable spaces as plain ones. */
function told(formula: Node, row: Numbers, parameters: Numbers = {}): string {
  const rule = ruleOf('x', formula);
  const table = tableOf([rule], [row], parameters);
  return sentences(trace(table, rule, 0), viewOf(table))
    .join(' · ')
    .replace(/[\u00a0\u202f]/g, ' ');
}

describe('sentence, cases', () => {
  const formula = cases(
    [
      when(lessThan(spending, adjusted), subtract(adjusted, spending), 'La dépense est sous la cible'),
      when(greaterThan(patients, literal('10', 'patient')), adjusted, 'La patientèle est grande'),
    ],
    literal('0', '€/patient'),
    'Rien ne compte',
  );

  test('tells the branch that holds, what it compared, and by how much', () => {
    expect(told(formula, { spending: 2400, adjusted: '2450.5', patients: 1 })).toBe(
      'La dépense est sous la cible : dépense (2 400,00 €) < cible (2 450,50 €), à 50,50 € de la limite',
    );
    expect(told(formula, { spending: 3000, adjusted: 2450, patients: 12000 })).toBe(
      'La patientèle est grande : patientèle (12 000 patients) > 10 patients, à 11 990 patients de la limite',
    );
  });

  test('tells, when none holds, the comparison that came nearest', () => {
    expect(told(formula, { spending: 3000, adjusted: 2450, patients: 9 })).toBe(
      'Rien ne compte : patientèle (9 patients) < 10 patients, à 1 patient de la limite',
    );
    expect(told(formula, { spending: '2450.5', adjusted: 2450, patients: 1 })).toBe(
      'Rien ne compte : dépense (2 450,50 €) > cible (2 450,00 €), à 0,50 € de la limite',
    );
  });

  test('says when a side is exactly on the limit, and when it is nearer than what is shown', () => {
    const row = { spending: 2450, adjusted: 2450, patients: 1 };
    expect(told(formula, row)).toBe(
      'Rien ne compte : dépense (2 450,00 €) = cible (2 450,00 €), exactement sur la limite',
    );
    expect(told(formula, { ...row, spending: '2449.999' })).toBe(
      'La dépense est sous la cible : dépense (2 450,00 €) < cible (2 450,00 €), tout près de la limite',
    );
  });

  test('tells a choice by its words alone', () => {
    const chosen = cases([when(lessThan(option, one), amount, 'Le montant est donné')], zero, 'Calculé');
    expect(told(chosen, { option: 0, amount: 3 })).toBe('Le montant est donné');
    expect(told(chosen, { option: 1 })).toBe('Calculé');
  });

  test('sets choices aside when it looks for the nearest comparison', () => {
    const chosen = cases(
      [when(lessThan(option, one), amount, 'a'), when(greaterThan(amount, ceiling), amount, 'b')],
      zero,
      'Sous le plafond',
    );
    expect(told(chosen, { option: 1, amount: 3 }, { ceiling: 10 })).toBe(
      'Sous le plafond : somme (3,00 €) < plafond (10,00 €), à 7,00 € de la limite',
    );
  });

  test('compares years without telling a distance', () => {
    const late = cases([when(atLeast(year, literal('2021', 'an')), one, 'Phase 3')], ratio, 'Phase 2');
    expect(told(late, { year: 2023 })).toBe('Phase 3 : année (2023) > 2021');
    expect(told(late, { year: 2020, ratio: 1 })).toBe('Phase 2 : année (2020) < 2021');
  });

  test('says nothing more than the words where a value equals a constant', () => {
    const none = cases([when(atMost(amount, zero), one, 'Rien')], ratio, 'Quelque chose');
    expect(told(none, { amount: 0 })).toBe('Rien');
    expect(told(none, { amount: 5, ratio: 1 })).toBe('Quelque chose : somme (5,00 €) > 0,00 €');
  });
});

describe('sentence, bounds', () => {
  const words = { left: 'Sous le plafond', right: 'Au plafond', equal: 'Juste au plafond' };
  const capped = min(amount, ceiling, words);

  test('min: tells which side holds, and by how much the other is missed', () => {
    expect(told(capped, { amount: 4 }, { ceiling: 10 })).toBe(
      'Sous le plafond : somme (4,00 €) < plafond (10,00 €), à 6,00 € de la limite',
    );
    expect(told(capped, { amount: 14 }, { ceiling: 10 })).toBe(
      'Au plafond : somme (14,00 €) > plafond (10,00 €), à 4,00 € de la limite',
    );
  });

  test('min: tells a tie in its own words, or in those of the left side', () => {
    expect(told(capped, { amount: 10 }, { ceiling: 10 })).toBe(
      'Juste au plafond : somme (10,00 €) = plafond (10,00 €), exactement sur la limite',
    );
    const bare = min(amount, ceiling, { left: 'À gauche', right: 'À droite' });
    expect(told(bare, { amount: 10 }, { ceiling: 10 })).toContain('À gauche : ');
  });

  test('max: what varies comes first, the constant after', () => {
    const floored = max(zero, amount, { left: 'Ramené à zéro', right: 'Compté', equal: 'Nul' });
    expect(told(floored, { amount: -3 })).toBe('Ramené à zéro : somme (−3,00 €) < 0,00 €');
    expect(told(floored, { amount: 3 })).toBe('Compté : somme (3,00 €) > 0,00 €');
    expect(told(floored, { amount: 0 })).toBe('Nul');
  });

  test('a difference against zero is told as its two terms', () => {
    const missing = max(subtract(ceiling, amount), zero, { left: 'Il manque', right: 'Rien ne manque' });
    expect(told(missing, { amount: 4 }, { ceiling: 10 })).toBe(
      'Il manque : plafond (10,00 €) > somme (4,00 €), à 6,00 € de la limite',
    );
  });

  test('a quotient against one is told as its two terms, if its divisor is positive', () => {
    const reduced = min(divide(ceiling, amount), one, { left: 'Réduit', right: 'Entier' });
    expect(told(reduced, { amount: 40 }, { ceiling: 10 })).toBe(
      'Réduit : plafond (10,00 €) < somme (40,00 €), à 30,00 € de la limite',
    );
    expect(told(reduced, { amount: -40 }, { ceiling: 10 })).toBe(
      'Réduit : 10,00 ÷ (−40,00) (−0,25) < 1, à 1,25 de la limite',
    );
  });

  test('a bound inside a bound is called by what it comes to, and told only if it counts', () => {
    const held = max(
      literal('0', '1'),
      min(ratio, share, { left: 'Sous le plus haut', right: 'Au plus haut' }),
      { left: 'Au plus bas', right: 'Au-dessus du plus bas' },
    );
    expect(told(held, { ratio: '0.25' }, { share: 1 })).toBe(
      'Au-dessus du plus bas : part (0,25) > 0 · Sous le plus haut : part (0,25) < taux (1), à 0,75 de la limite',
    );
    expect(told(held, { ratio: 4 }, { share: 1 })).toBe(
      'Au-dessus du plus bas : taux (1) > 0 · Au plus haut : part (4) > taux (1), à 3 de la limite',
    );
    expect(told(held, { ratio: -1 }, { share: 1 })).toBe('Au plus bas : part (−1) < 0');
  });
});

describe('sentence, what a formula is made of', () => {
  const words = { left: 'À gauche', right: 'À droite' };

  test('tells both of two bounds that are added', () => {
    const both = add(min(amount, ceiling, words), max(amount, zero, words));
    expect(told(both, { amount: 4 }, { ceiling: 10 })).toBe(
      'À gauche : somme (4,00 €) < plafond (10,00 €), à 6,00 € de la limite · À gauche : somme (4,00 €) > 0,00 €',
    );
  });

  test('what varies comes before a parameter, a parameter before a constant', () => {
    expect(told(min(ceiling, amount, words), { amount: 4 }, { ceiling: 10 })).toBe(
      'À droite : somme (4,00 €) < plafond (10,00 €), à 6,00 € de la limite',
    );
    expect(told(min(literal('3', '€'), ceiling, words), {}, { ceiling: 10 })).toBe(
      'À gauche : plafond (10,00 €) > 3,00 €, à 7,00 € de la limite',
    );
  });

  test('a parameter of zero is a limit like another', () => {
    expect(told(min(amount, ceiling, words), { amount: -3 }, { ceiling: 0 })).toBe(
      'À gauche : somme (−3,00 €) < plafond (0,00 €), à 3,00 € de la limite',
    );
  });

  test('only a difference against 0 and a quotient against 1 are told as two terms', () => {
    const numbers = [
      { amount: 4, ratio: 3 },
      { ceiling: 10, share: 2 },
    ] as const;
    expect(told(max(subtract(ceiling, amount), literal('5', '€'), words), ...numbers)).toBe(
      'À gauche : 10,00 − 4,00 (6,00 €) > 5,00 €, à 1,00 € de la limite',
    );
    expect(told(max(add(ceiling, amount), zero, words), ...numbers)).toBe(
      'À gauche : 10,00 + 4,00 (14,00 €) > 0,00 €',
    );
    expect(told(max(divide(ratio, share), literal('2', '1'), words), ...numbers)).toBe(
      'À droite : 3 ÷ 2 (1,5) < 2, à 0,5 de la limite',
    );
    expect(told(max(multiply(ratio, share), one, words), ...numbers)).toBe(
      'À gauche : 3 × 2 (6) > 1, à 5 de la limite',
    );
    expect(told(max(divide(ratio, share), literal('0', '1'), words), ...numbers)).toBe(
      'À gauche : 3 ÷ 2 (1,5) > 0',
    );
    expect(told(max(subtract(ratio, share), one, words), ...numbers)).toBe('À gauche');
  });

  test('a difference is told as its terms whatever their sign, if both have a name', () => {
    expect(told(max(subtract(ceiling, amount), zero, words), { amount: -4 }, { ceiling: 10 })).toBe(
      'À gauche : plafond (10,00 €) > somme (−4,00 €), à 14,00 € de la limite',
    );
    const cost = multiply(spending, patients);
    const row = { spending: 2, patients: 3, amount: 4 };
    expect(told(max(subtract(cost, amount), zero, words), row)).toBe(
      'À gauche : 2,00 × 3 − 4,00 (2,00 €) > 0,00 €',
    );
    expect(told(max(subtract(amount, cost), zero, words), row)).toBe(
      'À droite : 4,00 − 2,00 × 3 (−2,00 €) < 0,00 €',
    );
  });

  test('a rule is called by its name, and one that is a choice is told by the words alone', () => {
    const cost = ruleOf('coût', multiply(spending, patients));
    expect(told(min(cost, ceiling, words), { spending: 2, patients: 3 }, { ceiling: 10 })).toBe(
      'À gauche : règle coût (6,00 €) < plafond (10,00 €), à 4,00 € de la limite',
    );
    const phase: Rule<'1'> = { ...ruleOf('phase', add(ratio, one)), choice: true };
    const chosen = cases([when(lessThan(phase, literal('3', '1')), amount, 'Avant')], zero, 'Après');
    expect(told(chosen, { ratio: 1, amount: 3 })).toBe('Avant');
  });

  test('ratios are told as the view shows them, two percentages by the points between them', () => {
    const rule = ruleOf('x', min(ratio, share, words));
    const table = tableOf([rule], [{ ratio: '0.25' }], { share: '0.35' });
    const view = viewOf(table);
    const show: typeof view.show = (node) => (node === ratio ? '25 %' : '35 %');
    const [said = ''] = sentences(trace(table, rule, 0), { ...view, show });
    expect(said.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'À gauche : part (25 %) < taux (35 %), à 10 points de la limite',
    );
  });
});

test('sentence of a rule that decides nothing is empty', () => {
  expect(told(subtract(ceiling, amount), { amount: 1 }, { ceiling: 2 })).toBe('');
});
