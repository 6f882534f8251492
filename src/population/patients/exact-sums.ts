import { MICRO } from './cells.ts';
import { ajouter, type Fraction, fractionDe } from './fraction.ts';

/** Exact sums of columns of numbers. */
export interface Sommes {
  /** Adds so many micro-units, and so many 10^-18 past them: whole numbers under 10^15. */
  micros(rang: number, nombre: number, reste: number): void;
  /** Adds a number that these do not hold, as canonical decimal text. */
  texte(rang: number, texte: string): void;
  fraction(rang: number): Fraction;
}

/** Half of what doubles hold exactly: a sum under it takes one more number. */
const PLEIN = 2 ** 52;

const micro = { numerateur: 1n, denominateur: BigInt(MICRO) };
const reste = { numerateur: 1n, denominateur: 10n ** 18n };

/** So many sums, each from 0: in doubles while they are exact, carried over to integers of any length. */
export function creerSommes(nombre: number): Sommes {
  const [micros, restes] = [creerColonne(nombre), creerColonne(nombre)];
  const longues = new Map<number, Fraction>();
  return {
    micros(rang, ajoute, ajouteAuReste) {
      micros.ajouter(rang, ajoute);
      if (ajouteAuReste !== 0) restes.ajouter(rang, ajouteAuReste);
    },
    texte(rang, texte) {
      const ajoute = fractionDe(texte);
      const avant = longues.get(rang);
      longues.set(rang, avant === undefined ? ajoute : aligner(avant, ajoute));
    },
    fraction(rang) {
      const courte = aligner(
        { ...micro, numerateur: micros.somme(rang) },
        { ...reste, numerateur: restes.somme(rang) },
      );
      const longue = longues.get(rang);
      return longue === undefined ? courte : aligner(courte, longue);
    },
  };
}

/** Sums of whole numbers. */
function creerColonne(nombre: number) {
  const courantes = new Float64Array(nombre);
  const reports = new Array<bigint>(nombre).fill(0n);
  const reporter = (rang: number): bigint => {
    const report = (reports[rang] ?? 0n) + BigInt(courantes[rang] ?? 0);
    reports[rang] = report;
    courantes[rang] = 0;
    return report;
  };
  return {
    ajouter(rang: number, ajoute: number): void {
      const somme = (courantes[rang] as number) + ajoute;
      courantes[rang] = somme;
      if (somme >= PLEIN || somme <= -PLEIN) reporter(rang);
    },
    somme: reporter,
  };
}

/** The sum of two decimal numbers under the longer of their denominators, powers of ten: it never grows beyond. */
function aligner(a: Fraction, b: Fraction): Fraction {
  if (a.denominateur < b.denominateur) return aligner(b, a);
  const { denominateur } = a;
  return ajouter(a, { numerateur: b.numerateur * (denominateur / b.denominateur), denominateur });
}
