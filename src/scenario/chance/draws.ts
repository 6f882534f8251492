import type { Block } from './blocks.ts';
import { type GainsRules, sharesOf } from './gains-rules.ts';
import { fillNormal, seededRandom } from './random.ts';

/** What is drawn: the years of groupements of several sizes, which share their draws. */
export interface DrawRequest {
  /** By size, the standard deviation of a year's spending, as a part of it. */
  readonly deviations: readonly number[];
  /** Of each results year. */
  readonly rules: readonly GainsRules[];
  readonly correlation: number;
  /** The true slow-down a year, as a ratio; none when absent. */
  readonly effort?: number;
  /** By size, the least saving that counts, as a part of what is adjusted (`minimumRate`); any counts when absent. */
  readonly least?: readonly number[];
  /** A whole number under 2^32. */
  readonly seed: number;
}

/** Over the draws of a block, by size, the sums of what is measured. */
export interface BlockSums {
  readonly count: number;
  /** Of the gains of a draw, on average over its years, as a part of what is expected; and of their squares. */
  readonly gains: Float64Array;
  readonly squares: Float64Array;
  /** How many draws have gains in none of their years, in one, in two … in all; one size after the other. */
  readonly paidYears: Float64Array;
}

/** Draws a block: for each draw the errors of the base year and of each results year, from one normal law (H23). */
export function drawBlock(request: DrawRequest, { rank, count }: Block): BlockSums {
  const { deviations, rules } = request;
  const years = rules.length + 1;
  const errors = new Float64Array(count * years);
  fillNormal(errors, seededRandom(request.seed, rank));
  correlate(errors, years, request.correlation);
  const sums = {
    count,
    gains: new Float64Array(deviations.length),
    squares: new Float64Array(deviations.length),
    paidYears: new Float64Array(deviations.length * years),
  };
  deviations.forEach((deviation, size) => {
    sumUp(errors, deviation, request, { size, sums });
  });
  return sums;
}

/** From draws that have nothing in common to those of a chain: each year is ρ times the one before, and a new part. */
function correlate(errors: Float64Array, years: number, correlation: number): void {
  const fresh = Math.sqrt(1 - correlation * correlation);
  for (let at = 0; at < errors.length; at++)
    if (at % years > 0)
      errors[at] = correlation * (errors[at - 1] as number) + fresh * (errors[at] as number);
}

function sumUp(
  errors: Float64Array,
  deviation: number,
  { rules, effort = 0, least: leastBySize = [] }: DrawRequest,
  { size, sums }: { readonly size: number; readonly sums: BlockSums },
): void {
  const years = rules.length + 1;
  const shares = rules.map(sharesOf);
  const ofEcart = Float64Array.from(shares, ({ ecart }) => ecart);
  const ofEvolution = Float64Array.from(
    shares,
    ({ evolution }, rank) => evolution / (rules[rank]?.yearsBack ?? 1),
  );
  const edges = Float64Array.from(rules, ({ tunnel }) => 1 - tunnel);
  const backs = Uint8Array.from(rules, ({ yearsBack }) => yearsBack);
  const levels = Float64Array.from({ length: years }, (_, year) => (1 - effort) ** year);
  const spent = new Float64Array(years);
  const least = leastBySize[size] ?? 0;
  const { paidYears } = sums;
  let [all, squares] = [0, 0];
  for (let first = 0; first < errors.length; first += years) {
    for (let year = 0; year < years; year++)
      spent[year] = (levels[year] as number) * (1 + deviation * (errors[first + year] as number));
    let [total, paid] = [0, 0];
    for (let rank = 0; rank + 1 < years; rank++) {
      const now = spent[rank + 1] as number;
      const back = backs[rank] as number;
      const ecart = 1 - now < least ? 0 : Math.max(0, (edges[rank] as number) - now);
      const slower = (spent[rank + 1 - back] as number) - now;
      const evolution = slower < least * back ? 0 : Math.max(0, slower);
      const gains = (ofEcart[rank] as number) * ecart + (ofEvolution[rank] as number) * evolution;
      total += gains;
      if (gains > 0) paid++;
    }
    const mean = total / (years - 1);
    all += mean;
    squares += mean * mean;
    const place = size * years + paid;
    paidYears[place] = (paidYears[place] as number) + 1;
  }
  sums.gains[size] = all;
  sums.squares[size] = squares;
}

/** What draws say of one size. */
export interface Drawn {
  /** As a part of what is expected, per year on average, and the standard error of that mean. */
  readonly gains: number;
  readonly standardError: number;
  readonly paidYear: number;
  readonly paidOnce: number;
  /** The part of the draws with gains in none of the years, in one, in two … in all. */
  readonly byCount: readonly number[];
}

/** What the blocks say together of a size, by its rank; they are summed in the order in which they are given. */
export function drawn(blocks: readonly BlockSums[], size: number, years: number): Drawn {
  const sum = (of: (block: BlockSums) => number): number =>
    blocks.reduce((total, each) => total + of(each), 0);
  const count = sum((block) => block.count);
  const gains = sum((block) => block.gains[size] ?? 0) / count;
  const squares = sum((block) => block.squares[size] ?? 0) / count;
  const byCount = Array.from(
    { length: years + 1 },
    (_, paid) => sum((block) => block.paidYears[size * (years + 1) + paid] ?? 0) / count,
  );
  return {
    gains,
    standardError: Math.sqrt(Math.max(0, squares - gains * gains) / (count - 1)),
    paidYear: byCount.reduce((mean, part, paid) => mean + (part * paid) / years, 0),
    paidOnce: byCount.slice(1).reduce((part, each) => part + each, 0),
    byCount,
  };
}
