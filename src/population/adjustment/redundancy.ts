import { formatNumber } from '../../french/numbers.ts';
import { correlations } from './correlation-matrix.ts';
import type { Candidate, Fit, Redundancy } from './fit-results.ts';
import { accumulate } from './normal-equations.ts';
import type { Sample } from './sample.ts';

/** How alike the APL and the deprivation index are on some rows, and what the model made of it; null without both. */
export function matchRedundancy(
  { colonnes: { apl, defavorisation } }: Sample,
  ajustement: Pick<Fit, 'retenues' | 'etapes'>,
  lignes: Uint32Array,
): Redundancy | null {
  if (apl === undefined || defavorisation === undefined) return null;
  const donnees = correlations(accumulate({ colonnes: [apl], reponse: defavorisation, lignes }));
  const allVary = donnees.norms.every((norm) => norm > 0);
  const correlation = allVary ? Math.min(1, Math.max(-1, donnees.between(0, 1))) : null;
  return { correlation, phrase: sayRedundancy(correlation, ajustement) };
}

/** From this correlation, in absolute value, the two say nearly the same. Ours. */
const STRONG = 0.8;

function sayRedundancy(
  correlation: number | null,
  { retenues, etapes: stepList }: Pick<Fit, 'retenues' | 'etapes'>,
): string {
  if (correlation === null)
    return "L'APL ou l'indice de défavorisation a la même valeur pour tous : on ne peut pas les comparer.";
  const link = `L'APL et l'indice de défavorisation ont une corrélation de ${number(correlation)}`;
  const force =
    Math.abs(correlation) >= STRONG
      ? `${link} : qui connaît l'un connaît presque l'autre.`
      : `${link} : chacun dit en partie autre chose que l'autre.`;
  return `${force} ${sayFate(retenues, stepList)}`;
}

function sayFate(retenues: readonly Candidate[], stepList: Fit['etapes']): string {
  const [apl, withIndex] = [retenues.includes('apl'), retenues.includes('defavorisation')];
  const triedCandidates = stepList.flatMap(({ essais: trials }) => trials.map(({ candidate }) => candidate));
  if (!triedCandidates.includes('apl') || !triedCandidates.includes('defavorisation'))
    return "La sélection n'a pas eu à choisir entre les deux.";
  if (apl && withIndex)
    return 'Ici, chacun des deux augmente le R² ajusté : les deux restent dans le modèle.';
  if (!apl && !withIndex) return "Ici, aucun des deux n'augmente le R² ajusté.";
  const [between, removed] = apl
    ? ["l'APL", "l'indice de défavorisation"]
    : ["l'indice de défavorisation", "l'APL"];
  const suite = `Une fois ${between} dans le modèle, ${removed} n'augmente plus le R² ajusté, et n'entre pas.`;
  return apl
    ? suite
    : `${suite} L'annexe 4 raconte l'inverse ; d'autres patients donneraient peut-être cet ordre.`;
}

const number = (valeur: number): string =>
  formatNumber(valeur.toFixed(12), { minimumFractionDigits: 2, maximumFractionDigits: 3 });
