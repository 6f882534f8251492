import type { Scenario } from '../../format/scenario.ts';
import { type Cause, isByTheme, ruleCausesOf } from '../dossiers/causes.ts';
import { changedKeys } from '../dossiers/changed-keys.ts';
import type { Match } from '../dossiers/matched-groupements.ts';
import type { Compared } from '../dossiers/mixture.ts';

/** The rules that two scenarios of the same groupements do not share, as causes of what separates them. */
export interface RuleChanges {
  readonly compared: Compared;
  readonly causes: readonly Cause[];
  /** How many rules there are, where they are too many to be told one by one, and are told by theme; else 0. */
  readonly byTheme: number;
}

export function ruleChanges(avant: Scenario, apres: Scenario): RuleChanges {
  const matches = avant.groupements.map((groupement, rank): Match => {
    const there = { groupement, rank };
    return { avant: there, apres: there };
  });
  const compared: Compared = { avant, apres, matches };
  const changed = changedKeys(compared).length;
  return { compared, causes: ruleCausesOf(compared), byTheme: isByTheme(changed) ? changed : 0 };
}
