import { type Entry, withoutView } from '../state/draft.ts';
import { depart, differs, type State } from '../state/state.ts';
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
  /** Something is the reader's now: what the browser does not keep of it is said. */
  touch(): void;
}

/**
 * What the browser keeps when several tabs write it. Each tab has its own scenario, through its own reloads; the last
 * one written is the one kept for all, and the one whose place it has taken can be had back.
 */
export function createPartage(state: State): Partage {
  const { saisie, gardee, remplacee, autre, fragment, isModified } = state;
  /** The last text kept for all that this tab has read as its own, or written. */
  let known: string | null = null;
  let touched = false;

  /** The scenario of another tab: it is not taken, nor lost. What this tab wrote just before a reload may come back too. */
  const welcome = (venue: Memory): void => {
    remplacee.value ??= venue.remplacee;
    const here = saisie.value;
    autre.value = autreQue(here, venue.saisie) ?? (venue.autre && autreQue(here, venue.autre));
  };

  const write = (): void => {
    const memory: Memory = {
      saisie: isModified.value ? saisie.value : depart,
      fragment: fragment.value ?? '',
      ...(gardee.value && { gardee: gardee.value }),
      ...(remplacee.value && { remplacee: remplacee.value }),
      ...(autre.value && { autre: autre.value }),
    };
    const texte = JSON.stringify(memory);
    const done = writeText(ENTRY_KEY, texte);
    if (done) known = texte;
    const ownValue = done ? texte : JSON.stringify({ ...memory, refusee: true } satisfies Memory);
    const heldNow = (isModified.value || !done) && writeText(ENTRY_KEY, ownValue, 'sessionStorage');
    // An older one would come back in its place.
    if (!heldNow) eraseText(ENTRY_KEY, 'sessionStorage');
    if (touched) state.keptOne.value = done ? 'tous' : heldNow ? 'onglet' : 'rien';
  };

  const follow = ({ key, newValue }: StorageEvent): void => {
    const venue = key === ENTRY_KEY ? readMemory(newValue) : undefined;
    if (venue === undefined) return;
    gardee.value = venue.gardee;
    // A tab that still shows the example goes on from what is kept, at its next page.
    if (!isModified.value) return;
    known = newValue;
    welcome(venue);
  };

  const remember = (): void => {
    const overThere = readText(ENTRY_KEY);
    const venue = overThere === known ? undefined : readMemory(overThere);
    if (overThere !== null && overThere !== known && venue === undefined) layAside(ENTRY_KEY, overThere);
    // A tab that shows the example has nothing to put in the place of another's scenario: only what it keeps aside.
    if (venue !== undefined && !isModified.value) {
      writeText(ENTRY_KEY, JSON.stringify({ ...venue, gardee: gardee.value }));
      return;
    }
    if (venue !== undefined) welcome(venue);
    write();
  };
  const { ask, now } = soon(remember);

  return {
    remember: now,
    keepSoon: ask,
    openUp() {
      window.addEventListener('storage', follow);
      recallSetAside(ENTRY_KEY);
      const [texte, ownValue] = [readText(ENTRY_KEY), readText(ENTRY_KEY, 'sessionStorage')];
      const [shared, mine] = [readMemory(texte), readMemory(ownValue)];
      known = texte;
      if (texte !== null && shared === undefined) layAside(ENTRY_KEY, texte);
      if (mine === undefined) {
        autre.value = shared?.autre;
        return shared === undefined && texte !== null ? { unreadable: texte } : { memoire: shared };
      }
      const upToDate = shared !== undefined && mine.refusee === undefined;
      autre.value = (upToDate && autreQue(mine.saisie, shared.saisie)) || mine.autre;
      return {
        memoire: upToDate && shared.gardee ? { ...mine, gardee: shared.gardee } : mine,
        ownPart: true,
      };
    },
    touch() {
      touched = true;
    },
  };
}

/** Another scenario than one's own, unless it is the site's example; wherever both are looked at. */
function autreQue(mine: Entry, venue: Entry): Entry | undefined {
  const meme = !differs(withoutView(mine), withoutView(venue)) || !differs(venue.scenario, depart.scenario);
  return meme ? undefined : venue;
}
