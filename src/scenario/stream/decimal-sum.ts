/** Digits of a limb of decimals: sums of a thousand limbs are still whole doubles. */
const LIMB = 10;
const UNIT = 10 ** LIMB;
const [MINUS, POINT, ZERO] = [45, 46, 48];

/** The exact sum of decimal texts of at most twenty decimals, none of them negative. */
export class DecimalSum {
  #whole = 0;
  #high = 0;
  #low = 0;
  #negative = false;

  add(text: string): void {
    if (text.charCodeAt(0) === MINUS) this.#negative = true;
    let place = 0;
    let whole = 0;
    for (; place < text.length && text.charCodeAt(place) !== POINT; place++)
      whole = whole * 10 + (text.charCodeAt(place) - ZERO);
    this.#whole += whole;
    if (place === text.length) return;
    this.#high += digits(text, place + 1);
    this.#low += digits(text, place + 1 + LIMB);
  }

  /** The sum, as the exact reader writes it; undefined where it is not known exactly. */
  text(): string | undefined {
    const low = this.#low % UNIT;
    const carried = this.#high + (this.#low - low) / UNIT;
    const high = carried % UNIT;
    const whole = this.#whole + (carried - high) / UNIT;
    if (this.#negative || !Number.isSafeInteger(whole)) return undefined;
    if (high === 0 && low === 0) return String(whole);
    const decimals = `${String(high).padStart(LIMB, '0')}${String(low).padStart(LIMB, '0')}`;
    return `${whole}.${decimals.replace(/0+$/, '')}`;
  }
}

/** Ten digits of a text from a place on, as many zeros standing for those that it lacks. */
function digits(text: string, from: number): number {
  let value = 0;
  for (let place = from; place < from + LIMB; place++)
    value = value * 10 + (place < text.length ? text.charCodeAt(place) - ZERO : 0);
  return value;
}
