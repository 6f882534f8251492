import { formatNumber } from './numbers.ts';

/** A size as file managers write it in French, to the tenth: « 12,3 Mo », « 4 ko », powers of ten. */
export function formatBytes(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'ko'] : [bytes / 1e6, 'Mo'];
  return `${formatNumber(size.toFixed(3), { maximumFractionDigits: unit === 'ko' ? 0 : 1 })}\u00a0${unit}`;
}
