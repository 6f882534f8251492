import type { Fault } from '../../scenario/format/faults.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { addressFragment, markAddress, readAddress, writeAddress } from '../address/address.ts';
import type { Resumptions } from '../history/undo.ts';
import { readJson } from '../storage/browser-storage.ts';
import type { Memory } from '../storage/scenario-memory.ts';
import type { Partage } from '../storage/tabs.ts';
import type { Calculations } from './calculations.ts';
import { clampView, type Entry, withoutView } from './draft.ts';
import { isEntry } from './shape.ts';
import { depart, differs, type State } from './state.ts';

const REFUSAL =
  "Le scénario de cette adresse n'est pas valable : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const BREAKDOWN =
  "Le scénario de cette adresse n'a pas pu être vérifié : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const ONE = 'Une de ses valeurs est à corriger';
const SEVERAL = "Plusieurs de ses valeurs sont à corriger, d'abord";

interface Opening {
  openUp(): void;
  /** To be called with what a step back shows: the reader's own, found again, is offered no more. */
  findAgain(etape: Entry): void;
}

/** What a page opens with: the address wins over the storage, and what it replaces can be restored. */
export function createOpening(
  state: State,
  client: Client,
  calculations: Calculations,
  partage: Partage,
  resumptions: Resumptions,
): Opening {
  const { saisie, avis, remplacee, debut, fragment, isModified } = state;
  let opened = false;
  let offer: State['avis']['value'];

  const remove = (): void => {
    remplacee.value = undefined;
    if (avis.value === offer) avis.value = undefined;
  };

  /** Offered on every page until it is taken or closed. */
  const propose = (own: Entry): void => {
    remplacee.value = own;
    const restore = (): void => {
      remove();
      calculations.change(own, { entree: 'ajoute' });
    };
    offer = {
      texte: 'Le scénario de cette adresse a pris la place du vôtre.',
      action: { nom: 'Restaurer le mien', toDo: restore },
      shut() {
        remplacee.value = undefined;
        calculations.remember();
      },
    };
    avis.value = offer;
  };

  /** Nothing has taken the reader's place: what was typed while an address was read has been judged already. */
  const stay = (avant: Entry): void => {
    if (saisie.value === avant || !isModified.value) resume(saisie.value);
  };

  /** What an address brings is checked before it replaces anything; what is typed meanwhile is the reader's own. */
  const adopt = async (venue: Entry, avant: Entry, isNewcomer = false): Promise<void> => {
    const issue = await client.ask('lien', 'calculer', venue.scenario, venue.vue);
    if (issue.state === 'remplace') return;
    if (issue.state === 'panne') {
      const verifier = (): void => {
        avis.value = undefined;
        void adopt(venue, avant, isNewcomer);
      };
      avis.value = { texte: BREAKDOWN, action: { nom: 'Vérifier à nouveau', toDo: verifier } };
      return;
    }
    if (!issue.result.ok) {
      avis.value = { texte: `${REFUSAL}${await faultsWords(issue.result.erreurs)}` };
      return stay(avant);
    }
    const own = saisie.value;
    const examples = [depart, debut.value, venue];
    // From here the address is the reader's: reloaded before the next is written, it is no link to another scenario.
    fragment.value = addressFragment();
    if ((isNewcomer && !isModified.value) || !differs(own, venue)) return calculations.show(venue);
    if (examples.every((each) => differs(own, each))) propose(own);
    // It takes the place of the reader's own, which a step back gives as well.
    calculations.change(venue);
  };

  /** What was typed is judged again from where it was typed: an answer that cannot be read has no scenario yet. */
  const resume = (kept: Entry): void => {
    calculations.show(kept);
    state.resumed.value = isModified.value;
    if (kept.estimation !== undefined) calculations.giveAnswer(kept.estimation);
  };

  /** What can be read of what another version has kept; the rest is put aside, and said to be. */
  const salvage = async (unreadable: string): Promise<void> => {
    const { reread } = await import('../storage/older-versions.ts');
    const readout = reread(readJson(unreadable));
    if (readout === undefined || state.isModified.value) return;
    state.gardee.value = readout.gardee;
    remplacee.value = readout.remplacee;
    avis.value = { texte: 'Ce qui pouvait être lu du scénario gardé est repris dans cette page.' };
    resume(clampView(readout.saisie));
  };

  /** An address that came while the page is open: an anchor leaves the scenario, another scenario is checked. */
  const followAddress = async (): Promise<void> => {
    if (isEntry(history.state)) return;
    const venue = await readAddress();
    if (venue.kind === 'saisie') return void adopt(clampView(venue.saisie), saisie.value);
    if (venue.kind === 'refused') avis.value = { texte: venue.message };
    // The browser has gone to the anchor by now: the address takes the scenario back, for reloads and links.
    if (venue.kind === 'refused' || fragment.value)
      writeAddress(saisie.value, fragment.value ?? '', 'remplace');
    else markAddress(saisie.value);
  };

  /** The address of a page that opens, when it is not that of the scenario that is kept. */
  const openAddress = async (memory: Memory | undefined): Promise<void> => {
    // The reader's own is there while the address is read: what is typed then is of it, and kept with it.
    if (memory !== undefined) saisie.value = clampView(memory.saisie);
    if (isModified.value) state.freshness.value = 'calcul';
    const avant = saisie.value;
    const address = await readAddress();
    if (address.kind === 'saisie') return adopt(clampView(address.saisie), avant, memory === undefined);
    if (memory?.remplacee) propose(memory.remplacee);
    if (address.kind === 'refused') avis.value = { texte: address.message };
    stay(avant);
  };

  return {
    openUp() {
      if (opened) return;
      opened = true;
      const { memoire: memory, unreadable, ownPart } = partage.openUp();
      resumptions.openUp();
      state.gardee.value = memory?.gardee;
      // Until the worker answers, and for good where a value is refused, it is still the scenario's.
      fragment.value = memory?.fragment ?? '';
      const arrivedFrom = addressFragment();
      // An older entry of this tab's own is no link: what it has typed since, on another page, stays.
      const revenue = ownPart === true && isEntry(history.state) && isReturn();
      // The address of the scenario that is kept brings nothing else.
      if (arrivedFrom !== '' && arrivedFrom !== memory?.fragment && !revenue) void openAddress(memory);
      else {
        if (memory?.remplacee) propose(memory.remplacee);
        if (memory !== undefined) resume(memory.saisie);
        else markAddress(depart);
        if (unreadable !== undefined) salvage(unreadable).catch(() => undefined);
      }
      window.addEventListener('popstate', ({ state }) => {
        if (isEntry(state)) calculations.change(state);
      });
      window.addEventListener('hashchange', () => void followAddress());
    },
    findAgain(etape) {
      if (remplacee.value && !differs(withoutView(etape), withoutView(remplacee.value))) remove();
    },
  };
}

/** Where the first value that is refused stands, what was expected and what came; what words it is rarely needed. */
async function faultsWords([first, ...others]: readonly Fault[]): Promise<string> {
  const words = await import('../../scenario/format/fault-words.ts').catch(() => undefined);
  if (first === undefined || words === undefined) return '';
  const count = others.length > 0 ? SEVERAL : ONE;
  return ` ${count} : ${first.path}, ${words.expectedWords(first)}, « ${first.received} » reçu.`;
}

/** Whether the page was loaded by the « Précédent » or the « Suivant » of the browser. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward';
}
