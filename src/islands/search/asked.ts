import { useEffect, useState } from 'preact/hooks';
import { findRecords, tellsSomething } from '../../search/find.ts';
import { type Ranking, ranked } from '../../search/ranking.ts';
import { fetchedIndex } from './fetched-index.ts';

/**
 * What became of a question: nothing is asked yet, what is typed has no word to look for, the index is on its way, it has
 * not come, or what was found.
 */
export type Answer =
  | { readonly state: 'empty' | 'waiting' | 'failed' }
  | { readonly state: 'vague'; readonly typed: string }
  | { readonly state: 'found'; readonly typed: string; readonly ranking: Ranking };

/** The answer to what is typed; what was found before stays until the next is there. */
export function useAnswer(typed: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'empty' });
  useEffect(() => {
    if (typed.trim() === '') return setAnswer({ state: 'empty' });
    if (!tellsSomething(typed)) return setAnswer({ state: 'vague', typed: typed.trim() });
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

/** What is told of an answer, above what was found; nothing before a question. */
export function toldOf(answer: Answer): string {
  if (answer.state === 'found') return countWords(answer.ranking.count);
  if (answer.state === 'vague')
    return `« ${answer.typed} » ne suffit pas : écrivez un mot d'au moins deux lettres qui dise ce que vous cherchez ; « le », « pour » ou « combien » sont partout.`;
  return { empty: '', waiting: 'Un instant.', failed: FAILED }[answer.state];
}

/** « 12 résultats », and that there is none. */
const countWords = (count: number): string =>
  count === 0 ? 'Aucun résultat' : count === 1 ? '1 résultat' : `${count} résultats`;

/** The index is written from finished pages, which « npm run dev » has not. */
const FAILED = import.meta.env.DEV
  ? "La recherche demande un site construit : « npm run dev » n'a pas d'index, « npm run build » l'écrit."
  : "L'index de la recherche n'est pas venu : vérifiez votre connexion, puis changez une lettre pour recommencer.";
