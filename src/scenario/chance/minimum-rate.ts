import { rateLines } from '../../autres-modeles/mssp/minimum-rates.ts';

/** From so many beneficiaries on, this rate; from a line to the next it goes straight. */
type Scale = readonly (readonly [patients: number, rate: number])[];

/**
 * The minimum savings rate of the Medicare Shared Savings Program, in doubles, as its rules have it exactly
 * (`src/autres-modeles/mssp`). No rule of the cahier: a variant to try.
 */
export const minimumRates: Scale = rateLines.map(([from, thousandths]) => [from, thousandths / 1000]);

/** The rate for a size; under the first line and from the last one on, that of the line: the text says none under 5 000. */
export function minimumRate(patients: number): number {
  const above = minimumRates.findIndex(([from]) => from > patients);
  const [from, rate] = minimumRates[above < 0 ? minimumRates.length - 1 : Math.max(0, above - 1)] ?? [0, 0];
  const [to, next] = minimumRates[above] ?? [from, rate];
  return to <= from ? rate : rate + ((next - rate) * (patients - from)) / (to - from);
}
