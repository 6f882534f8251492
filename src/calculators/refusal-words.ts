import { offered, parametersOf } from '../cahier/edition-facts.ts';
import { expectedWords, receivedWords } from '../scenario/format/fault-words.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { displayText, receivedText } from './field-text.ts';

const parameters = parametersOf(offered);

/** What another one has already: what came is in the field, and needs no telling. */
const TAKEN: { readonly [C in Fault['code']]?: string } = {
  'new-name': 'ce nom est déjà pris, donnez-en un autre',
  'new-numero': 'ce numéro est déjà pris, donnez-en un autre',
};

/** Why any other value is refused: another parameter that it is compared with is called by its name. */
export function numberRefusal(fault: Fault): string {
  if (fault.code in TAKEN) return `${expectedOf(fault)}.`;
  return `${expectedOf(fault)}, ${receivedText(displayText(receivedWords(fault.received), false))}.`;
}

/** What was expected, as screens say it. */
export function expectedOf(fault: Fault): string {
  return TAKEN[fault.code] ?? expectedWords(fault, (id) => `« ${parameters[id].label} »`);
}
