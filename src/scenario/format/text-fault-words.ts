import { expectedWords } from './fault-words.ts';
import type { Expected, ExpectedText } from './faults.ts';
import { brokenJsonWords } from './json/broken-json-words.ts';

/** What was expected of a document, or of its text: no page reads texts, which has the words of documents alone. */
export function anyExpectedWords(expected: Expected | ExpectedText): string {
  switch (expected.code) {
    case 'key-once':
      return 'clé écrite une seule fois attendue';
    case 'utf-8':
      return 'texte en UTF-8 attendu, et « \ufffd » remplace un caractère illisible';
    case 'json':
      return brokenJsonWords(expected.limits);
    default:
      return expectedWords(expected);
  }
}
