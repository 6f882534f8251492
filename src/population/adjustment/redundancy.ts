import { formatNumber } from '../../french/numbers.ts';
import { correlations } from './correlation-matrix.ts';
import type { Ajustement, Candidat, Redondance } from './fit-results.ts';
import { accumuler } from './normal-equations.ts';
import type { Echantillon } from './sample.ts';

/** How alike the APL and the deprivation index are on some rows, and what the model made of it; null without both. */
export function accorder(
  { colonnes: { apl, defavorisation } }: Echantillon,
  ajustement: Pick<Ajustement, 'retenues' | 'etapes'>,
  lignes: Uint32Array,
): Redondance | null {
  if (apl === undefined || defavorisation === undefined) return null;
  const donnees = correlations(accumuler({ colonnes: [apl], reponse: defavorisation, lignes }));
  const varient = donnees.normes.every((norme) => norme > 0);
  const correlation = varient ? Math.min(1, Math.max(-1, donnees.entre(0, 1))) : null;
  return { correlation, phrase: direRedondance(correlation, ajustement) };
}

/** From this correlation, in absolute value, the two say nearly the same. Ours. */
const FORTE = 0.8;

function direRedondance(
  correlation: number | null,
  { retenues, etapes }: Pick<Ajustement, 'retenues' | 'etapes'>,
): string {
  if (correlation === null)
    return "L'APL ou l'indice de défavorisation a la même valeur pour tous : on ne peut pas les comparer.";
  const lien = `L'APL et l'indice de défavorisation ont une corrélation de ${nombre(correlation)}`;
  const force =
    Math.abs(correlation) >= FORTE
      ? `${lien} : qui connaît l'un connaît presque l'autre.`
      : `${lien} : chacun dit en partie autre chose que l'autre.`;
  return `${force} ${direSort(retenues, etapes)}`;
}

function direSort(retenues: readonly Candidat[], etapes: Ajustement['etapes']): string {
  const [apl, indice] = [retenues.includes('apl'), retenues.includes('defavorisation')];
  const essayees = etapes.flatMap(({ essais }) => essais.map(({ candidat }) => candidat));
  if (!essayees.includes('apl') || !essayees.includes('defavorisation'))
    return "La sélection n'a pas eu à choisir entre les deux.";
  if (apl && indice) return 'Ici, chacun des deux augmente le R² ajusté : les deux restent dans le modèle.';
  if (!apl && !indice) return "Ici, aucun des deux n'augmente le R² ajusté.";
  const [entre, sorti] = apl
    ? ["l'APL", "l'indice de défavorisation"]
    : ["l'indice de défavorisation", "l'APL"];
  const suite = `Une fois ${entre} dans le modèle, ${sorti} n'augmente plus le R² ajusté, et n'entre pas.`;
  return apl
    ? suite
    : `${suite} L'annexe 4 raconte l'inverse ; d'autres patients donneraient peut-être cet ordre.`;
}

const nombre = (valeur: number): string =>
  formatNumber(valeur.toFixed(12), { minimumFractionDigits: 2, maximumFractionDigits: 3 });
