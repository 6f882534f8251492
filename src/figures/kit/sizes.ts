import { count } from './amounts.ts';
import type { Frame } from './frame.ts';
import { labels } from './labels.ts';
import { extent, type Label, within } from './placement.ts';
import { linear, type Scale } from './scale.ts';
import type { Mark } from './svg.ts';

/** Where a number of patients stands on an axis of sizes: as far from another as they are in proportion. */
export const atSize = (patients: number): number => Math.log10(patients);

/** An axis of sizes, from the smallest to the largest; its data are `atSize(patients)`. */
export const sizeScale = (sizes: readonly number[], range: readonly [number, number]): Scale =>
  linear([atSize(Math.min(...sizes)), atSize(Math.max(...sizes))], range);

/** Round sizes of a domain: 1, 2 and 5 of each power of ten. */
function roundSizes([low, high]: readonly [number, number]): number[] {
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => Math.floor(low) + i);
  const all = powers.flatMap((power) => [1, 2, 5].map((first) => first * 10 ** power));
  return all.filter((size) => atSize(size) >= low - 1e-9 && atSize(size) <= high + 1e-9);
}

/** Round sizes under an axis, as many as stand apart, and what they count; `y` is the baseline of the sizes. */
export function sizeAxis({ x, width }: Frame, y: number): Mark {
  const words = roundSizes(x.domain).map(
    (size): Label => ({ x: x(atSize(size)), y, text: count(size), size: 11 }),
  );
  const apart: Label[] = [];
  for (const label of words) {
    const last = apart.at(-1);
    const [from] = extent(within(label, 1, width - 1));
    if (last === undefined || extent(within(last, 1, width - 1))[1] + 8 < from) apart.push(label);
  }
  const middle = (x.range[0] + x.range[1]) / 2;
  return labels([...apart, { x: middle, y: y + 16, text: 'patients', size: 11 }], width);
}
