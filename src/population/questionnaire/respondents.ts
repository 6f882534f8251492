import { codedColumns } from './answer-columns.ts';
import type { CodedColumn, Respondents } from './answers-group.ts';

export interface AnswerStore {
  /** Takes one respondent: the rank of each coded column, in their order. */
  add(ranks: Uint8Array): void;
  fin(): Respondents;
}

/** Respondents in columns of bytes, which double when they are full. */
export function createAnswerStore(): AnswerStore {
  let capacity = 1024;
  let number = 0;
  let wholeTable = codedColumns.map(() => new Uint8Array(capacity));

  const doubleSize = (): void => {
    capacity *= 2;
    wholeTable = wholeTable.map((colonne) => {
      const plus = new Uint8Array(capacity);
      plus.set(colonne);
      return plus;
    });
  };

  return {
    add(ranks) {
      if (number === capacity) doubleSize();
      for (const [place, colonne] of wholeTable.entries()) colonne[number] = ranks[place] ?? 0;
      number += 1;
    },
    fin() {
      const columns = Object.fromEntries(
        codedColumns.map((id, place) => [id, (wholeTable[place] ?? new Uint8Array(0)).subarray(0, number)]),
      ) as Record<CodedColumn, Uint8Array>;
      return { nombre: number, colonnes: columns };
    },
  };
}
