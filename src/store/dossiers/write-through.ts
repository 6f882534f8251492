import { computed, effect } from '@preact/signals';
import { browserClock, type Clock } from '../clock.ts';
import type { Calculations } from '../state/calculations.ts';
import { clampView, type Entry, withoutDossier, withoutView } from '../state/entry.ts';
import type { PageState } from '../state/page-state.ts';
import { differs } from '../state/state.ts';
import { soon } from '../storage/delayed-write.ts';
import type { Kept } from './database.ts';
import { type Dossier, newId } from './dossier.ts';
import { created, rewritten } from './edits.ts';
import { changeDossiers, type Shelf } from './library.ts';
import { isUnwritten, seenVersion, setSeen, setUnwritten } from './mark.ts';

/** A scenario at work that is a dossier's. */
type Tied = Entry & { readonly dossier: NonNullable<Entry['dossier']> };

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

/**
 * Writes what is unwritten. Gives what the page is to show instead, if anything: the newer version of another tab, where
 * nothing is to be written; or the same under a dossier of its own, where another tab has written this one meanwhile.
 */
async function settle(tied: Tied, isTyping: () => boolean): Promise<Tied | undefined> {
  const { id, nom } = tied.dossier;
  const entry = withoutDossier(tied);
  const at = Date.now();
  const own = newId();
  const unwritten = isUnwritten(id);
  let next: Tied | undefined;
  const kept = await changeDossiers((all) => {
    next = undefined;
    const there = all.find((each) => each.id === id);
    if (there === undefined) return unwritten ? created(all, { id, at }, nom, entry) : all;
    // As pages read it: another year on screen is nothing to be written.
    if (!differs(withoutView(clampView(there.entry)), withoutView(entry))) return all;
    if (!unwritten) {
      next = { ...there.entry, dossier: { id, nom: there.nom } };
      return all;
    }
    const seen = seenVersion(id);
    if (seen === undefined || seen === there.modifie) return rewritten(all, id, entry, at);
    const more = created(all, { id: own, at }, `${there.nom} (autre onglet)`, entry);
    next = { ...entry, dossier: { id: own, nom: more.at(-1)?.nom ?? '' } };
    return more;
  });
  if (kept.ok) remember(kept, [id, own], isTyping());
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
