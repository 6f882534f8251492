import { readFrenchNumber } from '../../french/numbers.ts';
import { percentToRatio } from '../../french/percent.ts';
import { withoutExponent } from '../../french/scientific.ts';
import { extrait } from '../../tables/excerpts.ts';
import { direErreur, estManquante } from '../../tables/missing-marks.ts';

/** How the numbers of a column are written: « 34,5 » per cent, or the ratio « 0,345 ». */
export type UniteDistribution = 'pourcent' | 'ratio';

/** A line that is not a number: `ligne` counts from 1, as a text editor does. */
export interface LigneRefusee {
  readonly ligne: number;
  readonly valeur: string;
  /** One French sentence. */
  readonly raison: string;
}

export interface DistributionLue {
  /** Ratios as canonical decimal text, in the order of the lines. */
  readonly valeurs: readonly string[];
  readonly refusees: readonly LigneRefusee[];
  /** The first line, when it is a title and not a number. */
  readonly entete?: string;
}

/** Levels go into a scenario, whose values are within these bounds. */
const BORNE = 1_000_000;

/**
 * Reads a column of numbers, one a line, written the French way or not: « 34,5 », « 34.5 », « 34,5 % ». Empty lines are
 * skipped, marks of a missing value (« NA », « - ») as well, and so are the marks that a spreadsheet puts around a lone
 * column: quotes, and separators at the end. A first line of words is a title. Everything else that is no number is
 * refused, each line with its reason.
 */
export function lireDistribution(texte: string, unite: UniteDistribution): DistributionLue {
  const lignes = texte
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((ligne, rang) => ({ ligne: rang + 1, valeur: cellule(ligne) }))
    .filter(({ valeur }) => valeur !== '' && !estManquante(valeur));
  const [premiere, ...suite] = lignes;
  const titree = premiere !== undefined && /\p{L}/u.test(premiere.valeur) && !/\d/u.test(premiere.valeur);
  const valeurs: string[] = [];
  const refusees: LigneRefusee[] = [];
  for (const { ligne, valeur } of titree ? suite : lignes) {
    const lue = lireLigne(valeur, unite);
    if (lue.ok) valeurs.push(lue.valeur);
    else refusees.push({ ligne, valeur: extrait(valeur), raison: lue.raison });
  }
  return { valeurs, refusees, ...(titree && { entete: premiere.valeur }) };
}

/** Without the separators at its end, from there: a regular expression would try again at each of them. */
function sansFin(ligne: string): string {
  let fin = ligne.length;
  while (/[;\s]/u.test(ligne[fin - 1] ?? '')) fin -= 1;
  return ligne.slice(0, fin);
}

/** A line as a spreadsheet saves a column: « "34,5";; » */
function cellule(ligne: string): string {
  const nue = sansFin(ligne.trim());
  return /^"[^"]*"$/u.test(nue) ? nue.slice(1, -1).trim() : nue;
}

type Ligne = { readonly ok: true; readonly valeur: string } | { readonly ok: false; readonly raison: string };

function lireLigne(valeur: string, unite: UniteDistribution): Ligne {
  if (/[;\t]/u.test(valeur))
    return refus('Plusieurs colonnes : une seule est attendue, un nombre par ligne.');
  if (/€\s*$/u.test(valeur)) return refus("Un montant en euros n'est pas attendu ici.");
  if (unite === 'ratio' && /%\s*$/u.test(valeur))
    return refus('Un pourcentage, alors que vous avez choisi des parts entre 0 et 1.');
  const erreur = direErreur(valeur);
  if (erreur !== undefined) return refus(erreur);
  const lu = readFrenchNumber(withoutExponent(valeur));
  if (!lu.ok) return refus(lu.reason);
  const ratio = unite === 'pourcent' ? percentToRatio(lu.value) : lu.value;
  if (Math.abs(Number(ratio)) > BORNE)
    return refus("Ce nombre est trop grand pour la valeur d'un indicateur.");
  return { ok: true, valeur: ratio };
}

const refus = (raison: string) => ({ ok: false, raison }) as const;
