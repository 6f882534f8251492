import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  cases,
  divide,
  lessThan,
  literal,
  max,
  min,
  multiply,
  rule,
  subtract,
  total,
  when,
} from '../../src/formula/build.ts';
import type { Rule } from '../../src/formula/node.ts';
import { mathml, mathmlSymbol } from '../../src/formula/read/mathml.ts';
import { amount, ceiling, option, patients, ratio, ruleOf, share, spending } from './sample.ts';
import { type Numbers, tableOf, viewOf } from './table.ts';

const one = literal('1', '1');
const words = { left: 'gauche', right: 'droite' };

/** What a `<math>` element says: sub, sup, fractions and rows in a line of text. */
function plain(markup: string): string {
  return markup
    .replace(/<mfrac>(<m[ni]>[^<]*<\/m[ni]>)(<m[ni]>[^<]*<\/m[ni]>)<\/mfrac>/g, '[$1/$2]')
    .replace(/<\/mtr>/g, ' | ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withNumbers(formula: Rule, row: Numbers, parameters: Numbers = {}): string {
  const table = tableOf([formula], [row], parameters);
  table.value(formula, 0);
  return plain(mathml(formula, { view: viewOf(table) }));
}

describe('mathml, symbols', () => {
  test('writes the rule, an equals sign and its formula in one block', () => {
    expect(mathml(ruleOf('G', multiply(spending, patients)))).toBe(
      '<math display="block"><mrow><mi>G</mi><mo>=</mo><mrow><mi>R</mi><mo>×</mo><mi>n</mi></mrow></mrow></math>',
    );
  });

  test('puts parentheses where the order of operations needs them, and only there', () => {
    const [a, b, c] = [ratio, share, one];
    const line = (formula: Parameters<typeof ruleOf>[1]) => plain(mathml(ruleOf('x', formula)));
    expect(line(multiply(a, add(b, c)))).toBe('x = q × ( t + 1 )');
    expect(line(multiply(add(a, b), c))).toBe('x = ( q + t ) × 1');
    expect(line(add(multiply(a, b), c))).toBe('x = q × t + 1');
    expect(line(subtract(a, subtract(b, c)))).toBe('x = q − ( t − 1 )');
    expect(line(subtract(subtract(a, b), c))).toBe('x = q − t − 1');
    expect(line(multiply(multiply(a, b), c))).toBe('x = q × t × 1');
    expect(line(min(add(a, b), c, words))).toBe('x = min ( q + t ; 1 )');
  });

  test('writes a quotient as a fraction, without parentheses inside', () => {
    const markup = mathml(ruleOf('x', divide(add(ratio, share), one)));
    expect(markup).toContain('<mfrac><mrow><mi>q</mi><mo>+</mo><mi>t</mi></mrow><mn>1</mn></mfrac>');
  });

  test('writes decimals the French way, and negative constants in parentheses where they need them', () => {
    expect(plain(mathml(ruleOf('x', subtract(ratio, literal('-0.5', '1')))))).toBe('x = q − ( −0,5 )');
  });

  test('leaves the other rules closed, by their names', () => {
    const inner = ruleOf('D', multiply(spending, patients));
    expect(plain(mathml(ruleOf('x', add(inner, amount))))).toBe('x = D + K');
  });

  test('writes cases as lines under a brace, « si » and « sinon »', () => {
    const formula = cases([when(lessThan(ratio, share), amount, '')], literal('0', '€'), '');
    const markup = mathml(ruleOf('x', formula));
    expect(plain(markup)).toBe('x = { K si q &lt; t | 0 sinon |');
    expect(markup).toContain('<mo stretchy="true">{</mo><mtable columnalign="left left"><mtr><mtd>');
  });

  test('writes the condition of a choice in its words', () => {
    const formula = cases(
      [when(lessThan(option, one), amount, '', { condition: 'si rien n’est choisi' })],
      ceiling,
      '',
    );
    expect(plain(mathml(ruleOf('x', formula)))).toBe('x = { K si rien n’est choisi | L sinon |');
  });

  test('writes a total as a sum, and what it runs over beneath', () => {
    const formula = divide(amount, total(add(amount, ceiling)));
    const markup = mathml(ruleOf('x', formula), { over: { rows: 'groupements' } });
    expect(markup).toContain('<munder><mo>∑</mo><mtext>groupements</mtext></munder><mrow><mo>(</mo>');
  });

  test('escapes what a name or a word could bring', () => {
    const name = { base: 'a<b', sub: '"&"', sup: '2' };
    expect(mathmlSymbol(name)).toBe(
      '<math><msubsup><mi>a&lt;b</mi><mi>&quot;&amp;&quot;</mi><mn>2</mn></msubsup></math>',
    );
    const formula = cases([when(atMost(option, one), amount, '', { condition: '<si & non>' })], ceiling, '');
    expect(mathml(ruleOf('x', formula))).toContain('<mtext>&lt;si &amp; non&gt;</mtext>');
  });

  test('mathmlSymbol writes an index, an exponent, or neither', () => {
    expect(mathmlSymbol({ base: 'R' })).toBe('<math><mi>R</mi></math>');
    expect(mathmlSymbol({ base: 'R', sub: 'N' })).toBe('<math><msub><mi>R</mi><mi>N</mi></msub></math>');
    expect(mathmlSymbol({ base: 'E', sup: '+' })).toBe('<math><msup><mi>E</mi><mi>+</mi></msup></math>');
  });

  test('mathmlSymbol writes as a number only what is one', () => {
    expect(mathmlSymbol({ base: '2024' })).toBe('<math><mn>2024</mn></math>');
    for (const base of ['2x', 'x2']) expect(mathmlSymbol({ base })).toBe(`<math><mi>${base}</mi></math>`);
  });

  test('a total whose rows have no name bears none under its sign', () => {
    expect(mathml(ruleOf('x', total(amount)))).toContain('<munder><mo>∑</mo><mtext></mtext></munder>');
  });
});

describe('mathml, numbers', () => {
  test('puts a row in place of the symbols, and the result at the end', () => {
    const cost = ruleOf('G', multiply(spending, patients));
    expect(withNumbers(cost, { spending: '2420.5', patients: 12000 })).toBe(
      'G = 2 420,50 × 12 000 = 29 046 000,00',
    );
  });

  test('works constants out: 1 − t becomes one number', () => {
    const low = ruleOf('b', multiply(spending, subtract(one, share)));
    expect(withNumbers(low, { spending: 100 }, { share: '0.05' })).toBe('b = 100,00 × 0,95 = 95,00');
  });

  test('shows of the cases the branch that holds', () => {
    const formula = cases([when(lessThan(ratio, share), amount, '')], subtract(ceiling, amount), '');
    const found = ruleOf('x', formula);
    const parameters = { share: '0.5', ceiling: 10 };
    expect(withNumbers(found, { ratio: 0, amount: 4 }, parameters)).toBe('x = 4,00');
    expect(withNumbers(found, { ratio: 1, amount: 4 }, parameters)).toBe('x = 10,00 − 4,00 = 6,00');
  });

  test('puts negative numbers in parentheses after a sign, and nowhere else', () => {
    const sum = ruleOf('x', add(amount, amount));
    expect(withNumbers(sum, { amount: -3 })).toBe('x = −3,00 + ( −3,00 ) = −6,00');
    const least = ruleOf('y', max(amount, literal('0', '€'), words));
    expect(withNumbers(least, { amount: -3 })).toBe('y = max ( −3,00 ; 0,00 ) = 0,00');
  });

  test('writes a number that is shown as a fraction as one', () => {
    const table = tableOf([ruleOf('x', multiply(ratio, amount))], [{ ratio: '0.5', amount: 2 }]);
    const view = viewOf(table);
    const show: typeof view.show = (node) => (node === ratio ? '1/2' : view.show(node));
    expect(mathml(ruleOf('x', multiply(ratio, literal('1', '1'))), { view: { ...view, show } })).toContain(
      '<mfrac><mn>1</mn><mn>2</mn></mfrac>',
    );
  });

  test('shows a rule of constants by its value, where it stands in a formula', () => {
    const two = ruleOf('deux', multiply(one, literal('2', '1')));
    expect(withNumbers(ruleOf('x', multiply(two, one)), {})).toBe('x = 2 × 1 = 2');
  });

  test('shows a total as one number', () => {
    const part = ruleOf('x', divide(patients, total(patients)));
    const table = tableOf([part], [{ patients: 1 }, { patients: 3 }]);
    expect(plain(mathml(part, { view: viewOf(table) }))).toBe('x = [ 1 / 4 ] = 0,25');
  });

  test('is used by rules of every unit: years stay without thousands', () => {
    const year = rule({
      id: 'x',
      label: 'x',
      symbol: { base: 'x' },
      unit: 'an',
      origin: { status: 'texte', section: '', citations: [], hypotheses: [] },
      formula: add(literal('2020', 'an'), literal('1', 'an')),
    });
    expect(withNumbers(year, {})).toBe('x = 2021');
  });
});
