import { addressFragment, markAddress, readAddress, writeAddress } from '../address/address.ts';
import type { Besides } from '../dossiers/besides.ts';
import { readJson } from '../storage/browser-storage.ts';
import type { Memory } from '../storage/scenario-memory.ts';
import type { Partage } from '../storage/tabs.ts';
import type { Adoption } from './adoption.ts';
import type { Calculations, Surroundings } from './calculations.ts';
import { clampView, type Entry, isStill } from './entry.ts';
import type { PageState } from './page-state.ts';
import { isEntry } from './shape.ts';
import { type Avis, depart } from './state.ts';

const ABSENT =
  "Le scénario de cette adresse n'a pas pu être ouvert : une partie du site n'a pas été chargée. Vérifiez votre connexion, puis rechargez la page.";

interface Opening {
  openUp(): void;
  /** To be called with what a step back shows: the reader's own, found again, is offered no more. */
  findAgain(step: Entry): void;
}

/** What a page opens with: the address wins over the storage, and opens beside the reader's own. */
export function createOpening(
  page: PageState,
  surroundings: Surroundings,
  calculations: Calculations,
  partage: Partage,
  besides: Besides,
): Opening {
  const { get, own, dispatch, isModified } = page;
  let opened = false;
  /** Counts what has taken the address since: what is read of it meanwhile is let go. */
  let moves = 0;

  const say = (avis: Avis | undefined): void => dispatch({ type: 'said', avis });

  let adoption: Adoption | undefined;
  /** What opens an address is fetched when one brings something. */
  const load = async (): Promise<Adoption> => {
    const { createAdoption } = await import('./adoption.ts');
    adoption ??= createAdoption(page, surroundings, calculations, partage, besides);
    return adoption;
  };
  const propose = (replaced: Entry): void => void load().then(({ propose }) => propose(replaced));

  /** Nothing has taken the reader's place: what was typed while an address was read has been judged already. */
  const stay = (before: Entry): void => {
    // A case is on screen, and what is under it has been judged.
    if (get().sandbox !== undefined) return;
    const { saisie } = get();
    if (isStill(saisie, before) || !isModified.value) resume(saisie);
  };

  const adopt = async (brought: Entry, before: Entry, isNewcomer = false): Promise<void> => {
    const module = await load().catch(() => undefined);
    if (module === undefined) {
      say({ texte: ABSENT });
      return stay(before);
    }
    return module.adopt(brought, { isNewcomer, stay: () => stay(before) });
  };

  /** What was typed is judged again from where it was typed: an answer that cannot be read has no scenario yet. */
  const resume = (kept: Entry): void => {
    calculations.show(kept);
    dispatch({ type: 'opened' });
    if (kept.estimation !== undefined) calculations.giveAnswer(kept.estimation);
  };

  /** What can be read of what another version has kept; the rest is put aside, and said to be. */
  const salvage = async (unreadable: string): Promise<void> => {
    const { reread } = await import('../storage/older-versions.ts');
    const memory = reread(readJson(unreadable));
    if (memory === undefined || isModified.value) return;
    dispatch({ type: 'kept', gardee: memory.gardee });
    const texte = 'Ce qui pouvait être lu du scénario gardé est repris dans cette page.';
    dispatch({ type: 'replaced', own: memory.remplacee, avis: { texte } });
    resume(clampView(memory.saisie));
  };

  /** An address that came while the page is open: an anchor leaves the scenario, another scenario is checked. */
  const followAddress = async (): Promise<void> => {
    const isReturned = isEntry(history.state);
    if (isReturned || addressFragment() !== '') moves += 1;
    if (isReturned) return;
    const rank = moves;
    const brought = await readAddress();
    if (rank !== moves) return;
    const { saisie, fragment } = own();
    if (brought.kind === 'saisie') return void adopt(clampView(brought.saisie), saisie);
    if (brought.kind === 'refused') say({ texte: brought.message });
    // The browser has gone to the anchor by now: the address takes the scenario back, for reloads and links.
    if (brought.kind === 'refused' || fragment) writeAddress(saisie, fragment ?? '', 'remplace');
    else markAddress(saisie);
  };

  /** The address of a page that opens, when it is not that of the scenario that is kept. */
  const openAddress = async (memory: Memory | undefined): Promise<void> => {
    // The reader's own is there while the address is read: what is typed then is of it, and kept with it.
    dispatch({ type: 'awaiting-address', kept: memory?.saisie });
    const before = get().saisie;
    const rank = moves;
    const address = await readAddress();
    if (rank !== moves) return stay(before);
    if (address.kind === 'saisie') return adopt(clampView(address.saisie), before, memory === undefined);
    if (memory?.remplacee) propose(memory.remplacee);
    if (address.kind === 'refused') say({ texte: address.message });
    stay(before);
  };

  return {
    openUp() {
      if (opened) return;
      opened = true;
      const { memoire: memory, unreadable, ownPart } = partage.openUp();
      dispatch({ type: 'kept', gardee: memory?.gardee });
      // Until the worker answers, and for good where a value is refused, it is still the scenario's.
      dispatch({ type: 'addressed', fragment: memory?.fragment ?? '' });
      const brought = addressFragment();
      // An older entry of this tab's own is no link: what it has typed since, on another page, stays.
      const returned = ownPart === true && isReturn(brought, memory?.former);
      // The address of the scenario that is kept brings nothing else.
      if (brought !== '' && brought !== memory?.fragment && !returned) void openAddress(memory);
      else {
        if (memory?.remplacee) propose(memory.remplacee);
        if (memory !== undefined) resume(memory.saisie);
        else markAddress(depart);
        if (unreadable !== undefined) salvage(unreadable).catch(() => undefined);
      }
      window.addEventListener('popstate', ({ state }) => {
        if (!isEntry(state)) return;
        calculations.leaveSandbox();
        calculations.change(state, { dossier: 'said' });
      });
      window.addEventListener('hashchange', () => void followAddress());
    },
    findAgain: (step) => adoption?.findAgain(step),
  };
}

/**
 * Whether the page was loaded by the « Précédent » or the « Suivant » of the browser, at an entry of this tab's; or again
 * just as its address was written: the browser may then not have heard of it yet, and load the one before.
 */
function isReturn(brought: string, former: string | undefined): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'reload') return brought === former;
  return navigation?.type === 'back_forward' && isEntry(history.state);
}
