import type { Clock } from '../clock.ts';
import type { Entry } from '../state/entry.ts';
import type { PageState } from '../state/page-state.ts';
import { otherThan } from '../state/reducer.ts';
import { depart } from '../state/state.ts';
import { eraseText, readText, writeText } from './browser-storage.ts';
import { soon } from './delayed-write.ts';
import { ENTRY_KEY, type Memory, readMemory } from './scenario-memory.ts';
import { layAside, recallSetAside } from './unreadable.ts';

/** What a page opens with. */
interface Opened {
  readonly memoire?: Memory | undefined;
  /** What is kept and cannot be read; it is being put aside. */
  readonly unreadable?: string;
  /** The tab has written its own since it opened, or since its last reload. */
  readonly ownPart?: true;
}

export interface Partage {
  /** The tab's own scenario, else the one that the browser keeps for all tabs. */
  openUp(): Opened;
  /** Keeps what is typed, for this tab and for all. */
  remember(): void;
  /** The same, out of the event that asks for it. */
  keepSoon(): void;
}

/** What is kept while nothing is the reader's: the example of no chosen year, for each page to open on its own. */
const untouched: Entry = { ...depart, vue: { groupement: 0, annee: 0 } };

/**
 * What the browser keeps when several tabs write it. Each tab has its own scenario, through its own reloads; the last
 * one written is the one kept for all, and the one whose place it has taken can be had back.
 */
export function createPartage({ own, dispatch, isOwnModified }: PageState, clock: Clock): Partage {
  /** The last text kept for all that this tab has read as its own, or written. */
  let known: string | null = null;
  /** Whether a year was chosen before this page, be it the one that this page opens on by itself. */
  let chosen = false;

  /** The scenario of another tab: it is not taken, nor lost. What this tab wrote just before a reload may come back too. */
  const welcome = ({ saisie, autre, remplacee }: Memory): void => {
    const here = own().saisie;
    const { autre: offered } = own();
    // What is offered of a dossier stays offered, as it is by now, once what was typed here has gone into one beside it.
    const isOffered = saisie.dossier !== undefined && offered?.dossier?.id === saisie.dossier.id;
    const other = isOffered
      ? otherThan(here, saisie)
      : (disputed(here, saisie) ?? (autre && disputed(here, autre)));
    dispatch({ type: 'other-tab', autre: other, remplacee });
  };

  const started = (memory: Memory): Memory => {
    chosen = memory.saisie.vue.annee > 0;
    return chosen ? memory : { ...memory, saisie: depart };
  };

  const write = (): void => {
    const { saisie, fragment, former, gardee, remplacee, autre } = own();
    const memory: Memory = {
      saisie: isOwnModified() || chosen ? saisie : untouched,
      fragment: fragment ?? '',
      ...(former && { former }),
      ...(gardee && { gardee }),
      ...(remplacee && { remplacee }),
      ...(autre && { autre }),
    };
    const text = JSON.stringify(memory);
    const done = writeText(ENTRY_KEY, text);
    if (done) known = text;
    const ofTab = done ? text : JSON.stringify({ ...memory, refusee: true } satisfies Memory);
    const held = (isOwnModified() || !done) && writeText(ENTRY_KEY, ofTab, 'sessionStorage');
    // An older one would come back in its place.
    if (!held) eraseText(ENTRY_KEY, 'sessionStorage');
    dispatch({ type: 'stored', keptOne: done ? 'tous' : held ? 'onglet' : 'rien' });
  };

  const hear = ({ key, newValue }: StorageEvent): void => {
    const other = key === ENTRY_KEY ? readMemory(newValue) : undefined;
    if (other === undefined) return;
    dispatch({ type: 'kept', gardee: other.gardee });
    // A tab that still shows the example goes on from what is kept, at its next page.
    if (!isOwnModified()) return;
    known = newValue;
    welcome(other);
  };

  const remember = (): void => {
    const there = readText(ENTRY_KEY);
    const other = there === known ? undefined : readMemory(there);
    if (there !== null && there !== known && other === undefined) layAside(ENTRY_KEY, there);
    // A tab that shows the example has nothing to put in the place of another's scenario: only what it keeps aside.
    if (other !== undefined && !isOwnModified()) {
      writeText(ENTRY_KEY, JSON.stringify({ ...other, gardee: own().gardee }));
      return;
    }
    if (other !== undefined) welcome(other);
    write();
  };
  const { ask, now } = soon(remember, clock);

  return {
    remember: now,
    keepSoon: ask,
    openUp() {
      window.addEventListener('storage', hear);
      recallSetAside(ENTRY_KEY);
      const [text, ofTab] = [readText(ENTRY_KEY), readText(ENTRY_KEY, 'sessionStorage')];
      const [shared, mine] = [readMemory(text), readMemory(ofTab)];
      known = text;
      if (text !== null && shared === undefined) layAside(ENTRY_KEY, text);
      if (mine === undefined) {
        const autre = shared?.autre && disputed(shared.saisie, shared.autre);
        dispatch({ type: 'other-tab', autre });
        if (shared !== undefined) return { memoire: started(shared) };
        return text === null ? {} : { unreadable: text };
      }
      const upToDate = shared !== undefined && mine.refusee === undefined;
      dispatch({
        type: 'other-tab',
        autre:
          (upToDate && disputed(mine.saisie, shared.saisie)) ||
          (mine.autre && disputed(mine.saisie, mine.autre)),
      });
      return {
        memoire: started(upToDate && shared.gardee ? { ...mine, gardee: shared.gardee } : mine),
        ownPart: true,
      };
    },
  };
}

/** What another tab has in the place of what is here: what is in a dossier of its own takes nobody's place. */
function disputed(here: Entry, other: Entry): Entry | undefined {
  const isBeside = other.dossier !== undefined && other.dossier.id !== here.dossier?.id;
  return isBeside ? undefined : otherThan(here, other);
}
