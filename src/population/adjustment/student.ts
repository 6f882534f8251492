/** The 97.5 % quantile of the normal law. */
const NORMAL = 1.959963984540054;

/** Degrees of freedom from which the expansion is right to 12 digits. */
const ASSEZ = 300;

/**
 * Half-width of a 95 % interval in standard errors: the 97.5 % quantile of Student's law with so many degrees of
 * freedom, a whole number from 1. Abramowitz and Stegun, 26.7.3 and 26.7.4 (the law of a whole number of degrees, a
 * finite sum) inverted by halves; beyond 300 degrees, their expansion 26.7.5.
 */
export function student95(degres: number): number {
  return degres < ASSEZ ? inverser(degres) : developper(degres);
}

function inverser(degres: number): number {
  let [bas, haut] = [0, Math.PI / 2];
  // The angle whose tangent is t / √degrees: bounded, whereas t is not.
  for (let fois = 0; fois < 60; fois++) {
    const milieu = (bas + haut) / 2;
    if (dedans(milieu, degres) < 0.95) bas = milieu;
    else haut = milieu;
  }
  return Math.tan(haut) * Math.sqrt(degres);
}

/** Chance of a draw within ± t, by the angle of t. */
function dedans(angle: number, degres: number): number {
  const [sinus, cosinus] = [Math.sin(angle), Math.cos(angle)];
  const impair = degres % 2 === 1;
  let terme = impair ? cosinus : 1;
  let somme = degres === 1 ? 0 : terme;
  for (let rang = impair ? 3 : 2; rang < degres; rang += 2) {
    terme *= (cosinus * cosinus * (rang - 1)) / rang;
    somme += terme;
  }
  return impair ? (2 / Math.PI) * (angle + sinus * somme) : sinus * somme;
}

function developper(degres: number): number {
  const x = NORMAL;
  const premier = (x ** 3 + x) / 4;
  const deuxieme = (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96;
  const troisieme = (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384;
  const quatrieme = (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160;
  return x + premier / degres + deuxieme / degres ** 2 + troisieme / degres ** 3 + quatrieme / degres ** 4;
}
