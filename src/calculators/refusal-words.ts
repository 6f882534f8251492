import { offered, parametersOf } from '../cahier/edition-facts.ts';
import type { Bounds } from '../formula/bounds.ts';
import { boundsWords, expectedWords, receivedWords } from '../scenario/format/fault-words.ts';
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

/** The bounds of what a field takes, where what was typed is no number: they are said of it all the same. */
export function boundsBeside(fault: Fault | undefined): Bounds | undefined {
  if (fault?.code === 'digits') return fault.limits.bounds;
  return fault?.code === 'shorter' && !fault.limits.inFull ? fault.limits.bounds : undefined;
}

/** What was expected, as screens say it: they take commas and spaces, and say what is taken rather than how it is written. */
export function expectedOf(fault: Fault): string {
  const bounds = boundsBeside(fault);
  if (bounds !== undefined) return `${boundsWords(bounds)} ${bounds.year ? 'attendue' : 'attendu'}`;
  return TAKEN[fault.code] ?? expectedWords(fault, (id) => `« ${parameters[id].label} »`);
}
