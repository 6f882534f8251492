import type { Bounds } from '../formula/bounds.ts';
import { formatNumber, formatPercent } from '../french/numbers.ts';

/** Why a ratio typed per cent is refused, in per cent: « pourcentage d'au moins 0 % et de moins de 100 % attendu ». */
export function percentRefusal(bounds: Bounds, valeur: string): string {
  const recu = /^-?\d+(\.\d+)?$/.test(valeur) ? formatPercent(valeur) : formatNumber(valeur);
  return `pourcentage ${limits(bounds)} attendu, « ${recu} » reçu.`;
}

function limits({ min, max, minExclusive, maxExclusive }: Bounds): string {
  if (min !== undefined && max !== undefined && !minExclusive && !maxExclusive)
    return `entre ${formatPercent(min)} et ${formatPercent(max)}`;
  const low = min && `${minExclusive ? 'de plus de' : "d'au moins"} ${formatPercent(min)}`;
  const high = max && `${maxExclusive ? 'de moins de' : "d'au plus"} ${formatPercent(max)}`;
  return [low, high].filter(Boolean).join(' et ');
}
