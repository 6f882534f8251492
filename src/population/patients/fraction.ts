/** An exact number; the denominator is above 0. */
export interface Fraction {
  readonly numerateur: bigint;
  readonly denominateur: bigint;
}

/** Decimals of the averages that are printed. */
const DECIMALES = 12;

/** From canonical decimal text (`-?[0-9]+(\.[0-9]+)?`). */
export function fractionDe(texte: string): Fraction {
  const [entier = '0', decimales = ''] = texte.split('.');
  return { numerateur: BigInt(entier + decimales), denominateur: 10n ** BigInt(decimales.length) };
}

export function ajouter(a: Fraction, b: Fraction): Fraction {
  return a.denominateur === b.denominateur
    ? { numerateur: a.numerateur + b.numerateur, denominateur: a.denominateur }
    : {
        numerateur: a.numerateur * b.denominateur + b.numerateur * a.denominateur,
        denominateur: a.denominateur * b.denominateur,
      };
}

export function multiplier(a: Fraction, b: Fraction): Fraction {
  return { numerateur: a.numerateur * b.numerateur, denominateur: a.denominateur * b.denominateur };
}

/** By a whole number above 0. */
export function diviser({ numerateur, denominateur }: Fraction, par: number): Fraction {
  return { numerateur, denominateur: denominateur * BigInt(par) };
}

/** One over another that is above 0. */
export function rapporter(a: Fraction, b: Fraction): Fraction {
  return multiplier(a, { numerateur: b.denominateur, denominateur: b.numerateur });
}

/** Decimal text of 12 decimals, all of them written, rounded half away from zero. */
export function enDecimal({ numerateur, denominateur }: Fraction, decimales = DECIMALES): string {
  const negatif = numerateur < 0n;
  const grandeur = (negatif ? -numerateur : numerateur) * 10n ** BigInt(decimales);
  const arrondi = (2n * grandeur + denominateur) / (2n * denominateur);
  const chiffres = arrondi.toString().padStart(decimales + 1, '0');
  const place = chiffres.length - decimales;
  const texte = decimales === 0 ? chiffres : `${chiffres.slice(0, place)}.${chiffres.slice(place)}`;
  return negatif && arrondi !== 0n ? `-${texte}` : texte;
}

/** The decimal text of a number whose denominator is a power of ten, digit for digit, trailing zeros cut. */
export function texteExact(fraction: Fraction): string {
  const texte = enDecimal(fraction, fraction.denominateur.toString().length - 1);
  return texte.includes('.') ? texte.replace(/\.?0+$/, '') : texte;
}
