import { computed, effect } from '@preact/signals';
import { browserClock, type Clock } from '../clock.ts';
import { raiseAlert } from '../notices/alerts.ts';
import type { Calculations } from '../state/calculations.ts';
import { clampView, type Entry, withoutDossier, withoutView } from '../state/entry.ts';
import type { PageState } from '../state/page-state.ts';
import { differs } from '../state/state.ts';
import { soon } from '../storage/delayed-write.ts';
import { isNewborn } from './birth.ts';
import { changeFrom } from './current.ts';
import { followBeside, tellBeside } from './library.ts';
import { isUnwritten, setSeen, setUnwritten } from './mark.ts';

/** A scenario at work that is a dossier's. */
type Tied = Entry & { readonly dossier: NonNullable<Entry['dossier']> };

const isTied = (saisie: Entry): saisie is Tied => saisie.dossier !== undefined;

interface Work {
  readonly saisie: { readonly value: Entry; peek(): Entry };
  /** Whether the reader has changed anything in this page. */
  readonly isTouched: () => boolean;
  /** Shows the same dossier as another tab has written it. */
  readonly show: (saisie: Entry) => void;
  /** The same content is of this dossier from now on, or under this name. */
  readonly tie: (dossier: Tied['dossier']) => void;
  /** This browser keeps no dossiers. */
  readonly refuse: (tied: Tied) => void;
}

/** The same for a page: what it shows over the reader's own, a case, is written to no dossier. */
export function followDossier({ signals, get, dispatch }: PageState, calculations: Calculations): void {
  const saisie = computed(() => signals.sandbox.value?.own.saisie ?? signals.saisie.value);
  followBeside(({ of, nom }) => {
    const mine = saisie.peek().dossier;
    if (mine?.id === of) sayBeside(mine.nom, nom);
  });
  writeThrough({
    saisie,
    isTouched: () => get().sandbox === undefined && get().touched,
    show(next) {
      if (get().sandbox !== undefined) return;
      calculations.show(next);
      // What another tab has typed is on screen: it is offered no more.
      const { autre } = get();
      if (autre && !differs(withoutView(autre), withoutView(next)))
        dispatch({ type: 'other-tab', autre: undefined });
      // Its scenario may still have been on its way when it was written.
      if (next.estimation !== undefined) calculations.giveAnswer(next.estimation);
    },
    tie: calculations.tie,
    refuse({ dossier }) {
      dispatch({ type: 'dossiers-refused' });
      // One that has just begun is none; /dossiers/ has others for as long as it is there.
      if (isNewborn(dossier)) calculations.tie(undefined);
    },
  });
}

/** Once for each tab that goes: from then on it writes elsewhere. */
const sayBeside = (mine: string, other: string): void =>
  raiseAlert({
    id: 'dossier-a-cote',
    texte: `Un autre onglet avait aussi changé « ${mine} » : il continue dans un dossier à lui, « ${other} ». Ce que vous voyez ici reste dans « ${mine} ».`,
    actions: [],
    shut: { nom: 'Fermer' },
  });

/** Writes the scenario at work to its dossier, soon after each change, for as long as the page is there. */
export function writeThrough(
  { saisie, isTouched, show, tie, refuse }: Work,
  clock: Clock = browserClock,
): void {
  let pending: Tied | undefined;
  /** What its dossier holds, or is about to. */
  let last: Entry | undefined;
  const flush = (): void => {
    const tied = pending;
    pending = undefined;
    if (tied === undefined) return;
    void settle(tied, () => pending !== undefined).then((settled) => {
      const now = saisie.peek();
      if (settled === 'denied') return refuse(tied);
      if (settled === undefined) return;
      const { next, modifie } = settled;
      if (now.dossier?.id !== tied.dossier.id) return;
      // What was typed meanwhile goes with the tab to its new dossier; it is not written over by what another has written.
      if (differs(next.dossier, tied.dossier)) {
        if (next.dossier.id !== tied.dossier.id) tellBeside({ of: tied.dossier.id, nom: next.dossier.nom });
        tie(next.dossier);
      } else if (now === tied) {
        setSeen(next.dossier.id, modifie);
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
    // Another dossier is opened as it is, and a new one is marked at its birth. Before the first one, the reader may have typed while this was fetched.
    const isChange =
      last === undefined
        ? isTouched()
        : last.dossier?.id === now.dossier.id && differs(withoutView(last), withoutView(now));
    if (isChange) setUnwritten(now.dossier.id, true);
    last = now;
    pending = now;
    ask();
  });
}

interface Settled {
  readonly next: Tied;
  /** When its dossier was written. */
  readonly modifie: number;
}

/**
 * Writes what is unwritten. Gives what the page is to show instead, if anything: the newer version of another tab, where
 * nothing is to be written; the same under the name that its dossier has found, or under a dossier of its own, where
 * another tab has written this one meanwhile. `denied` where this browser keeps none.
 */
async function settle(tied: Tied, isTyping: () => boolean): Promise<Settled | 'denied' | undefined> {
  const unwritten = isUnwritten(tied.dossier.id);
  const { kept, mine } = await changeFrom(tied, undefined, isTyping);
  if (!kept.ok) return kept.fault === 'denied' ? 'denied' : undefined;
  if (mine === undefined) return undefined;
  const { id, nom, entry, modifie } = mine;
  const shown = unwritten ? withoutDossier(tied) : entry;
  const next: Tied = { ...shown, dossier: { id, nom } };
  const same = !differs(withoutView(clampView(shown)), withoutView(clampView(tied)));
  return same && !differs(next.dossier, tied.dossier) ? undefined : { next, modifie };
}
