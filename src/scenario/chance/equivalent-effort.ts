import { surePart } from './chance.ts';
import type { GainsRules } from './gains-rules.ts';

/** Slow-downs that are looked at, from nought to all. */
const STEPS = 1000;
const HALVINGS = 60;

/**
 * The least slow-down a year, as a ratio, whose sure payment is that part of what is expected, on average over the years
 * and before caps; null where none pays as much. The groupement follows what is expected of it, less that slow-down, from
 * its base year on.
 */
export function equivalentEffort(part: number, rules: readonly GainsRules[]): number | null {
  const reaches = (effort: number): boolean => surePart(rules, effort) >= part;
  if (reaches(0)) return 0;
  let [low, high] = [0, 0];
  do {
    if (high >= 1) return null;
    low = high;
    high = Math.round(high * STEPS + 1) / STEPS;
  } while (!reaches(high));
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
