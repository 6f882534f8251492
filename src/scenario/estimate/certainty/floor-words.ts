import { formatValue } from '../../../french/numbers.ts';
import type { ByCertainty } from './by-certainty.ts';

type Floor = ByCertainty['floor'];

/** « si nos hypothèses H8 et H9 se vérifient »; nothing where it rests on none. */
function ifVerified(hypotheses: readonly string[]): string {
  if (hypotheses.length === 0) return '';
  return hypotheses.length === 1
    ? `si notre hypothèse ${hypotheses.join('')} se vérifie`
    : `si nos hypothèses ${hypotheses.join(' et ')} se vérifient`;
}

/** What a floor holds against, what it rests on, and what the cahier alone would make of it. */
export function floorCondition({ hypotheses, published }: Floor): string {
  const always = 'quels que soient le score et la dépense,';
  if (hypotheses.length === 0) return `${always} tant que les règles tiennent`;
  const alone = formatValue(published, '€', { minimumFractionDigits: 0, maximumFractionDigits: 0 });
  return `${always} ${ifVerified(hypotheses)} (${alone} d'après le seul cahier)`;
}

/** The credits of the low and of the high estimate, which margins do not move. */
export const creditsOfRange = ({ hypotheses }: Floor): string =>
  hypotheses.includes('H8') ? ', crédits de notre hypothèse H8' : '';
