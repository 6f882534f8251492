import { describe, expect, test } from 'vitest';
import {
  add,
  atLeast,
  cases,
  divide,
  input,
  lessThan,
  literal,
  max,
  min,
  multiply,
  rule,
  step,
  subtract,
  total,
  when,
} from '../../src/formula/build.ts';
import { children, graph, type Node, operands, type Reader, reading } from '../../src/formula/node.ts';
import { UnitError } from '../../src/formula/unit.ts';
import { amount, patients, ratio, ruleOf, share, spending, year } from './sample.ts';

/** The same constructors, as a caller that no compiler checks would see them. */
const loose = {
  add,
  subtract,
  multiply,
  divide,
  min,
  max,
  lessThan,
  atLeast,
  cases,
  rule,
} as unknown as Readonly<Record<string, (...operands: unknown[]) => Node>>;
const words = { left: 'gauche', right: 'droite' };

describe('literal', () => {
  test('literal("1e3") and other texts that are not plain decimals throw', () => {
    for (const text of ['1e3', '', '.5', '5.', '1,5', '1/3', 'NaN', ' 1'])
      expect(() => literal(text, '1'), text).toThrow(
        new TypeError(`literal("${text}"): decimal text expected`),
      );
  });

  test('literal("-12.50") keeps its digits', () => {
    expect(literal('-12.50', '€')).toEqual({ kind: 'literal', value: '-12.50', unit: '€' });
  });
});

describe('units, when the graph is built', () => {
  test.each([
    ['add', '€ + patient'],
    ['subtract', '€ − patient'],
    ['min', '€ min patient'],
    ['max', '€ max patient'],
    ['lessThan', '€ < patient'],
    ['atLeast', '€ ≥ patient'],
  ])('%s(€, patients) is refused: %s', (name, operation) => {
    expect(() => loose[name]?.(amount, patients, words)).toThrow(
      new UnitError(`${operation}: both sides must have the same unit`),
    );
  });

  test('add(€, € per patient) is refused', () => {
    expect(() => loose['add']?.(amount, spending)).toThrow('€ + €/patient');
  });

  test('multiply of units whose product means nothing is refused', () => {
    expect(() => loose['multiply']?.(amount, amount)).toThrow('€ × € has no unit in this model');
    expect(() => loose['multiply']?.(amount, patients)).toThrow(UnitError);
    expect(() => loose['multiply']?.(year, patients)).toThrow(UnitError);
  });

  test('divide of units whose quotient means nothing is refused', () => {
    expect(() => loose['divide']?.(patients, amount)).toThrow('patient ÷ € has no unit in this model');
    expect(() => loose['divide']?.(ratio, amount)).toThrow(UnitError);
  });

  test('cases whose lines have different units are refused', () => {
    const branch = when(lessThan(ratio, share), amount, 'oui');
    expect(() => loose['cases']?.([branch], patients, 'sinon')).toThrow('€ or patient');
  });

  test('rule whose formula has another unit than it says is refused, by name', () => {
    expect(() => loose['rule']?.({ id: 'gains', unit: '€', formula: spending })).toThrow(
      '€ := (gains) €/patient',
    );
  });

  test('products and quotients bear the unit that follows from their sides', () => {
    expect(multiply(spending, patients).unit).toBe('€');
    expect(multiply(patients, spending).unit).toBe('€');
    expect(multiply(ratio, amount).unit).toBe('€');
    expect(multiply(amount, ratio).unit).toBe('€');
    expect(divide(amount, patients).unit).toBe('€/patient');
    expect(divide(amount, spending).unit).toBe('patient');
    expect(divide(spending, spending).unit).toBe('1');
    expect(divide(spending, ratio).unit).toBe('€/patient');
    expect(total(amount).unit).toBe('€');
  });
});

describe('what is said of a value', () => {
  const said = { id: 'x', label: 'x', symbol: { base: 'x' }, unit: '1' } as const;
  const origin = { status: 'texte', section: 'partie 0', citations: [], hypotheses: [] };
  const one = literal('1', '1');

  test('a choice is kept as one, and nothing else is', () => {
    expect(input({ ...said, choice: true })).toStrictEqual({
      kind: 'input',
      ...said,
      level: 'row',
      choice: true,
    });
    expect(input({ ...said, level: 'item' })).toStrictEqual({ kind: 'input', ...said, level: 'item' });
    const given = { origin, formula: one };
    expect(rule({ ...said, ...given, choice: true })).toStrictEqual({
      kind: 'rule',
      role: 'rule',
      ...said,
      ...given,
      choice: true,
    });
    expect(step({ ...said, ...given })).toStrictEqual({ kind: 'rule', role: 'step', ...said, ...given });
  });

  test('a line of cases has a condition in words only where one is given', () => {
    const test = lessThan(ratio, share);
    expect(when(test, one, 'oui')).toStrictEqual({ when: test, value: one, words: 'oui' });
    expect(when(test, one, 'oui', { condition: 'si on veut' }).condition).toBe('si on veut');
  });

  test('an error of units has its own name', () => {
    expect(() => loose['add']?.(amount, patients)).toThrow(expect.objectContaining({ name: 'UnitError' }));
  });
});

describe('the graph', () => {
  const cost = multiply(spending, patients);
  const first = ruleOf('first', add(cost, cost));
  const second = ruleOf('second', subtract(first, cost));

  test('graph(roots) gives each node once, what is needed first', () => {
    const nodes = graph([second, first]);
    expect(nodes).toHaveLength(new Set(nodes).size);
    expect(nodes.map(({ kind }) => kind)).toEqual([
      'input',
      'input',
      'multiply',
      'add',
      'rule',
      'subtract',
      'rule',
    ]);
    for (const node of nodes)
      for (const child of children(node)) expect(nodes.indexOf(child)).toBeLessThan(nodes.indexOf(node));
  });

  test('children(node) of a rule are its formula, of cases all that its lines are written with', () => {
    expect(children(first)).toEqual([first.formula]);
    const branch = when(lessThan(ratio, share), amount, 'oui');
    expect(children(cases([branch], cost, 'sinon'))).toEqual([ratio, share, amount, cost]);
  });

  test('operands(formula) leaves other rules closed', () => {
    expect(operands(second.formula).map(({ id }) => id)).toEqual(['first', 'spending', 'patients']);
  });

  test('reading(reader) reads a shared node once', () => {
    const read: string[] = [];
    const seen = (node: Node, next: (child: Node) => string): string => {
      read.push(node.kind);
      for (const child of children(node)) next(child);
      return node.kind;
    };
    const every: Reader<string> = {
      literal: seen,
      parameter: seen,
      input: seen,
      rule: seen,
      add: seen,
      subtract: seen,
      multiply: seen,
      divide: seen,
      min: seen,
      max: seen,
      cases: seen,
      total: seen,
    };
    reading(every)(second);
    expect(read.sort()).toEqual(['add', 'input', 'input', 'multiply', 'rule', 'rule', 'subtract']);
  });
});
