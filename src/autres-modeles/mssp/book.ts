import type { RuleBook } from '../rule-book.ts';
import { inputs, type MsspInputId } from './inputs.ts';
import { parameters } from './parameters.ts';
import { minimumRate } from './rules/minimum-rate.ts';
import { payment, share } from './rules/payment.ts';
import { saving, savingRate } from './rules/saving.ts';

/**
 * The one-sided model (« Track 1 ») of the Medicare Shared Savings Program, from a benchmark that is given. What makes it
 * (three years, risk, truncation, updates), assignment, the minimum attainment of quality, and what
 * sequestration takes of a payment are left out.
 */
export const msspBook: RuleBook<MsspInputId> = {
  id: 'mssp-604-2016',
  edition: '42 CFR § 425.604, tel que modifié le 10 juin 2016 (81 FR 38016)',
  inputs,
  parameters,
  rules: [savingRate, minimumRate, share, saving, payment],
};
