/**
 * The minimum savings rate of the Medicare Shared Savings Program under its one-sided model, in thousandths, by number of
 * assigned beneficiaries: the table of 42 CFR § 425.604 (b), as amended on 10 June 2016 (81 FR 38016). It gives the rate at
 * both ends of a line, « 5,000-5,999: 3.9, 3.6 »: that of the high end is the first of the next line. A page loads it: a pair each.
 */
export const rateLines: readonly (readonly [from: number, thousandths: number])[] = [
  [5000, 39],
  [6000, 36],
  [7000, 34],
  [8000, 32],
  [9000, 31],
  [10_000, 30],
  [15_000, 27],
  [20_000, 25],
  [50_000, 22],
  [60_000, 20],
];
