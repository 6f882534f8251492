/**
 * What must not compile: `tsc`, which reads every .ts file of the project, fails on an `@ts-expect-error` that
 * expects in vain. units.test.ts makes sure that it reads this one, and that these are refused at run time too.
 */
import {
  add,
  cases,
  divide,
  lessThan,
  max,
  min,
  multiply,
  rule,
  subtract,
  when,
} from '../../src/formula/build.ts';
import type { Node, Reader } from '../../src/formula/node.ts';
import { amount, patients, ratio, share, spending, year } from './sample.ts';

const words = { left: '', right: '' };
const origin = { status: 'texte', section: '', citations: [], hypotheses: [] };
const named = { id: 'x', label: 'x', symbol: { base: 'x' }, origin };

export const refused: readonly (() => unknown)[] = [
  // @ts-expect-error € and patients do not add
  () => add(amount, patients),
  // @ts-expect-error € per patient and € do not add
  () => add(spending, amount),
  // @ts-expect-error € and a ratio do not subtract
  () => subtract(amount, ratio),
  // @ts-expect-error € and € per patient have no minimum
  () => min(amount, spending, words),
  // @ts-expect-error patients and years have no maximum
  () => max(patients, year, words),
  // @ts-expect-error € and patients do not compare
  () => lessThan(amount, patients),
  // @ts-expect-error € × € means nothing here
  () => multiply(amount, amount),
  // @ts-expect-error € × patients means nothing here
  () => multiply(amount, patients),
  // @ts-expect-error patients ÷ € means nothing here
  () => divide(patients, amount),
  // @ts-expect-error a ratio ÷ € means nothing here
  () => divide(ratio, amount),
  // @ts-expect-error a case cannot be in € on one line and in patients on another
  () => cases([when(lessThan(ratio, share), amount, '')], patients, ''),
  // @ts-expect-error a rule in € cannot have a formula in € per patient
  () => rule({ ...named, unit: '€', formula: spending }),
];

/** And what must. */
export const accepted = (): readonly [Node<'€'>, Node<'€'>, Node<'€/patient'>, Node<'1'>] => [
  add(amount, multiply(spending, patients)),
  multiply(ratio, amount),
  divide(amount, patients),
  divide(amount, amount),
];

const complete: Reader<null> = {
  literal: () => null,
  parameter: () => null,
  input: () => null,
  rule: () => null,
  add: () => null,
  subtract: () => null,
  multiply: () => null,
  divide: () => null,
  min: () => null,
  max: () => null,
  cases: () => null,
  total: () => null,
};

const { total: _, ...lacking } = complete;

// @ts-expect-error a reader that lacks a kind is not a reader
export const incomplete: Reader<null> = lacking;
