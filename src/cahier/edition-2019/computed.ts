import type { Rule } from '../../formula/node.ts';
import * as paymentParts from './payment-parts.ts';
import { rules } from './rules/all-rules.ts';
import * as shownBeside from './shown-beside.ts';

const beside: readonly Rule[] = [...Object.values(paymentParts), ...Object.values(shownBeside)];

/** Every value that is computed of a groupement's year: the rules, and what pages show beside them, by their names. */
export const computed: readonly Rule[] = [
  ...Object.values(rules),
  // Runtimes do not list what a module exports in one order.
  ...beside.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
];
