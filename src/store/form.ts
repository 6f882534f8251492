import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { LONGEST_TEXT } from '../scenario/format/longest-text.ts';
import { browserClock, type Clock } from './clock.ts';
import { labelOnceTyped } from './state/sandbox-name.ts';
import { eraseText, isBlocked, readJson, readText, writeText, type Zone } from './storage/browser-storage.ts';
import { soon } from './storage/delayed-write.ts';
import { layAside, recallSetAside } from './storage/unreadable.ts';
import { triedCase } from './tried-case.ts';

/** What was typed in the fields of a form, by field, as typed. */
export type Typed<C extends string> = Readonly<Record<C, string>>;

/** The fields of a page that has no scenario: kept in the reader's browser, never in the address. */
export interface Form<C extends string> {
  readonly saisi: ReadonlySignal<Typed<C>>;
  /** What they hold at first. */
  readonly depart: Typed<C>;
  /** What a case hides, or a reset replaced, until something is typed. */
  readonly avant: ReadonlySignal<Typed<C> | undefined>;
  /** Whether the fields are no longer those of the start. */
  readonly modified: ReadonlySignal<boolean>;
  /** Takes what was kept in an earlier visit; until then the fields are those of the page as built. */
  openUp(): void;
  write(field: C, texte: string): void;
  /** Fills some fields at once; what they held can be taken back. */
  fillIn(valeurs: Partial<Typed<C>>): void;
  /** Puts back what was typed before something that is given up: out of a case, where it is the reader's own. */
  restore(valeurs: Typed<C>): void;
  /** Tries a case over what is typed, which stays what is kept: see `triedCase`. */
  tryOut(label: string, valeurs: Partial<Typed<C>>): void;
  /** The reader's own again: from a case, or from what `fillIn` has replaced. */
  comeBack(): void;
}

/** A form under its own key of the browser's storage; its start gives its fields, `longest` the characters that are kept of one. */
export function createForm<C extends string>(
  cle: string,
  depart: Typed<C>,
  clock: Clock = browserClock,
  longest = LONGEST_TEXT,
): Form<C> {
  const start: Start<C> = { cle, depart, longest };
  const typed = signal(depart);
  const avant = signal<Typed<C> | undefined>(undefined);
  let opened = false;
  /** What is the reader's, while a case is on screen. */
  let own: Typed<C> | undefined;

  const { ask } = soon(() => keep(cle, own ?? typed.value), clock);

  /** The case leaves the screen, or becomes the reader's. */
  const end = (): void => {
    if (own === undefined) return;
    own = undefined;
    triedCase.value = undefined;
  };

  const putValues = (valeurs: Typed<C>): void => {
    typed.value = valeurs;
    ask();
  };

  const comeBack = (): void => {
    if (own !== undefined) {
      typed.value = own;
      end();
    } else if (avant.value !== undefined) putValues(avant.value);
    avant.value = undefined;
  };

  const adopt = (): void => {
    const [mine, label] = [own, triedCase.value?.label];
    if (mine === undefined || label === undefined) return;
    avant.value = mine;
    end();
    ask();
    import('./notices/form-notices.ts').then(
      ({ sayAdopted }) => sayAdopted(cle, label, mine === depart ? undefined : () => fillIn(mine)),
      () => undefined,
    );
  };

  const fillIn = (valeurs: Partial<Typed<C>>): void => {
    if (own !== undefined) comeBack();
    avant.value = typed.value;
    putValues({ ...typed.value, ...valeurs });
  };

  /** What is typed, over a case as over one's own. */
  const type = (next: Typed<C>): void => {
    avant.value = undefined;
    if (own === undefined) {
      putValues(next);
      return;
    }
    typed.value = next;
    const tried = triedCase.value;
    if (tried?.changed === false)
      triedCase.value = { ...tried, changed: true, label: labelOnceTyped(tried.label) };
  };

  /** Another tab has typed in the same form: this one keeps its own values on screen; where it has none, it shows those. */
  const follow = ({ key, newValue }: StorageEvent): void => {
    if (key !== cle || newValue === null) return;
    const autre = valuesOf(readJson(newValue), start)?.valeurs;
    if (typed.value !== depart) say(autre);
    else if (autre) typed.value = autre;
  };

  const mine = (): Typed<C> => own ?? typed.value;

  /** Says what another tab has typed; whichever is taken, the other can be taken back. */
  const say = (autre: Typed<C> | undefined): void => {
    if (autre === undefined || JSON.stringify(autre) === JSON.stringify(mine())) return;
    import('./notices/form-notices.ts').then(
      ({ sayOther }) => sayOther(cle, { autre, mine, take: fillIn, keep: ask }),
      () => undefined,
    );
  };

  return {
    saisi: typed,
    depart,
    avant,
    modified: computed(() => typed.value !== depart),
    openUp() {
      if (opened) return;
      opened = true;
      recallSetAside(cle);
      const ownItems = read(start, 'sessionStorage');
      const commonOnes = read(start, 'localStorage');
      typed.value = ownItems ?? commonOnes ?? depart;
      // Typed in another tab while this one was closed.
      if (ownItems !== undefined) say(commonOnes);
      globalThis.window?.addEventListener('storage', follow);
    },
    write(field, texte) {
      type({ ...typed.value, [field]: texte });
    },
    fillIn,
    restore(valeurs) {
      if (JSON.stringify(own) === JSON.stringify(valeurs)) comeBack();
      else type(valeurs);
    },
    tryOut(label, valeurs) {
      own ??= typed.value;
      avant.value = own;
      typed.value = { ...own, ...valeurs };
      triedCase.value = { label, what: 'valeurs', changed: false, leave: comeBack, adopt };
    },
    comeBack,
  };
}

