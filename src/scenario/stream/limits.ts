import type { Bounds } from '../../formula/bounds.ts';

/** Bounds that doubles of at most fifteen digits are held to as their texts are. */
export class Limits {
  readonly #min: number;
  readonly #max: number;
  readonly #minExclusive: boolean;
  readonly #maxExclusive: boolean;
  readonly #whole: boolean;

  constructor({ min, max, minExclusive, maxExclusive, whole }: Bounds) {
    this.#min = min === undefined ? Number.NEGATIVE_INFINITY : Number(min);
    this.#max = max === undefined ? Number.POSITIVE_INFINITY : Number(max);
    this.#minExclusive = minExclusive === true;
    this.#maxExclusive = maxExclusive === true;
    this.#whole = whole === true;
  }

  hold(value: number): boolean {
    if (value < this.#min || (this.#minExclusive && value === this.#min)) return false;
    if (value > this.#max || (this.#maxExclusive && value === this.#max)) return false;
    return !this.#whole || Number.isInteger(value);
  }
}
