import { BASE } from './alphabet.ts';

/*
 * Two symbols more: all of them add up to nothing, and each multiplied by its place, to the kind of the code. Any one symbol that
 * is wrong, any two, and any two that have changed places, make one of the sums wrong; one alone never makes a code of another
 * kind.
 */

const sums = (digits: readonly number[]): readonly [plain: number, placed: number] => [
  mod(digits.reduce((sum, digit) => sum + digit, 0)),
  mod(digits.reduce((sum, digit, rank) => sum + digit * (rank + 1), 0)),
];

const mod = (value: number): number => ((value % BASE) + BASE) % BASE;

/** The digits followed by those that make the sums 0 and `kind`. */
export function withCheck(digits: readonly number[], kind: number): readonly number[] {
  const [plain, placed] = sums(digits);
  const [missing, missingPlaced] = [mod(-plain), mod(kind - placed)];
  const last = mod(missingPlaced - (digits.length + 1) * missing);
  return [...digits, mod(missing - last), last];
}

/** The digits before the check, if it holds for that kind. */
export function checked(digits: readonly number[], kind: number): readonly number[] | undefined {
  const [plain, placed] = sums(digits);
  return plain === 0 && placed === kind ? digits.slice(0, -2) : undefined;
}