/** The fields of a form as its page keeps them now, for another page, which only reads them; those of the start without any. */
export function keptFields<C extends string>(start: Start<C>): Typed<C> {
  const kept = (zone: Zone) => valuesOf(readJson(readText(start.cle, zone) ?? ''), start)?.valeurs;
  return kept('sessionStorage') ?? kept('localStorage') ?? start.depart;
}

/** What a form is from the first: where it is kept, and what its fields hold and may hold. */
interface Start<C extends string> {
  readonly cle: string;
  readonly depart: Typed<C>;
  readonly longest: number;
}

/** For this tab, through its own reloads, and for the next visit. */
function keep(cle: string, valeurs: object): void {
  const texte = JSON.stringify(valeurs);
  const all = writeText(cle, texte);
  const tab = writeText(cle, texte, 'sessionStorage');
  // An older one would come back in its place.
  if (!tab && !isBlocked(cle, 'sessionStorage')) eraseText(cle, 'sessionStorage');
  // A key that is held back is said elsewhere; this tab keeps its own meanwhile.
  if (!all && !(tab && isBlocked(cle, 'localStorage'))) sayRefusal(tab);
}

/** What says that the browser refuses: once, and once more if the tab cannot keep it either. */
function createRefusal(): (tab: boolean) => void {
  let said: 'onglet' | 'rien' | undefined;
  return (tab) => {
    const cases = tab ? 'onglet' : 'rien';
    if (said === 'rien' || said === cases) return;
    said = cases;
    import('./notices/form-notices.ts').then(
      (alerts) => alerts.sayRefusal(tab),
      () => {
        said = undefined;
      },
    );
  };
}

/** One for all the forms of a page: it is one browser that refuses them. */
const sayRefusal = createRefusal();

/** What a storage keeps under a key; what this version cannot read of it is put aside, and said to be. */
function read<C extends string>(start: Start<C>, zone: Zone): Typed<C> | undefined {
  const { cle } = start;
  const texte = readText(cle, zone);
  if (texte === null) return undefined;
  const itemsRead = valuesOf(readJson(texte), start);
  if (itemsRead === undefined || !itemsRead.everything) layAside(cle, texte, zone);
  return itemsRead?.valeurs;
}

/** The texts for fields of a form, and whether they are all that there is; a field that it lacks is that of the start. */
function valuesOf<C extends string>(
  value: unknown,
  { depart, longest }: Start<C>,
): { readonly valeurs: Typed<C>; readonly everything: boolean } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const allOfThem = Object.entries(value);
  const itemsRead = allOfThem.filter(
    ([field, texte]) => Object.hasOwn(depart, field) && typeof texte === 'string' && texte.length <= longest,
  );
  return {
    valeurs: { ...depart, ...(Object.fromEntries(itemsRead) as Partial<Typed<C>>) },
    everything: itemsRead.length === allOfThem.length,
  };
}
