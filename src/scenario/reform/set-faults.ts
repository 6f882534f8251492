import type { Fault } from '../format/faults.ts';
import { readRuleSet } from '../format/schema/rule-set-schema.ts';
import { cahierSet, type TypedRuleSet } from './question.ts';

/** What is wrong in each set, by its rank: its own values, and a name that one before it has. */
export const setFaults = (sets: readonly TypedRuleSet[]): (readonly Fault[])[] =>
  sets.map((set, rank) => {
    const read = readRuleSet(set);
    const taken = [cahierSet, ...sets.slice(0, rank)].some(({ nom }) => nom.trim() === set.nom.trim());
    const repeated: Fault = { code: 'new-name', path: 'nom', received: set.nom };
    return [...(read.ok ? [] : read.erreurs), ...(taken ? [repeated] : [])];
  });
