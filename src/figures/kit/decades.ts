/** Whole powers of ten that hold the values: exponents, the last above the first. */
export function decades(values: readonly number[]): readonly [number, number] {
  const exponents = values.map(Math.log10);
  const low = Math.floor(Math.min(...exponents) + 1e-9);
  return [low, Math.max(low + 1, Math.ceil(Math.max(...exponents) - 1e-9))];
}

/** The powers to write, no more than `most` and the first always. */
export function wholePowers([low, high]: readonly [number, number], most: number): number[] {
  const step = Math.max(1, Math.ceil((high - low) / Math.max(1, most - 1)));
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return all.filter((exponent) => (exponent - low) % step === 0);
}
