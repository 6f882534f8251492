import { effect } from '@preact/signals';
import type { Edited, SetAside } from '../scenario/edit/set-aside.ts';
import { write } from '../scenario/edit/written-value.ts';
import type { Estimation } from '../scenario/estimate/estimation.ts';
import type { Fault } from '../scenario/format/faults.ts';
import type { DocumentScenario, Path, View } from '../scenario/format/scenario-document.ts';
import type { Client } from '../workers/calculation/calculation-client.ts';
import { fragmentOf, loadLinks } from './address/address.ts';
import { browserClock, type Clock } from './clock.ts';
import type { Brought } from './dossiers/beside.ts';
import { createBesides } from './dossiers/besides.ts';
import { setUnwritten } from './dossiers/mark.ts';
import { keepHistory } from './history/kept-history.ts';
import { createTypingRest, type TypingRest, typingRest } from './rendering/typing-rest.ts';
import { type Calculations, createCalculations } from './state/calculations.ts';
import { type Entry, withoutDossier, withScenario } from './state/entry.ts';
import { createOpening } from './state/opening.ts';
import { createPageState, type PageState, type StateSignals } from './state/page-state.ts';
import { labelled } from './state/sandbox.ts';
import type { SandboxName } from './state/sandbox-name.ts';
import type { Avis, State } from './state/state.ts';
import { createPartage, type Partage } from './storage/tabs.ts';

type Read =
  | 'saisie'
  | 'sandbox'
  | 'calcul'
  | 'request'
  | 'freshness'
  | 'erreurs'
  | 'breakdown'
  | 'avis'
  | 'gardee'
  | 'fragment'
  | 'resumed'
  | 'setAside'
  | 'historique'
  | 'reprise';

/** The parts of the state that islands read, and only the store writes. */
export interface Store extends Pick<StateSignals, Read>, Pick<PageState, 'isModified'> {
  openUp(): void;
  /** The reader's own, whatever case is on screen. */
  own(): State;
  /** A value typed in a field: see `withScenario`. */
  write(chemin: Path, valeur: unknown): void;
  /** The scenario, and what is set aside beside it, for a choice to change. */
  edited(): Edited;
  /** The scenario after a button or a choice of a page, an entry of the history: see `withScenario`. */
  modify(scenario: DocumentScenario, vue: View, setAside?: SetAside): void;
  /** A case over the reader's own, made from it by `make`: neither stored nor linked, and left by `leaveCase`. */
  tryOut(name: SandboxName, make: (own: Entry & Edited) => Edited & { readonly vue: View }): void;
  /** The reader's own on screen again, as it was left. */
  leaveCase(): void;
  /** « Partir de ce cas »: see `adoptSandbox`. */
  adoptCase(): void;
  /** A whole saisie, which says itself whether it follows from the simple questions: a file, a way back, a reset. */
  replace(saisie: Entry, setAside?: SetAside): void;
  /** What comes from elsewhere, in a dossier of its own; where this browser keeps none, in the place of what is typed. */
  openBeside(brought: Brought): Promise<void>;
  /** An answer to the simple questions of /estimer/: the scenario follows from them. */
  giveAnswer(estimation: Estimation): void;
  /** The same answers all at once: an entry of the history. */
  setOff(estimation: Estimation): void;
  /** An example of /estimer/: of no dossier until something is changed in it; the reader's own stays in its own. */
  showPreset(estimation: Estimation): void;
  /** A change of the saisie that is typing, or a gesture: it replaces the entry of the history. */
  follow(saisie: Entry, gesture?: string): void;
  look(vue: View): void;
  /** The same on the page that a link leads to: its address is written now, without waiting for the worker. */
  viewElsewhere(link: HTMLAnchorElement, vue: View): void;
  keep(saisie: Entry | undefined): void;
  /** The fragment of what is typed, at once, with the name of the case in its note where it is one: the address follows later. As `fragment`, and rejects without its code. */
  link(): Promise<string | undefined>;
  /** What a page has found wrong beyond the scenario itself: its numbers are old then, as for a value of it. */
  refuse(erreurs: readonly Fault[]): void;
  retry(): void;
  /** A message about the scenario, in place of the one that is shown; nothing closes it. */
  say(avis: Avis | undefined): void;
  /** The last change undone, or done again; the entry of the browser's history is replaced. */
  resume(sens: 'annule' | 'retabli'): void;
}

