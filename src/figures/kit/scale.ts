import { scaleLinear, ticks } from 'd3';

/** A linear scale from data to pixels, with its ends. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** Linear scale; a domain without extent is widened by one, so that nothing is ever NaN. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain[0] === domain[1] ? [domain[0], domain[0] + 1] : domain;
  const scale = scaleLinear([low, high], range);
  return Object.assign((value: number) => scale(value), { domain: [low, high] as const, range });
}

/** About `count` round values within [low, high]. */
export function niceTicks(low: number, high: number, count: number): number[] {
  return ticks(low, high, Math.max(1, count));
}

/** The value held within [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
