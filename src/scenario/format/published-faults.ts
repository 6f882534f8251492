import { expectedWords } from './fault-words.ts';
import type { Fault } from './faults.ts';

/** A fault in the format `ipep-erreurs-1`: what was expected is a French clause. */
export function publishedFault(fault: Fault) {
  return { chemin: fault.path, attendu: expectedWords(fault), recu: fault.received };
}
