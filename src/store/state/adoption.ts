import type { Fault } from '../../scenario/format/faults.ts';
import { addressFragment } from '../address/address.ts';
import type { Besides } from '../dossiers/besides.ts';
import type { Partage } from '../storage/tabs.ts';
import type { Calculations, Surroundings } from './calculations.ts';
import { type Entry, withoutDossier, withoutView } from './entry.ts';
import type { PageState } from './page-state.ts';
import { type Avis, depart, differs } from './state.ts';

const REFUSAL =
  "Le scénario de cette adresse n'est pas valable : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const BREAKDOWN =
  "Le scénario de cette adresse n'a pas pu être vérifié : il n'a pas été ouvert, et le vôtre n'a pas changé.";
const ONE = 'Une de ses valeurs est à corriger';
const SEVERAL = "Plusieurs de ses valeurs sont à corriger, d'abord";

interface Manners {
  /** Whether the browser has kept nothing of the reader's. */
  readonly isNewcomer: boolean;
  /** Nothing has taken the reader's place. */
  readonly stay: () => void;
}

export interface Adoption {
  /** What an address brings is checked before it is opened; what is typed meanwhile is the reader's own. */
  adopt(brought: Entry, manners: Manners): Promise<void>;
  /** What an address has replaced, where this browser keeps no dossiers: offered on every page until it is taken or closed. */
  propose(replaced: Entry): void;
  /** To be called with what a step back shows: the reader's own, found again, is offered no more. */
  findAgain(step: Entry): void;
}

/** Opens what an address brings in a dossier of its own; where there are none, in the place of the reader's own, which is offered back. */
export function createAdoption(
  { get, dispatch, isModified }: PageState,
  { client }: Surroundings,
  calculations: Calculations,
  partage: Partage,
  besides: Besides,
): Adoption {
  let offer: Avis | undefined;
  const say = (avis: Avis | undefined): void => dispatch({ type: 'said', avis });
  const forget = (): void => dispatch({ type: 'replaced-forgotten', avis: offer });

  const propose = (replaced: Entry): void => {
    const restore = (): void => {
      calculations.leaveSandbox();
      forget();
      calculations.change(replaced, { entree: 'ajoute' });
    };
    offer = {
      texte: 'Le scénario de cette adresse a pris la place du vôtre.',
      action: { nom: 'Restaurer le mien', toDo: restore },
      shut() {
        dispatch({ type: 'replaced-forgotten', avis: undefined });
        partage.remember();
      },
    };
    dispatch({ type: 'replaced', own: replaced, avis: offer });
  };

  const adopt = async (brought: Entry, manners: Manners): Promise<void> => {
    const { isNewcomer, stay } = manners;
    const issue = await client.ask('lien', 'calculer', brought.scenario, brought.vue);
    if (issue.state === 'remplace') return;
    if (issue.state === 'panne') {
      const checkAgain = (): void => {
        say(undefined);
        void adopt(brought, manners);
      };
      return say({ texte: BREAKDOWN, action: { nom: 'Vérifier à nouveau', toDo: checkAgain } });
    }
    if (!issue.result.ok) {
      say({ texte: `${REFUSAL}${await faultsWords(issue.result.erreurs, brought)}` });
      return stay();
    }
    // An address that the reader has opened takes the place of a case as of the rest.
    calculations.leaveSandbox();
    // From here the address is the reader's: reloaded before the next is written, it is no link to another scenario.
    dispatch({ type: 'addressed', fragment: addressFragment() });
    const here = get().saisie;
    if (!differs(withoutDossier(here), brought)) return calculations.show(here);
    if (await besides.open({ from: 'Lien', saisie: brought, manner: { entree: 'remplace' } })) return;
    // In no dossier: where the browser keeps nothing either, that is said, on each page that it comes to.
    dispatch({ type: 'touched' });
    const { saisie: mine } = get();
    if (isNewcomer && !isModified.value) return calculations.show(brought);
    if ([depart, brought].every((each) => differs(mine, each))) propose(mine);
    // It takes the place of the reader's own, which a step back gives as well.
    calculations.change(brought, { dossier: 'said' });
  };

  return {
    adopt,
    propose,
    findAgain(step) {
      const { remplacee } = get();
      if (remplacee && !differs(withoutView(step), withoutView(remplacee))) forget();
    },
  };
}

/** The first value that is refused, in the words of its field; what words it is rarely needed. */
async function faultsWords([first, ...others]: readonly Fault[], brought: Entry): Promise<string> {
  const words = await import('../../calculators/fault-in-words.ts').catch(() => undefined);
  if (first === undefined || words === undefined) return '';
  return ` ${others.length > 0 ? SEVERAL : ONE} : ${words.faultSentence(first, brought)}`;
}
