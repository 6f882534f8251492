import { BASE } from './alphabet.ts';

/** Whole numbers written as one, each below its own limit; and that one in the symbols of codes. */
export interface Packing {
  /** How many values each may have; all their products are whole numbers that a double holds. */
  readonly limits: readonly number[];
  /** How many symbols are enough for all. */
  readonly length: number;
}

export function packing(limits: readonly number[]): Packing {
  const count = limits.reduce((product, limit) => product * limit, 1);
  let length = 0;
  for (let reach = 1; reach < count; reach *= BASE) length++;
  return { limits, length };
}

export function pack(values: readonly number[], { limits, length }: Packing): readonly number[] {
  let rest = limits.reduce((sum, limit, rank) => {
    const value = values[rank] ?? Number.NaN;
    if (!(Number.isInteger(value) && value >= 0 && value < limit))
      throw new RangeError(`pack: ${value} where a whole number below ${limit} is expected`);
    return sum * limit + value;
  }, 0);
  const digits = Array.from({ length }, () => 0);
  for (let place = length - 1; place >= 0; place--) {
    digits[place] = rest % BASE;
    rest = Math.floor(rest / BASE);
  }
  return digits;
}

/** The numbers again; undefined where the symbols hold more than was ever written. */
export function unpack(
  digits: readonly number[],
  { limits, length }: Packing,
): readonly number[] | undefined {
  if (digits.length !== length) return undefined;
  let rest = digits.reduce((sum, digit) => sum * BASE + digit, 0);
  const values = limits.map(() => 0);
  for (let rank = limits.length - 1; rank >= 0; rank--) {
    const limit = limits[rank] as number;
    values[rank] = rest % limit;
    rest = Math.floor(rest / limit);
  }
  return rest === 0 ? values : undefined;
}
