import { receivedWords } from './fault-words.ts';
import type { AnyFault } from './faults.ts';
import { anyExpectedWords } from './text-fault-words.ts';

/** A fault in the format `ipep-erreurs-1`: what was expected is a French clause. */
export function publishedFault(fault: AnyFault) {
  return { chemin: fault.path, attendu: anyExpectedWords(fault), recu: receivedWords(fault.received) };
}
