import type { InputId } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import type { Rule } from '../../formula/node.ts';
import { type Held, sources } from '../../formula/sources.ts';
import type { Modifie, ModifieId, OptionId } from './changed-value.ts';

/** What the rules read of the options, by the id of the input. */
const options: ReadonlyMap<string, OptionId> = new Map<InputId, OptionId>([
  ['recuperationDuSolde', 'options.recuperation'],
  ['facteurDonne', 'enveloppe'],
]);

/**
 * The ids, among those that a scenario may change, that a rule or a step is computed from, one level down: those
 * that it is written with, its steps opened and other rules closed (see `sources`). `held` tells which branches count.
 */
export function dependances(rule: Rule, held?: Held): ModifieId[] {
  return [...sources(rule, held)].flatMap((node): ModifieId[] => {
    if (node.kind === 'parameter') return [node.id as ParameterId];
    const option = options.get(node.id);
    return option === undefined ? [] : [option];
  });
}

/** The changed values that a rule or a step is computed from, one level down. */
export function modifiesDe(rule: Rule, tous: readonly Modifie[], held?: Held): Modifie[] {
  if (tous.length === 0) return [];
  const ids = new Set(dependances(rule, held));
  return tous.filter(({ id }) => ids.has(id));
}
