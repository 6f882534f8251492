import { signal } from '@preact/signals';
import { type ExerciseRecord, isEmpty, noRecord, withMistakes, withOutcome } from '../../exercises/record.ts';
import type { ToldExercise } from '../../exercises/told-exercise.ts';
import { keptExercises } from '../../store/storage/kept-exercises.ts';

/** What has been tried, where the reader wishes it to be kept. */
export const record = signal<ExerciseRecord>(noRecord);

/** What became of the last wish. */
export const saidOfKeeping = signal('');

const REFUSED = "Ce navigateur ne veut rien garder : ce que vous essayez n'est pas retenu.";

/** Takes what was kept in an earlier visit, and what other tabs keep; gives what stops that. */
export function followRecord(): () => void {
  const take = (): void => {
    record.value = keptExercises.read() ?? noRecord;
  };
  take();
  return keptExercises.follow(take);
}

function put(next: ExerciseRecord): boolean {
  const kept = keptExercises.keep(next);
  record.value = kept ? next : { ...next, keeps: false };
  if (!kept) saidOfKeeping.value = REFUSED;
  return kept;
}

/** From now on what is tried is kept, or not; what was kept stays until it is erased. */
export function keepTrying(keeps: boolean): void {
  if (!keeps && isEmpty(record.peek())) {
    forget();
    return;
  }
  const done = put({ ...record.peek(), keeps });
  if (done)
    saidOfKeeping.value = keeps
      ? 'Gardé dans ce navigateur à partir de maintenant.'
      : "Rien n'est plus ajouté ; ce qui était gardé l'est encore.";
}

/** Erases all that was kept. */
export function forget(): void {
  keptExercises.erase();
  record.value = noRecord;
  saidOfKeeping.value = "C'est effacé : rien n'est plus gardé.";
}

interface Checked {
  readonly first: boolean;
  readonly right: boolean;
  readonly mistakes: readonly string[];
}

/** Counts an answer that was checked. */
export function count(
  { level, asks }: Pick<ToldExercise, 'level' | 'asks'>,
  { first, right, mistakes }: Checked,
): void {
  const now = record.peek();
  if (!now.keeps) return;
  const next = first ? withOutcome(now, `${level}.${asks}`, right ? '1' : '0') : now;
  put(withMistakes(next, mistakes));
}
