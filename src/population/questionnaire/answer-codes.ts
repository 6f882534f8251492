import { questionOf } from '../../cahier/people/questionnaire/all-questions.ts';
import { bareWords } from '../../french/bare-words.ts';
import { copyOf } from '../../tables/excerpts.ts';
import { errorFault, isMissing } from '../../tables/missing-marks.ts';
import { codingFault } from '../../tables/mistaken-encodings.ts';
import type { AnswerCellFault } from '../cell-fault.ts';
import type { CodedColumn } from './answers-group.ts';

/** A cell that is not an answer to its question. */
export const UNREADABLE = -1;

/** A cell without an answer: empty, or a mark of a missing value. */
export const EMPTY = 0;

/** The rank from 1 of the option that a cell gives, VIDE, or ILLISIBLE. */
export type CodeReader = (cellule: string) => number;

/** Spellings kept for a column: the readable ones are few, unless each cell has its own spaces. */
const RETAINED_LIMIT = 1000;

/**
 * Reads the cells of one column; a rank may be written « 1.0 », or before its words, of which `bareWords` count: no two
 * options of a question meet. What has been read once is remembered.
 */
export function createCodeReader(id: CodedColumn): CodeReader {
  const { options } = questionOf(id);
  const ranks = new Map<string, number>();
  for (const [place, { texte }] of options.entries()) {
    ranks.set(bareWords(texte), place + 1);
    ranks.set(bareWords(`${place + 1}. ${texte}`), place + 1);
  }
  const itemsRead = new Map<string, number>();

  const read = (cellule: string): number => {
    const trimmed = cellule.trim();
    if (trimmed === '') return EMPTY;
    const [, rank] = /^([1-9])(?:[.,]0+)?$/.exec(trimmed) ?? [];
    if (rank !== undefined) return Number(rank) <= options.length ? Number(rank) : UNREADABLE;
    return ranks.get(bareWords(trimmed)) ?? (isMissing(trimmed) ? EMPTY : UNREADABLE);
  };

  const textes = options.map(({ texte }) => texte);

  return (cellule) => {
    // Most cells are an option to the letter; comparing a few texts, most of another length, is faster than a map.
    for (let place = 0; place < textes.length; place++) if (textes[place] === cellule) return place + 1;
    const knownOne = itemsRead.get(cellule);
    if (knownOne !== undefined) return knownOne;
    const rank = read(cellule);
    if (rank !== UNREADABLE && itemsRead.size < RETAINED_LIMIT) itemsRead.set(copyOf(cellule), rank);
    return rank;
  };
}

/** The fault of a cell of this column that `read` cannot read: what it is, or what was expected there. */
export function answerFault(id: CodedColumn, cellule: string, read: CodeReader): AnswerCellFault {
  return (
    errorFault(cellule) ??
    codingFault(cellule, (rereadText) => read(rereadText) > EMPTY) ?? {
      code: 'no-answer',
      limits: { options: questionOf(id).options.map(({ texte }) => texte) },
    }
  );
}
