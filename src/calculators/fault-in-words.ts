import { numberFaultWords } from '../french/number-words.ts';
import { readFrenchNumber } from '../french/numbers.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { expectedWith, takenSentence } from './number-example.ts';
import { percentRefusal } from './percent-refusal.ts';
import { type Lu, lieu, type Place } from './place-words.ts';
import { boundsBeside, numberRefusal } from './refusal-words.ts';

/** A value that is to be mended, as its field says it: what it is called, where it is, why it is refused. */
export interface FaultInWords extends Place {
  readonly refusal: string;
}

/** A fault in the words of its field, wherever it is told; a value that no field holds is told by its path. */
export function faultInWords(fault: Fault, saisie: Lu): FaultInWords {
  const place = lieu(fault.path, saisie);
  if (place.page === undefined)
    return { nom: `${place.nom}, « ${fault.path} »`, refusal: numberRefusal(fault) };
  const nom = place.unite ? `${place.nom}, en ${place.unite}` : place.nom;
  return { ...place, nom, refusal: refusalOf(fault, place) };
}

/** The same in one line: « Intervalle…, en % de la dépense ajustée : « douze » n'est pas un nombre. … » */
export function faultSentence(fault: Fault, saisie: Lu): string {
  const { nom, refusal } = faultInWords(fault, saisie);
  return `${nom} : ${refusal}`;
}

function refusalOf(fault: Fault, place: Place): string {
  const percent = place.percent === true;
  const { received } = fault;
  const bounds = fault.code === 'number' ? fault.limits : boundsBeside(fault);
  if (typeof received !== 'string' || bounds === undefined) return numberRefusal(fault);
  const refusal = percent ? percentRefusal(bounds, received) : numberRefusal(fault);
  if (fault.code === 'number') return refusal;
  const fraction = fault.code === 'digits' && fault.limits.fraction;
  const field = { percent, fraction, bounds, refusal };
  const expected = expectedWith({ fraction: percent || fraction, unit: percent ? '%' : 'none' }, field);
  const read = readFrenchNumber(received, expected);
  return read.ok ? refusal : `${numberFaultWords(read, expected)} ${takenSentence(field)}`;
}