/** The one scenario of the page, shared by its islands: asks the worker, writes the address and the storage. */
export function createStore(
  client: Client,
  clock: Clock = browserClock,
  rest: TypingRest = clock === browserClock ? typingRest : createTypingRest(clock),
): Store {
  const page = createPageState();
  const { get, own, dispatch, signals, isModified } = page;
  const surroundings = { client, clock, rest };
  const partage = createPartage(page, clock);
  const calculations = createCalculations(page, surroundings, partage);
  const besides = createBesides(page, calculations);
  const opening = createOpening(page, surroundings, calculations, partage, besides);
  followKeeping(page, client, calculations, partage);
  return {
    ...signals,
    isModified,
    own,
    openUp() {
      opening.openUp();
      keepHistory(page);
    },
    write(chemin, valeur) {
      const { saisie } = get();
      calculations.change(withScenario(saisie, write(saisie.scenario, chemin, valeur)), TYPING);
    },
    edited: () => ({ scenario: get().saisie.scenario, setAside: get().setAside }),
    modify(scenario, vue, setAside) {
      calculations.change({ ...withScenario(get().saisie, scenario), vue }, { ...BUTTON, setAside });
    },
    tryOut(name, make) {
      const { saisie, setAside } = own();
      const { scenario, vue, setAside: aside } = make({ ...saisie, setAside });
      calculations.openSandbox(name, { ...withScenario(saisie, scenario), vue }, aside);
    },
    leaveCase: calculations.leaveSandbox,
    adoptCase: calculations.adoptSandbox,
    replace: (next, setAside) => calculations.change(next, { ...BUTTON, setAside }),
    async openBeside(brought) {
      if (await besides.open(brought)) return;
      calculations.leaveSandbox();
      calculations.change(brought.saisie, BUTTON);
    },
    giveAnswer: (estimation) => calculations.giveAnswer(estimation, TYPING),
    setOff: (estimation) => calculations.giveAnswer(estimation, BUTTON),
    showPreset: (estimation) => calculations.giveAnswer(estimation, { ...BUTTON, dossier: 'none' }),
    follow: (next, gesture) => calculations.change(next, { ...TYPING, gesture }),
    look: (vue) => calculations.show({ ...get().saisie, vue }),
    viewElsewhere(link, vue) {
      // A case stays on its page: the link carries what the address has, the reader's own.
      if (get().sandbox !== undefined) return;
      calculations.show({ ...get().saisie, vue });
      // Too long for an address, the scenario goes through the storage.
      partage.remember();
      link.hash = fragmentOf(get().saisie) ?? '';
    },
    keep(kept) {
      const before = get().gardee;
      dispatch({ type: 'kept', gardee: kept && withoutDossier(kept) });
      dispatch({ type: 'touched' });
      partage.remember();
      if (kept !== undefined || before === undefined) return;
      const action = { nom: 'Le reprendre', toDo: () => this.keep(before) };
      this.say({ texte: 'Le scénario gardé est oublié.', action });
    },
    async link() {
      await loadLinks();
      return isModified.value ? fragmentOf(labelled(get())) : '';
    },
    refuse: (erreurs) => dispatch({ type: 'refused', erreurs }),
    retry() {
      const { estimation } = get().saisie;
      if (estimation === undefined) calculations.ask();
      else calculations.giveAnswer(estimation);
    },
    say: (avis) => dispatch({ type: 'said', avis }),
    resume(sens) {
      const before = get().reprise;
      dispatch({ type: 'resumed', sens });
      const { reprise, saisie } = get();
      if (reprise === undefined || reprise === before) return;
      if (get().sandbox === undefined) opening.findAgain(reprise.apres);
      calculations.follow();
      // Its scenario may still have been on its way when it was left.
      if (saisie.estimation !== undefined) calculations.giveAnswer(saisie.estimation);
    },
  };
}

const TYPING = { typedText: true } as const;
const BUTTON = { entree: 'ajoute' } as const;

/** What is rarely said is fetched when it has to be. */
function followKeeping(page: PageState, client: Client, calculations: Calculations, partage: Partage): void {
  const { keptOne, autre, saisie } = page.signals;
  let [refusal, other, written, following] = [false, false, false, false];
  effect(() => {
    if (!refusal && keptOne.value !== 'tous') {
      refusal = true;
      import('./notices/not-kept.ts').then(
        ({ followRefusals }) => followRefusals(page, client),
        () => undefined,
      );
    }
    if (saisie.value.dossier !== undefined) {
      // A page that is left before what writes to dossiers has come says that something is left to be written.
      const { saisie: mine, touched } = page.own();
      if (!following && touched && mine.dossier !== undefined) setUnwritten(mine.dossier.id, true);
      if (!written) {
        written = true;
        import('./dossiers/write-through.ts').then(
          ({ followDossier }) => {
            following = true;
            followDossier(page, calculations);
          },
          () => undefined,
        );
      }
    }
    if (!other && autre.value !== undefined) {
      other = true;
      import('./notices/other-tab.ts').then(
        ({ followOther }) => followOther(page, calculations, partage),
        () => undefined,
      );
    }
  });
}
