import type { Decimal } from 'decimal.js';
import { Exact } from '../../../formula/read/exact.ts';
import { exactEngine } from '../../run/engine.ts';

/** What one of several causes does to an amount, in €, decimal text, signed. */
export interface Effect {
  /** The mean of what it adds over every order in which the causes may enter: Shapley's value. */
  readonly effet: string;
  /** Entered first, alone. */
  readonly seul: string;
  /** Entered last, after all the others. */
  readonly dernier: string;
}

const { number, text } = exactEngine;

/**
 * Shapley's values of `names.length` causes, of which `amount` gives what is paid when those of a set have entered (bit k
 * for cause k). They sum exactly to the difference between all and none, whatever the order of the causes: the last
 * decimals that a division leaves go to the cause that does most, the first by name where two do as much. The amount is
 * asked once for each of the 2^n sets.
 */
export function shapley(names: readonly string[], amount: (entered: number) => Decimal): Effect[] {
  const all = 2 ** names.length - 1;
  // To the 20 decimals that texts have, so that nothing is lost between a sum of texts and the difference of two.
  const amounts = Array.from({ length: all + 1 }, (_, entered) => number(text(amount(entered))));
  const at = (entered: number): Decimal => amounts[entered] ?? new Exact(0);
  const weights = orders(names.length);
  const effects = names.map((_, rank) => {
    const own = 2 ** rank;
    let weighed = new Exact(0);
    for (let entered = 0; entered <= all; entered++) {
      if (entered & own) continue;
      const added = at(entered + own).minus(at(entered));
      weighed = weighed.plus(added.times(weights[size(entered)] ?? 0));
    }
    return number(text(weighed.div(factorial(names.length))));
  });
  const rest = effects.reduce((left, effect) => left.minus(effect), at(all).minus(at(0)));
  const most = largest(names, effects);
  return effects.map((effect, rank) => ({
    effet: text(rank === most ? effect.plus(rest) : effect),
    seul: text(at(2 ** rank).minus(at(0))),
    dernier: text(at(all).minus(at(all - 2 ** rank))),
  }));
}

/** By how many causes have entered before one, the number of orders in which just these have: s! (n − s − 1)! */
const orders = (count: number): number[] =>
  Array.from({ length: count }, (_, before) => factorial(before) * factorial(count - before - 1));

/** Exact in a double up to 18!. */
const factorial = (of: number): number => (of < 2 ? 1 : of * factorial(of - 1));

function size(entered: number): number {
  let count = 0;
  for (let rest = entered; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function largest(names: readonly string[], effects: readonly Decimal[]): number {
  const ranks = names.map((name, rank) => ({ name, rank, size: (effects[rank] ?? new Exact(0)).abs() }));
  ranks.sort((a, b) => b.size.comparedTo(a.size) || (a.name < b.name ? -1 : 1));
  return ranks[0]?.rank ?? 0;
}
