import { Decimal } from 'decimal.js';
import type { Scenario } from '../format/scenario.ts';

/** Whether what is saved is saved again each year, or in one year alone. */
export const savings = ['durable', 'ponctuelle'] as const;
export type Saving = (typeof savings)[number];

/** Who saves, and when. */
export interface SavingPlan {
  readonly scenario: Scenario;
  /** The rank of the groupement. */
  readonly rank: number;
  /** One of its results years: the first to spend less. */
  readonly annee: number;
  readonly saving: Saving;
}

/** Digits of a spending: those that a document may have, and those of a place. */
const Long = Decimal.clone({ precision: 120 });

/** Whether a year spends less. */
const isSaved = ({ annee: first, saving }: SavingPlan, annee: number): boolean =>
  saving === 'durable' ? annee >= first : annee === first;

/** The years that spend less: results years of the groupement. */
export const savedYears = (plan: SavingPlan) =>
  (plan.scenario.groupements[plan.rank]?.annees.slice(1) ?? []).filter(({ annee }) => isSaved(plan, annee));

/** The scenario in which the groupement spends so many € less per patient in the years that are saved. */
export function withSaving(plan: SavingPlan, saved: Decimal): Scenario {
  const groupements = plan.scenario.groupements.map((groupement, rank) => {
    if (rank !== plan.rank) return groupement;
    const annees = groupement.annees.map((year, at) =>
      at > 0 && isSaved(plan, year.annee)
        ? { ...year, depenseReelle: new Long(year.depenseReelle).minus(saved).toFixed() }
        : year,
    );
    return { ...groupement, annees };
  });
  return { ...plan.scenario, groupements };
}
