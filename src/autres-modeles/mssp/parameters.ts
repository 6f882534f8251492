import { parameter } from '../../formula/build.ts';

/** « Up to 50 percent of all savings », for a quality of all its points. */
export const highestShare = parameter({
  id: 'partMaximale',
  label: 'Part la plus haute',
  symbol: { base: 'p', sup: 'max' },
  unit: '1',
  isPart: true,
});

/** What is received may not exceed it, in part of the updated benchmark. */
export const paymentLimit = parameter({
  id: 'limite',
  label: 'Limite du paiement, en part de la référence',
  symbol: { base: 'ℓ' },
  unit: '1',
  isPart: true,
});

export const parameters = [
  { node: highestShare, value: '0.5', section: '42 CFR § 425.604 (d)' },
  { node: paymentLimit, value: '0.1', section: '42 CFR § 425.604 (e)(2)' },
] as const;
