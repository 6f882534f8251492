import { type Correlations, sortOut } from './correlation-matrix.ts';
import type { LeftOut, Repetition } from './fit-fault.ts';
import type { VariableSetAside } from './fit-results.ts';
import type { Selection } from './forward-selection.ts';
import { bands, type Variable } from './model.ts';
import type { Plan } from './regression-columns.ts';
import { isBand } from './variable-phrases.ts';

/** What is out of the model, and why: candidates of the last step, and bands that no patient is in. */
export function layAside(donnees: Correlations, plan: Plan, choice: Selection): VariableSetAside[] {
  const latest = choice.etapes.at(-1);
  const candidates = (latest?.added === null ? latest.essais : []).map(
    ({ candidate, reason }): VariableSetAside => ({ candidate, reason: reason ?? { code: 'no-gain' } }),
  );
  if (!choice.retenues.includes('bandes')) return candidates;
  const leftOut = bands.flatMap((band) => {
    const rank = plan.names.indexOf(band);
    if (choice.colonnes.includes(rank)) return [];
    const others = choice.colonnes.filter(
      (colonne) => colonne < rank || !isBand(plan.names[colonne] as Variable),
    );
    const [repeated] = sortOut(donnees, [rank], others).repetitions;
    return [{ candidate: band, reason: bandReason(plan, rank, repeated?.withIt ?? []) }];
  });
  return [...candidates, ...leftOut];
}

function bandReason(plan: Plan, rank: number, withIt: readonly number[]): LeftOut {
  if (withIt.length === 0) return { code: 'empty-band' };
  return { code: 'repetition', received: nameRepetition(plan, rank, withIt) };
}

/** The same by names. */
export function nameRepetition({ names }: Plan, colonne: number, withIt: readonly number[]): Repetition {
  return { variable: names[colonne] as Variable, withIt: withIt.map((rank) => names[rank] as Variable) };
}
