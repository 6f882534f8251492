import { cases, max, min, when } from '../../formula/build.ts';
import type { Branch, Cases, Comparison, Max, Min, Node } from '../../formula/node.ts';
import type { Unit } from '../../formula/unit.ts';

/* A wrong formula is computed and never told: its lines and bounds have no words. */

const NO_WORDS = { left: '', right: '' };

export const line = <U extends Unit>(comparison: Comparison, value: Node<U>): Branch<U> =>
  when(comparison, value, '');

export const either = <U extends Unit>(lines: readonly Branch<U>[], otherwise: Node<NoInfer<U>>): Cases<U> =>
  cases(lines, otherwise, '');

export const smaller = <U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>): Min<U> =>
  min(left, right, NO_WORDS);

export const larger = <U extends Unit>(left: Node<U>, right: Node<NoInfer<U>>): Max<U> =>
  max(left, right, NO_WORDS);
