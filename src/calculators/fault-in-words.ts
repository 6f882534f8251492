import { numberFaultWords } from '../french/number-words.ts';
import { readFrenchNumber } from '../french/numbers.ts';
import type { Fault } from '../scenario/format/faults.ts';
import { percentRefusal } from './percent-refusal.ts';
import { type Lu, lieu, type Place } from './place-words.ts';
import { numberRefusal } from './refusal-words.ts';

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

function refusalOf(fault: Fault, { percent }: Place): string {
  const { received } = fault;
  if (typeof received === 'string' && fault.code === 'digits') {
    const example = percent ? { example: '12,5' } : {};
    const expected = {
      fraction: percent === true || fault.limits.fraction,
      unit: percent ? '%' : 'none',
      ...example,
    } as const;
    const read = readFrenchNumber(received, expected);
    if (!read.ok) return numberFaultWords(read, expected);
  }
  if (typeof received === 'string' && fault.code === 'number' && percent)
    return percentRefusal(fault.limits, received);
  return numberRefusal(fault);
}
