import { type Correlations, sortOut } from './correlation-matrix.ts';
import { sayRepetition } from './fit-faults.ts';
import type { Repetition, VariableSetAside } from './fit-results.ts';
import type { Selection } from './forward-selection.ts';
import { bands, type Variable } from './model.ts';
import type { Plan } from './regression-columns.ts';
import { isBand, type Namer } from './variable-phrases.ts';

/** What is out of the model, and why: candidates of the last step, and bands that no patient is in. */
export function layAside(
  donnees: Correlations,
  plan: Plan,
  choice: Selection,
  nameIt: Namer,
): VariableSetAside[] {
  const latest = choice.etapes.at(-1);
  const candidates = (latest?.added === null ? latest.essais : []).map(({ candidate, reason }) => ({
    candidate,
    reason:
      reason ??
      `${nameIt(candidate)} ${candidate === 'bandes' ? "n'augmentent" : "n'augmente"} pas le R² ajusté`,
  }));
  if (!choice.retenues.includes('bandes')) return candidates;
  const leftOut = bands.flatMap((band) => {
    const rank = plan.names.indexOf(band);
    if (choice.colonnes.includes(rank)) return [];
    const others = choice.colonnes.filter(
      (colonne) => colonne < rank || !isBand(plan.names[colonne] as Variable),
    );
    const [repeated] = sortOut(donnees, [rank], others).repetitions;
    return [{ candidate: band, reason: bandReason(plan, band, repeated?.withIt ?? [], nameIt) }];
  });
  return [...candidates, ...leftOut];
}

function bandReason(plan: Plan, variable: Variable, withIt: readonly number[], nameIt: Namer): string {
  if (withIt.length === 0)
    return `aucun patient de l'apprentissage n'est dans ${nameIt(variable)}, ou tous y sont`;
  return sayRepetition(nameRepetition(plan, plan.names.indexOf(variable), withIt), nameIt);
}

/** The same by names. */
export function nameRepetition({ names }: Plan, colonne: number, withIt: readonly number[]): Repetition {
  return { variable: names[colonne] as Variable, withIt: withIt.map((rank) => names[rank] as Variable) };
}
