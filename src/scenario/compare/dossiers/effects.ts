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

const size = ({ effet }: Effect) => exactEngine.number(effet).abs();

/** What each cause does, what does most first; the effects sum exactly to the difference. */
export function effectsOf(causes: readonly Cause[], compared: Compared): CauseEffect[] {
  const effects = shapley(
    causes.map(({ cle }) => cle),
    (entered) => {
      const changed = new Set(causes.flatMap(({ keys }, rank) => (entered & (2 ** rank) ? keys : [])));
      return sum(totals(mixture(compared, (key) => (changed.has(key) ? 'apres' : 'avant'))));
    },
  );
  return causes
    .map((cause, rank) => ({ cause, ...(effects[rank] as Effect) }))
    .sort((a, b) => size(b).comparedTo(size(a)));
}
