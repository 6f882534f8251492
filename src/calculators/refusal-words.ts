import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { Bounds } from '../formula/bounds.ts';
import { formatNumber, formatPercent } from '../french/numbers.ts';
import { expectedWords, receivedWords } from '../scenario/format/fault-words.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { displayText, receivedText } from './field-text.ts';

const parameters = parametersOf(offered);

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

/** Why any other value is refused: another parameter that it is compared with is called by its name. */
export function numberRefusal(fault: Fault): string {
  return `${expectedOf(fault)}, ${receivedText(displayText(receivedWords(fault.received), false))}.`;
}

/** What was expected, as screens say it. */
export function expectedOf(fault: Fault): string {
  return expectedWords(fault, (id) => `« ${parameters[id].label} »`);
}
