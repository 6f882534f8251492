import type { MathSymbol } from '../../formula/node.ts';

/** A symbol on one line, « R N−1 », « S max »: its base, then what stands below it and above it. */
export const symbolText = ({ base, sub, sup }: MathSymbol): string =>
  [base, sub, sup].filter((part) => part !== undefined).join(' ');
