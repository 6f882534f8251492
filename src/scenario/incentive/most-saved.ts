import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { type SavingPlan, savedYears } from './saved-scenario.ts';

/** € per patient, up to which savings are looked at unless asked otherwise. */
export const FAR = new Exact(200);

/** The most that may be saved per patient: all that the year that spends least spends. */
export const mostSaved = (plan: SavingPlan): Decimal =>
  Exact.min(...savedYears(plan).map(({ depenseReelle }) => new Exact(depenseReelle)));

/** Up to which saving to look, as typed: above nought, and no further than `all`; undefined for any other text. */
export function readMost(typed: string, all: Decimal): Decimal | undefined {
  if (!/^\d{1,9}([.,]\d{1,20})?$/.test(typed)) return undefined;
  const most = new Exact(typed.replace(',', '.'));
  return most.isZero() || most.greaterThan(all) ? undefined : most;
}
