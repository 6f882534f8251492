import type { Decimal } from 'decimal.js';
import type { Scenario } from '../format/scenario.ts';
import { statedRules } from '../rules/identity.ts';
import type { StatedRules } from '../rules/stated-rules.ts';
import { exactEngine } from '../run/engine.ts';
import { type Balance, balance } from './balance.ts';
import { breakEven } from './break-even.ts';
import type { SavingsDefinition } from './savings-definitions.ts';

/** What `ipep equilibre` prints; amounts in € and slow-downs as ratios, decimal text. */
export interface BalanceDocument extends Balance {
  readonly regles: StatedRules;
  /** The scenario's, when it has one. */
  readonly id?: string;
  /** By definition of savings, the slow-downs a year at which they are what is paid, credits included. */
  readonly equilibre: Readonly<Record<SavingsDefinition, readonly string[]>>;
}

/** What a scenario saves and is paid, and the slow-downs that would make the two equal. */
export function balanceDocument(scenario: Scenario): BalanceDocument {
  const { economieAnnuelle, economieCumulee } = breakEven(scenario);
  const texts = (slowDowns: readonly Decimal[]): string[] => slowDowns.map(exactEngine.text);
  return {
    regles: statedRules(scenario),
    ...(scenario.id !== undefined && { id: scenario.id }),
    ...balance(scenario),
    equilibre: { economieAnnuelle: texts(economieAnnuelle), economieCumulee: texts(economieCumulee) },
  };
}
