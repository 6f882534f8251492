import { write } from '../edit/written-value.ts';
import type { Fault } from '../format/faults.ts';
import type { Scenario } from '../format/scenario.ts';
import { type Path, read } from '../format/scenario-document.ts';
import { readScenario } from '../format/schema/scenario-schema.ts';
import { exactEngine } from '../run/engine.ts';
import { count, type Tally } from '../run/execution.ts';
import { type CalculationChoice, type Change, calculationChoices, changes } from './changed-parameters.ts';

/** What a change does; a variant that is not a valid scenario (a lower bound above its upper one) is null. */
interface Effect extends Change {
  /** The cahier's values with this change alone, and what it moves the total by, in €. */
  readonly seul: Tally | null;
  readonly effectAlone: string | null;
  /** All the changes but this one, and what resetting it moves the total by. */
  readonly without: Tally | null;
  readonly effectOfReturn: string | null;
}

/** One set of values beside the cahier's; amounts in €, decimal text. */
interface SetEffects {
  readonly together: Tally;
  /** What all the changes together move the total by. */
  readonly jointEffect: string | null;
  /** What they do together beyond the sum of what each does alone; null if one cannot be computed alone. */
  readonly combinedEffect: string | null;
  readonly changes: readonly Effect[];
}

export interface ParameterEffects extends SetEffects {
  readonly groupement: string;
  /** What is chosen beside the parameters: the cahier's column has it too. */
  readonly choice: readonly CalculationChoice[];
  /** With the cahier's values; null if the scenario is not valid with them (an appreciation of 25 %). */
  readonly cahier: Tally | null;
  /** The second set, and what its total is above that of the first. */
  readonly autre?: ({ readonly ok: true; readonly ecart: string | null } & SetEffects) | Refusals;
}

interface Refusals {
  readonly ok: false;
  readonly erreurs: readonly Fault[];
}

export type EffectsAnswer = ({ readonly ok: true } & ParameterEffects) | Refusals;

export interface EffectsRequest {
  readonly document: unknown;
  /** A second set of values, put beside the first: the document that holds it. */
  readonly autre?: unknown;
  /** The groupement's rank; the last one if there are fewer. */
  readonly groupement: number;
}

/** What the changed parameters do to a groupement's payments: all together, each alone, each taken back. */
export function parameterEffects({ document, autre, groupement }: EffectsRequest): EffectsAnswer {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changes(lu.scenario)), groupement);
  const valueSet = effectsOfSet(document, lu.scenario, cahier, groupement);
  return {
    ok: true,
    groupement: lu.scenario.groupements[rankOf(lu.scenario, groupement)]?.nom ?? '',
    choice: calculationChoices(lu.scenario),
    cahier,
    ...valueSet,
    ...(autre !== undefined && { autre: effectsOfOther(autre, valueSet.together, groupement) }),
  };
}

/** The second set is measured from the cahier's values on its own figures. */
function effectsOfOther(
  document: unknown,
  first: Tally,
  groupement: number,
): NonNullable<ParameterEffects['autre']> {
  const lu = readScenario(document);
  if (!lu.ok) return lu;
  const cahier = compte(auCahier(document, changes(lu.scenario)), groupement);
  const valueSet = effectsOfSet(document, lu.scenario, cahier, groupement);
  return { ok: true, ecart: difference(valueSet.together, first), ...valueSet };
}

function effectsOfSet(
  document: unknown,
  scenario: Scenario,
  cahier: Tally | null,
  groupement: number,
): SetEffects {
  const all = changes(scenario);
  const together = count(scenario, rankOf(scenario, groupement));
  const base = auCahier(document, all);
  const effects = all.map((changeMade): Effect => {
    const { chemin } = changeMade;
    const seul = compte(write(base, chemin, read(document, chemin)), groupement);
    const without = compte(remove(document, chemin), groupement);
    return {
      ...changeMade,
      seul,
      effectAlone: difference(seul, cahier),
      without,
      effectOfReturn: difference(without, together),
    };
  });
  const jointEffect = difference(together, cahier);
  return { together, jointEffect, combinedEffect: combine(jointEffect, effects), changes: effects };
}

function combine(together: string | null, effects: readonly Effect[]): string | null {
  const { number, text } = exactEngine;
  const singles = effects.map(({ effectAlone }) => effectAlone);
  if (together === null || singles.includes(null)) return null;
  return text(singles.reduce((rest, seul) => rest.minus(seul ?? '0'), number(together)));
}

function auCahier(document: unknown, all: readonly Change[]): unknown {
  return all.reduce<unknown>((rest, { chemin }) => remove(rest, chemin), document);
}

function remove(document: unknown, chemin: Path): unknown {
  return write(document, chemin, undefined);
}

function compte(document: unknown, groupement: number): Tally | null {
  const lu = readScenario(document);
  return lu.ok ? count(lu.scenario, rankOf(lu.scenario, groupement)) : null;
}

function rankOf({ groupements }: Scenario, groupement: number): number {
  return Math.max(0, Math.min(groupement, groupements.length - 1));
}

function difference(apres: Tally | null, avant: Tally | null): string | null {
  if (apres === null || avant === null) return null;
  return exactEngine.text(exactEngine.number(apres.total).minus(avant.total));
}
