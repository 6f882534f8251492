import type { InputId } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';
import { type Held, sources } from '../../formula/sources.ts';
import type { Modified, ModifiedId, OptionId } from './modified-value.ts';

/** What the rules read of the options, by the id of the input. */
const options: ReadonlyMap<string, OptionId> = new Map<InputId, OptionId>([
  ['recuperationDuSolde', 'options.recuperation'],
  ['evolutionTriennale', 'options.evolution'],
  ['facteurDonne', 'enveloppe'],
]);

/**
 * The ids, among those that a scenario may change, that a rule or a step is computed from, one level down: those
 * that it is written with, its steps opened and other rules closed (see `sources`). `held` tells which branches count.
 */
export function dependencies(rule: Rule, held?: Held): ModifiedId[] {
  return [...sources(rule, held)].flatMap((node): ModifiedId[] => {
    if (node.kind === 'parameter') return [node.id as ParameterId];
    const option = options.get(node.id);
    return option === undefined ? [] : [option];
  });
}

/** The changed values that a rule or a step is computed from, one level down. */
export function modifiedOf(rule: Rule, all: readonly Modified[], held?: Held): Modified[] {
  if (all.length === 0) return [];
  const ids = new Set(dependencies(rule, held));
  return all.filter(({ id }) => ids.has(id));
}
