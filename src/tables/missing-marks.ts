import { bareWords } from '../french/bare-words.ts';
import type { TextFault } from './cell-fault.ts';
import { copyOf } from './excerpts.ts';

/* What programs write in the cells that have no value. */

/** Words that stand for nothing, bare. */
const words: ReadonlySet<string> = new Set(
  `na nan null none nil nd nc nr vide manquant manquante missing sansreponse nonreponse pasdereponse aucunereponse
   nonrepondu nonrepondue nonrenseigne nonrenseignee nonpose nonposee questionnonposee nonapplicable sansobjet
   nonconcerne nonconcernee noanswer notapplicable questionnotshown donneemanquante valeurmanquante`.split(
    /\s+/,
  ),
);

/** The longest of them is shorter, its accents and signs included. */
const SHORT_LENGTH = 40;

/**
 * Whether a cell is a mark of a missing value: « NA », « n/a », « #N/A », « <NA> », « NULL », « Sans réponse », dashes or
 * points alone. An empty cell is none.
 */
export function isMissing(cellule: string): boolean {
  const trimmed = cellule.trim();
  if (trimmed === '' || trimmed.length > SHORT_LENGTH || isError(trimmed, true)) return false;
  return /^(?:[\p{Pd}\u2212_]+|[.…]+)$/u.test(trimmed) || words.has(bareWords(trimmed));
}

/** « #N/A », which also says that a value is missing. */
const WHEN_ABSENT = /^#\s?N\/[AD]\.?$/i;
const ERROR = /^(?:#[\p{L}/0_]+\s?[!?]|#GETTING_DATA|#{2,}|Err\s?:\s?\d{3})$/iu;

function isError(trimmed: string, exceptAbsent: boolean): boolean {
  return ERROR.test(trimmed) || (!exceptAbsent && WHEN_ABSENT.test(trimmed));
}

/** The fault of a cell that a spreadsheet's formula left in error; undefined of any other. */
export function errorFault(cellule: string): Extract<TextFault, { code: 'spreadsheet-error' }> | undefined {
  const trimmed = cellule.trim();
  if (trimmed.length > SHORT_LENGTH || !isError(trimmed, false)) return undefined;
  return { code: 'spreadsheet-error', received: copyOf(trimmed) };
}
