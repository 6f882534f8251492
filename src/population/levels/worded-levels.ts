import { type DerivedLevels, deriveLevels, type LevelsAnswer, type LevelsRequest } from './derived-levels.ts';
import type { RefusedRow } from './distribution-reader.ts';
import { levelsFaultWords, rowFaultWords } from './level-fault-words.ts';

type WordedRow = Omit<RefusedRow, 'fault'> & { readonly reason: string };

/** What a page is told of a distribution: its faults are in French, one sentence each. */
export type WordedLevels =
  | Extract<LevelsAnswer, { state: 'vide' | 'seule' }>
  | (Omit<Extract<LevelsAnswer, { state: 'refuse' }>, 'refusees'> & {
      readonly refusees: readonly WordedRow[];
    })
  | (Omit<DerivedLevels, 'fault'> & { readonly refus?: string });

/** `deriveLevels`, worded for its page. */
export function wordLevels(request: LevelsRequest): WordedLevels {
  const answer = deriveLevels(request);
  if (answer.state === 'refuse') {
    const rows = answer.refusees.map(({ fault, ...row }) => ({ ...row, reason: rowFaultWords(fault) }));
    return { ...answer, refusees: rows };
  }
  if (answer.state !== 'fini') return answer;
  const { fault, ...levels } = answer;
  return fault === undefined ? levels : { ...levels, refus: levelsFaultWords(fault) };
}
