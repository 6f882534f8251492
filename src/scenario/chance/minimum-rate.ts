/** From so many beneficiaries on, this rate; from a line to the next it goes straight. */
type Scale = readonly (readonly [patients: number, rate: number])[];

/**
 * The minimum savings rate of the Medicare Shared Savings Program under its one-sided model, by number of assigned
 * beneficiaries: 42 CFR § 425.604 (b), as the annual edition of 2015 has it. It states the rate at both ends of each line. No
 * rule of the cahier: a variant to try.
 */
export const minimumRates: Scale = [
  [5000, 0.039],
  [6000, 0.036],
  [7000, 0.034],
  [8000, 0.032],
  [9000, 0.031],
  [10_000, 0.03],
  [15_000, 0.027],
  [20_000, 0.025],
  [50_000, 0.022],
  [60_000, 0.02],
];

/** The rate for a size; under the first line and from the last one on, that of the line: the text says none under 5 000. */
export function minimumRate(patients: number): number {
  const above = minimumRates.findIndex(([from]) => from > patients);
  const [from, rate] = minimumRates[above < 0 ? minimumRates.length - 1 : Math.max(0, above - 1)] ?? [0, 0];
  const [to, next] = minimumRates[above] ?? [from, rate];
  return to <= from ? rate : rate + ((next - rate) * (patients - from)) / (to - from);
}
