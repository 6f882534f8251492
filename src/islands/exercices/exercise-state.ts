import { batch, signal } from '@preact/signals';
import { type ExerciseKey, exerciseFragment, type Series, seriesOf, shownOf } from '../../exercises/link.ts';
import type { Quotation } from '../../exercises/quoted.ts';
import { afresh, heldEntry, heldSitting, type Sitting } from '../../exercises/sitting.ts';
import type { ToldExercise } from '../../exercises/told-exercise.ts';
import type { ToldKey } from '../../exercises/told-key.ts';
import type { ToldVerdict } from '../../exercises/told-verdict.ts';
import { isDone } from '../kit/asked-worker.ts';
import { ask } from './asked-exercises.ts';
import { count } from './kept-record.ts';

/** The exercise on screen; that of the build until another one is asked for. */
export const told = signal<ToldExercise | undefined>(undefined);
/** The sheet that it is of; alone, that of one exercise. */
export const series = signal<Series | undefined>(undefined);
export const sitting = signal<Sitting>(afresh);
export const verdict = signal<ToldVerdict | undefined>(undefined);
export const solution = signal<
  { readonly key: ToldKey; readonly quotations: readonly Quotation[] } | undefined
>(undefined);
/** What could not be done, in French. */
export const trouble = signal('');

const keyOf = ({ situation, seed }: ToldExercise): ExerciseKey => ({ situation, seed });

const isOnScreen = ({ situation, seed }: ExerciseKey): boolean =>
  told.peek()?.situation === situation && told.peek()?.seed === seed;

/** The exercise of the build is on screen. */
export function start(exercise: ToldExercise): void {
  if (told.peek() !== undefined) return;
  told.value = exercise;
  series.value = seriesOf(exercise);
}

/** Writes where the learner is in the entry of the history: nowhere else. */
function hold(): void {
  const exercise = told.peek();
  if (exercise === undefined) return;
  history.replaceState(heldEntry(exercise, sitting.peek()), '');
}

function change(part: Partial<Sitting>): void {
  sitting.value = { ...sitting.peek(), ...part };
  hold();
}

let latest = 0;

/** Shows an exercise, as this entry of the history left it, under its address or none; whether it is there. */
export async function open(of: Series, entry: 'new' | 'same' | 'bare'): Promise<boolean> {
  const key = shownOf(of);
  latest += 1;
  const own = latest;
  const found = isOnScreen(key) ? told.peek() : await ask((worker) => worker.exercise(key));
  if (own !== latest) return false;
  if (!isDone(found)) {
    trouble.value = found?.trouble ?? '';
    return false;
  }
  const fragment = `#${exerciseFragment(of)}`;
  const address = `${location.pathname}${location.search}${fragment}`;
  if (entry === 'new') history.pushState(null, '', address);
  else if (entry === 'same' && location.hash !== fragment) history.replaceState(history.state, '', address);
  batch(() => {
    told.value = found;
    series.value = of;
    sitting.value = heldSitting(history.state, key) ?? afresh;
    verdict.value = undefined;
    solution.value = undefined;
    trouble.value = '';
  });
  if (sitting.peek().steps > 0) void tellSolution();
  return true;
}

export const writeAnswer = (answer: string): void => change({ typed: { ...sitting.peek().typed, answer } });

export const writeBlank = (id: string, text: string): void => {
  const { typed } = sitting.peek();
  change({ typed: { ...typed, blanks: { ...typed.blanks, [id]: text } } });
};

/** Checks what is typed. */
export async function check(): Promise<void> {
  const exercise = told.peek();
  if (exercise === undefined) return;
  const own = latest;
  const { typed, steps } = sitting.peek();
  const found = await ask((worker) => worker.verdict(keyOf(exercise), typed));
  if (own !== latest) return;
  batch(() => {
    trouble.value = isDone(found) ? '' : found.trouble;
    if (!isDone(found)) return;
    verdict.value = found;
    if (found.kind === 'refused') return;
    // As they are now: a button pressed twice asks twice, and only one answer is the first.
    const { tries, mistakes } = sitting.peek();
    const made = found.mistakes.filter((id) => !mistakes.includes(id));
    change({ tries: tries + 1, mistakes: [...mistakes, ...made] });
    // The first answer is what the rule is known by; one that comes after the steps is none of the learner's own.
    count(exercise, {
      first: tries === 0,
      right: found.kind === 'right' && steps === 0,
      mistakes: made,
    });
  });
}

/** Fetches the steps of the exercise, and what the cahier says of its rule. */
async function tellSolution(): Promise<boolean> {
  if (solution.peek() !== undefined) return true;
  const exercise = told.peek();
  if (exercise === undefined) return false;
  const own = latest;
  const found = await ask(async (worker) => ({
    key: await worker.key(keyOf(exercise)),
    quotations: await worker.quotations(exercise.asks),
  }));
  if (own !== latest) return false;
  trouble.value = isDone(found) ? '' : found.trouble;
  if (isDone(found)) solution.value = found;
  return isDone(found);
}

export const stepCount = ({ steps }: ToldKey): number =>
  steps.reduce((sum, each) => sum + each.steps.length, 0);

/** Shows one more step, or all of them. */
export async function showSteps(all: boolean): Promise<void> {
  if (!(await tellSolution())) return;
  const most = stepCount((solution.peek() as NonNullable<typeof solution.value>).key);
  change({ steps: all ? most : Math.min(most, sitting.peek().steps + 1) });
}
