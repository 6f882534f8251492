/** A line of the scale: between these numbers of beneficiaries, both included, from one rate to the other. */
export interface RateLine {
  readonly from: number;
  /** Absent of the last line, which has one rate. */
  readonly to?: number;
  /** Decimal text, of a ratio. */
  readonly low: string;
  readonly high?: string;
}

/**
 * The minimum savings rate of the Medicare Shared Savings Program under its one-sided model, by number of assigned
 * beneficiaries: the table of 42 CFR § 425.604 (b), as amended on 10 June 2016 (81 FR 38016), line by line.
 */
export const rateLines: readonly RateLine[] = [
  { from: 5000, to: 5999, low: '0.039', high: '0.036' },
  { from: 6000, to: 6999, low: '0.036', high: '0.034' },
  { from: 7000, to: 7999, low: '0.034', high: '0.032' },
  { from: 8000, to: 8999, low: '0.032', high: '0.031' },
  { from: 9000, to: 9999, low: '0.031', high: '0.03' },
  { from: 10_000, to: 14_999, low: '0.03', high: '0.027' },
  { from: 15_000, to: 19_999, low: '0.027', high: '0.025' },
  { from: 20_000, to: 49_999, low: '0.025', high: '0.022' },
  { from: 50_000, to: 59_999, low: '0.022', high: '0.02' },
  { from: 60_000, low: '0.02' },
];
