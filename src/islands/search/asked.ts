import { useEffect, useState } from 'preact/hooks';
import { findRecords } from '../../search/find.ts';
import { type Ranking, ranked } from '../../search/ranking.ts';
import { fetchedIndex } from './fetched-index.ts';

/** What became of a question: nothing is asked yet, the index is on its way, it has not come, or what was found. */
export type Answer =
  | { readonly state: 'empty' | 'waiting' | 'failed' }
  | { readonly state: 'found'; readonly typed: string; readonly ranking: Ranking };

/** The answer to what is typed; what was found before stays until the next is there. */
export function useAnswer(typed: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'empty' });
  useEffect(() => {
    if (typed.trim() === '') return setAnswer({ state: 'empty' });
    let isLast = true;
    const set = (next: Answer): void => {
      if (isLast) setAnswer(next);
    };
    setAnswer((before) => (before.state === 'found' ? before : { state: 'waiting' }));
    fetchedIndex().then(
      (index) => set({ state: 'found', typed, ranking: ranked(findRecords(index, typed)) }),
      () => set({ state: 'failed' }),
    );
    return () => {
      isLast = false;
    };
  }, [typed]);
  return answer;
}

/** « 12 résultats », and that there is none. */
export const countWords = (count: number): string =>
  count === 0 ? 'Aucun résultat' : count === 1 ? '1 résultat' : `${count} résultats`;

export const FAILED =
  "L'index de la recherche n'est pas venu : vérifiez votre connexion, puis changez une lettre pour recommencer.";
