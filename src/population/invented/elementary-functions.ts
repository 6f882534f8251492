/*
 * Engines may differ in the last digit of Math.exp, which no standard fixes. Sums, products, quotients and square roots
 * are fixed to the last bit: made of them alone, an invented sample is the same everywhere.
 */

/** 1024 is 2 to this power. */
const HALVINGS = 10;
const TERMS = 12;

/** The exponential, to about 12 digits for |x| < 20, from sums, products and quotients only. */
export function exponential(x: number): number {
  const reduced = x / 1024;
  let term = 1;
  let somme = 1;
  for (let rank = 1; rank <= TERMS; rank++) {
    term = (term * reduced) / rank;
    somme += term;
  }
  for (let timesOver = 0; timesOver < HALVINGS; timesOver++) somme *= somme;
  return somme;
}

/** A draw of variance 1 and mean 0, bell-shaped, within ± 6: twelve even draws added (Irwin and Hall). */
export function bell(random: () => number): number {
  let somme = -6;
  for (let timesOver = 0; timesOver < 12; timesOver++) somme += random();
  return somme;
}

/** E[exp(s Z)] for the draw above: that of an even draw on (-1/2, 1/2), to the power 12; 1 for s = 0. */
export function exponentialMean(s: number): number {
  if (s === 0) return 1;
  const halved = s / 2;
  const unite = (exponential(halved) - exponential(-halved)) / s;
  const cube = unite * unite * unite;
  return cube * cube * cube * cube;
}

/** A draw of mean 0 and variance 1, within ± √6: two even draws added (a triangular law). */
export function triangle(random: () => number): number {
  return (random() + random() - 1) * Math.sqrt(6);
}
