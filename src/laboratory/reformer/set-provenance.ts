import type { TypedRuleSet } from '../../scenario/reform/question.ts';
import type { Modified } from '../../scenario/run/modified-value.ts';
import { modifies } from '../../scenario/run/modified-values.ts';

/** What of the cahier's rules a set changes; nothing of what cannot be read yet. */
export const modifiedBy = (set: TypedRuleSet): readonly Modified[] => modifies(set);

/** The same of several sets: each change says whose it is. */
export const modifiedByAll = (sets: readonly TypedRuleSet[]): readonly Modified[] =>
  sets.flatMap((set) =>
    modifies(set).map((modified) => ({ ...modified, label: `« ${set.nom} », ${modified.label}` })),
  );
