/** The 97.5 % quantile of the normal law. */
const NORMAL = 1.959963984540054;

/** Degrees of freedom from which the expansion is right to 12 digits. */
const ENOUGH = 300;

/**
 * Half-width of a 95 % interval in standard errors: the 97.5 % quantile of Student's law with so many degrees of
 * freedom, a whole number from 1. Abramowitz and Stegun, 26.7.3 and 26.7.4 (the law of a whole number of degrees, a
 * finite sum) inverted by halves; beyond 300 degrees, their expansion 26.7.5.
 */
export function student95(degrees: number): number {
  return degrees < ENOUGH ? invert(degrees) : expand(degrees);
}

function invert(degrees: number): number {
  let [low, high] = [0, Math.PI / 2];
  // The angle whose tangent is t / √degrees: bounded, whereas t is not.
  for (let timesOver = 0; timesOver < 60; timesOver++) {
    const middle = (low + high) / 2;
    if (inside(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return Math.tan(high) * Math.sqrt(degrees);
}

/** Chance of a draw within ± t, by the angle of t. */
function inside(angle: number, degrees: number): number {
  const [sinus, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let somme = degrees === 1 ? 0 : term;
  for (let rank = isOdd ? 3 : 2; rank < degrees; rank += 2) {
    term *= (cosine * cosine * (rank - 1)) / rank;
    somme += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sinus * somme) : sinus * somme;
}

function expand(degrees: number): number {
  const x = NORMAL;
  const first = (x ** 3 + x) / 4;
  const second = (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96;
  const third = (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384;
  const fourth = (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160;
  return x + first / degrees + second / degrees ** 2 + third / degrees ** 3 + fourth / degrees ** 4;
}
