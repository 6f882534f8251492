/* The normal law of mean 0 and variance 1, to the last digits of a double. */

/** What makes a density of exp(−x²/2). */
export const ROOT = Math.sqrt(2 * Math.PI);

/** The density at x. */
export const density = (x: number): number => Math.exp((-x * x) / 2) / ROOT;

/** Beyond, the sum of the middle loses digits that the fraction of the tail keeps. */
const TAIL = 3;
const TERMS = 100;

/** The chance of a draw at or under x. Abramowitz and Stegun, 26.2.11 in the middle and 26.2.14 in the tails. */
export function chanceUnder(x: number): number {
  if (x < -TAIL) return tail(-x);
  if (x > TAIL) return 1 - tail(x);
  let term = x;
  let sum = x;
  for (let rank = 1; rank < TERMS; rank++) {
    term *= (x * x) / (2 * rank + 1);
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** The chance of a draw above x, for a large x: a continued fraction, from its end. */
function tail(x: number): number {
  let fraction = x;
  for (let rank = TERMS; rank > 0; rank--) fraction = x + rank / fraction;
  return density(x) / fraction;
}

/** The mean of what a draw exceeds x by, counted nought where it does not. */
export const meanExcess = (x: number): number => density(x) - x * chanceUnder(-x);
