import { expectedWords, receivedWords } from './fault-words.ts';
import type { AnyFault } from './faults.ts';
import { brokenJsonWords } from './json/broken-json-words.ts';

/** A fault in the format `ipep-erreurs-1`: what was expected is a French clause. */
export function publishedFault(fault: AnyFault) {
  return { chemin: fault.path, attendu: wordsOf(fault), recu: receivedWords(fault.received) };
}

/** What was expected of a document, or of its text. */
function wordsOf(fault: AnyFault): string {
  switch (fault.code) {
    case 'key-once':
      return 'clé écrite une seule fois attendue';
    case 'utf-8':
      return 'texte en UTF-8 attendu, et « \ufffd » remplace un caractère illisible';
    case 'json':
      return brokenJsonWords(fault.limits);
    default:
      return expectedWords(fault);
  }
}
