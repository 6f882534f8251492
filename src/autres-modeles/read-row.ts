import type { Decimal } from 'decimal.js';
import { sayStep, type WordedStep } from '../cahier/told-step.ts';
import type { Rule } from '../formula/node.ts';
import { Exact, type ExactProgram, exact } from '../formula/read/exact.ts';
import { showValue, stepsOf } from '../formula/steps.ts';
import { showNumber, type View } from '../formula/view.ts';
import { formatPercent } from '../french/numbers.ts';
import type { RuleBook } from './rule-book.ts';

/** A step of another model, with the paragraph that says it. */
export interface BookStep extends WordedStep {
  readonly section: string;
}

/** A row that the exact reader has read: the value of any rule, and the steps of all. */
export interface BookRow {
  value(rule: Rule): Decimal;
  /** Each once, what is needed first. */
  steps(): BookStep[];
}

const programs = new WeakMap<RuleBook, ExactProgram>();

function programOf(book: RuleBook): ExactProgram {
  const program = programs.get(book) ?? exact(book.rules);
  programs.set(book, program);
  return program;
}

/** Reads a row of another model's rules by the exact reader. Throws if an input that they need is missing. */
export function readRow<Id extends string>(
  book: RuleBook<Id>,
  inputs: Readonly<Record<Id, Decimal>>,
): BookRow {
  const parameters = Object.fromEntries(
    book.parameters.map(({ node, value }) => [node.id, new Exact(value)]),
  );
  const table = programOf(book).run(parameters, [{ inputs, group: 0 }]);
  const view: View = {
    show(node) {
      const given = book.parameters.find((each) => each.node === node);
      if (given !== undefined)
        return given.node.isPart ? formatPercent(given.value) : showNumber(given.value, node.unit);
      const value = table.value(node, 0);
      if (node.kind === 'rule' && node.shown?.as === 'share')
        return formatPercent(value.toFixed(), { maximumFractionDigits: 3 });
      return showValue(value, node.unit);
    },
    held: (node) => table.mark(node, 0)?.held ?? node.branches.length,
  };
  return {
    value: (rule) => table.value(rule, 0),
    steps() {
      const told = new Set<Rule>();
      return book.rules
        .flatMap((rule) => stepsOf(table, rule, 0, undefined, told))
        .map((evaluated) => ({ ...sayStep(evaluated, view, []), section: evaluated.rule.origin.section }));
    },
  };
}
