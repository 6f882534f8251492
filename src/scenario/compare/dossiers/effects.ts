import { exactEngine } from '../../run/engine.ts';
import { totals } from '../../run/totals.ts';
import { sum } from './amounts.ts';
import type { Cause } from './causes.ts';
import { type Compared, mixture } from './mixture.ts';
import { type Effect, shapley } from './shapley.ts';

/** A cause, and how much of the difference between the totals of two scenarios it explains. */
interface CauseEffect extends Effect {
  readonly cause: Cause;
}

/** What is paid under one mixture of two scenarios: to all of the groupements, then to those asked for, by rank. */
export type MixtureAmounts = readonly string[];

/** Some of the mixtures of two scenarios, each a set of the causes that have entered (bit k for cause k). */
interface AskedMixtures {
  readonly from: number;
  /** Left out. */
  readonly to: number;
  readonly ranks?: readonly number[];
}

/** The amounts of some mixtures, which depend on no other one: any worker may do them. */
export function mixtureAmounts(
  causes: readonly Cause[],
  compared: Compared,
  { from, to, ranks = [] }: AskedMixtures,
): MixtureAmounts[] {
  return Array.from({ length: to - from }, (_, place) => {
    const entered = from + place;
    const changed = new Set(causes.flatMap(({ keys }, rank) => (entered & (2 ** rank) ? keys : [])));
    const found = totals(mixture(compared, (key) => (changed.has(key) ? 'apres' : 'avant')));
    return [sum(found), ...ranks.flatMap((rank) => found[rank] ?? [])].map(exactEngine.text);
  });
}

/** How many mixtures some causes have. */
export const mixturesOf = (causes: readonly unknown[]): number => 2 ** causes.length;

const size = ({ effet }: Effect) => exactEngine.number(effet).abs();

/** What each cause, by its key, does to one of the amounts of all mixtures, what does most first; effects sum exactly to the difference. */
export function effectsFrom<C extends { readonly cle: string }>(
  causes: readonly C[],
  amounts: readonly MixtureAmounts[],
  which = 0,
): ({ readonly cause: C } & Effect)[] {
  const effects = shapley(
    causes.map(({ cle }) => cle),
    (entered) => exactEngine.number(amounts[entered]?.[which] ?? '0'),
  );
  return causes
    .map((cause, rank) => ({ cause, ...(effects[rank] as Effect) }))
    .sort((a, b) => size(b).comparedTo(size(a)));
}

/** What each cause does, what does most first; the effects sum exactly to the difference. */
export const effectsOf = (causes: readonly Cause[], compared: Compared): CauseEffect[] =>
  effectsFrom(causes, mixtureAmounts(causes, compared, { from: 0, to: mixturesOf(causes) }));
