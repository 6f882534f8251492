import { computed, effect } from '@preact/signals';
import { browserClock, type Clock } from '../clock.ts';
import type { Calculations } from '../state/calculations.ts';
import { clampView, type Entry, withoutView } from '../state/entry.ts';
import type { PageState } from '../state/page-state.ts';
import { differs } from '../state/state.ts';
import { soon } from '../storage/delayed-write.ts';
import type { Kept } from './database.ts';
import { type Dossier, newId } from './dossier.ts';
import { changeDossiers, type Shelf } from './library.ts';
import { setSeen, setUnwritten } from './mark.ts';
import { type Tied, writtenBack } from './written-back.ts';

const isTied = (saisie: Entry): saisie is Tied => saisie.dossier !== undefined;

interface Work {
  readonly saisie: { readonly value: Entry; peek(): Entry };
  /** Whether the reader has changed anything in this page. */
  readonly isTouched: () => boolean;
  /** Shows the same dossier as another tab has written it, or the dossier that this tab has now. */
  readonly show: (saisie: Entry) => void;
}

/** The same for a page: what it shows over the reader's own, a case, is written to no dossier. */
export function followDossier({ signals, get }: PageState, calculations: Calculations): void {
  const saisie = computed(() => signals.sandbox.value?.own.saisie ?? signals.saisie.value);
  writeThrough({
    saisie,
    isTouched: () => get().sandbox === undefined && get().touched,
    show(next) {
      if (get().sandbox !== undefined) return;
      calculations.show(next);
      // Its scenario may still have been on its way when it was written.
      if (next.estimation !== undefined) calculations.giveAnswer(next.estimation);
    },
  });
}

/** Writes the scenario at work to its dossier, soon after each change, for as long as the page is there. */
export function writeThrough({ saisie, isTouched, show }: Work, clock: Clock = browserClock): void {
  let pending: Tied | undefined;
  /** What its dossier holds, or is about to. */
  let last: Entry | undefined;
  const flush = (): void => {
    const tied = pending;
    pending = undefined;
    if (tied === undefined) return;
    void settle(tied, () => pending !== undefined).then((next) => {
      const now = saisie.peek();
      if (next === undefined || now.dossier?.id !== tied.dossier.id) return;
      // What was typed meanwhile goes with the tab to its new dossier; it is not written over by what another has written.
      if (next.dossier.id !== tied.dossier.id) show({ ...now, dossier: next.dossier });
      else if (now === tied) {
        last = clampView({ ...next, vue: now.vue });
        show(last);
      }
    });
  };
  const { ask } = soon(flush, clock);
  effect(() => {
    const now = saisie.value;
    if (pending !== undefined && pending.dossier.id !== now.dossier?.id) flush();
    if (!isTied(now)) {
      last = now;
      return;
    }
    // Before the first one, the reader may have typed while this was fetched.
    if (last === undefined ? isTouched() : differs(withoutView(last), withoutView(now)))
      setUnwritten(now.dossier.id, true);
    last = now;
    pending = now;
    ask();
  });
}

/** Writes what is unwritten; gives what the page is to show instead, if anything. */
async function settle(tied: Tied, isTyping: () => boolean): Promise<Tied | undefined> {
  const own = { id: newId(), at: Date.now() };
  let next: Tied | undefined;
  const kept = await changeDossiers((all) => {
    const back = writtenBack(all, tied, own);
    next = back.next;
    return back.all;
  });
  if (kept.ok) remember(kept, [tied.dossier.id, own.id], isTyping());
  return kept.ok ? next : undefined;
}

/** The versions that this tab has now; nothing of them is left to be written, unless something was typed meanwhile. */
function remember(
  { value }: Extract<Kept<Shelf>, { ok: true }>,
  ids: readonly string[],
  more: boolean,
): void {
  const found = value.dossiers.filter(({ id }) => ids.includes(id));
  if (!more) for (const { id } of found) setUnwritten(id, false);
  const last: Dossier | undefined = found.at(-1);
  if (last !== undefined) setSeen(last.id, last.modifie);
}
