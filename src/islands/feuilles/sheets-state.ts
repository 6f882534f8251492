import { batch, signal } from '@preact/signals';
import { anySeed, type Sheets, sheetsFragment } from '../../exercises/link.ts';
import type { PrintedExercise } from '../../exercises/printed-exercise.ts';
import { ask } from '../exercices/asked-exercises.ts';
import { isDone } from '../kit/asked-worker.ts';

/** What is on paper: the choice, and the exercises of each version. */
export interface Papers {
  readonly sheets: Sheets;
  readonly versions: readonly (readonly PrintedExercise[])[];
}

/** The papers on screen; those of the build until others are asked for. */
export const papers = signal<Papers | undefined>(undefined);
/** What is chosen, which the papers follow; no case, where all have been taken away. */
export const chosen = signal<Choice | undefined>(undefined);
/** What could not be done, in French. */
export const trouble = signal('');

/** A choice that is being made: it may hold no case yet. */
export type Choice = Omit<Sheets, 'cases'> & { readonly cases: readonly string[] };

/** The papers of the build are on screen. */
export function start(initial: Papers): void {
  if (papers.peek() !== undefined) return;
  papers.value = initial;
  chosen.value = initial.sheets;
}

const isWhole = (choice: Choice): choice is Sheets => choice.cases.length > 0;

let latest = 0;

/** Makes the papers of a choice, under their address: in a new entry of the history, in this one, or without. */
export async function show(choice: Choice, entry: 'new' | 'same' | 'bare' = 'same'): Promise<void> {
  chosen.value = choice;
  latest += 1;
  const own = latest;
  if (!isWhole(choice)) return;
  if (entry !== 'bare') {
    const address = `${location.pathname}${location.search}#${sheetsFragment(choice)}`;
    if (entry === 'new') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
  const { cases, seeds } = choice;
  const keys = seeds.flatMap((seed) => cases.map((situation) => ({ situation, seed })));
  const found = await ask((worker) => worker.printed(keys));
  if (own !== latest) return;
  batch(() => {
    trouble.value = isDone(found) ? '' : found.trouble;
    if (!isDone(found)) return;
    const of = (rank: number) => found.slice(rank * cases.length, (rank + 1) * cases.length);
    papers.value = { sheets: choice, versions: seeds.map((_, rank) => of(rank)) };
  });
}

/** Other seeds for as many versions. */
export const otherSeeds = ({ seeds }: Choice): Sheets['seeds'] =>
  seeds.length === 1 ? [anySeed()] : [anySeed(), anySeed()];
