import { Exact } from '../../formula/read/exact-arithmetic.ts';
import { exactEngine } from './engine.ts';

/** From here on, JavaScript writes a double without an exponent, and with twenty decimals at most. */
const SMALL = 1e-3;
const LARGE = 1e21;

/** A double as results write it: its shortest digits, at most twenty decimals, no exponent. */
export function doubleText(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= SMALL && size < LARGE ? String(value) : exactEngine.text(new Exact(value));
}
