import type { Notebook } from '../notebook.ts';

/** A carnet with what it was, and with what was undone: states, shared but for what an edit changed. */
export interface Edited {
  readonly now: Notebook;
  readonly past: readonly Notebook[];
  readonly undone: readonly Notebook[];
  /** What the last edit was about, so that one word typed in one place is one step back. */
  readonly place?: string;
}

const KEPT = 100;

export const editedFrom = (now: Notebook, past: readonly Notebook[] = []): Edited => ({
  now,
  past,
  undone: [],
});

/** After an edit; `place` joins it to the one before when both are typed in the same place. */
export function withEdit(edited: Edited, now: Notebook, place?: string): Edited {
  if (now === edited.now) return edited;
  const joins = place !== undefined && place === edited.place && edited.undone.length === 0;
  const past = joins ? edited.past : [...edited.past, edited.now].slice(-KEPT);
  return { now, past, undone: [], ...(place !== undefined && { place }) };
}

export function undo({ now, past, undone }: Edited): Edited {
  const before = past.at(-1);
  return before === undefined
    ? { now, past, undone }
    : { now: before, past: past.slice(0, -1), undone: [...undone, now] };
}

export function redo({ now, past, undone }: Edited): Edited {
  const after = undone.at(-1);
  return after === undefined
    ? { now, past, undone }
    : { now: after, past: [...past, now], undone: undone.slice(0, -1) };
}
