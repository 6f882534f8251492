import { offered, parametersOf } from '../cahier/edition-facts.ts';
import { expectedWords, receivedWords } from '../scenario/format/fault-words.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { displayText, receivedText } from './field-text.ts';

const parameters = parametersOf(offered);

/** Why any other value is refused: another parameter that it is compared with is called by its name. */
export function numberRefusal(fault: Fault): string {
  return `${expectedOf(fault)}, ${receivedText(displayText(receivedWords(fault.received), false))}.`;
}

/** What was expected, as screens say it. */
export function expectedOf(fault: Fault): string {
  return expectedWords(fault, (id) => `« ${parameters[id].label} »`);
}
