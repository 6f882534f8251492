import { effect, type ReadonlySignal } from '@preact/signals';
import type { Estimation } from '../scenario/estimate/estimation.ts';
import { type DocumentScenario, type Path, type View, write } from '../scenario/format/document.ts';
import type { Fault } from '../scenario/format/faults.ts';
import type { Client } from '../workers/calculation/calculation-client.ts';
import { fragmentOf, loadLinks, markAddress } from './address/address.ts';
import { createResumptions, type Resumptions } from './history/undo.ts';
import { type Calculations, createCalculations } from './state/calculations.ts';
import { type Entry, withScenario } from './state/draft.ts';
import { createOpening } from './state/opening.ts';
import { isEntry } from './state/shape.ts';
import { createState, depart, differs, type State } from './state/state.ts';
import { createPartage } from './storage/tabs.ts';

type Lu = Pick<
  State,
  | 'saisie'
  | 'calcul'
  | 'request'
  | 'freshness'
  | 'erreurs'
  | 'breakdown'
  | 'gardee'
  | 'fragment'
  | 'isModified'
  | 'debut'
  | 'resumed'
>;

/** Signals that islands read, and only the store writes. */
type StateRead = { readonly [K in keyof Lu]: ReadonlySignal<Lu[K]['value']> };

export interface Store extends StateRead, Pick<State, 'avis'>, Pick<Resumptions, 'historique' | 'reprise'> {
  openUp(): void;
  /** A page's own example, in place of the site's while the reader has no other: the first change starts from it. */
  startFrom(example: Entry): void;
  /** A value typed in a field: see `withScenario`. */
  write(chemin: Path, valeur: unknown): void;
  /** The scenario after a button or a choice of a page, an entry of the history: see `withScenario`. */
  modify(scenario: DocumentScenario, vue: View): void;
  /** A whole saisie, which says itself whether it follows from the simple questions: a file, a way back, a reset. */
  replace(saisie: Entry): void;
  /** An answer to the simple questions of /estimer/: the scenario follows from them. */
  giveAnswer(estimation: Estimation): void;
  /** The same answers all at once, a preset: an entry of the history. */
  setOff(estimation: Estimation): void;
  /** A change of the saisie that is typing: it replaces the entry of the history. */
  follow(saisie: Entry): void;
  look(vue: View): void;
  /** The same on the page that a link leads to: its address is written now, without waiting for the worker. */
  viewElsewhere(link: HTMLAnchorElement, vue: View): void;
  keep(saisie: Entry | undefined): void;
  /** The fragment of what is typed, at once: the address follows later. As `fragment`, and rejects without its code. */
  link(): Promise<string | undefined>;
  /** What a page has found wrong beyond the scenario itself: its numbers are old then, as for a value of it. */
  refuse(erreurs: readonly Fault[]): void;
  retry(): void;
  /** The last change undone, or done again; the entry of the browser's history is replaced. */
  resume(sens: 'annule' | 'retabli'): void;
}

/** The one scenario of the page, shared by its islands: asks the worker, writes the address and the storage. */
export function createStore(client: Client): Store {
  const state = createState();
  const { saisie, calcul: calculation, freshness, debut } = state;
  const partage = createPartage(state);
  const resumptions = createResumptions(saisie);
  const calculations = createCalculations(state, client, partage, resumptions);
  const opening = createOpening(state, client, calculations, partage, resumptions);
  followKeeping(state, calculations);
  return {
    ...state,
    historique: resumptions.historique,
    reprise: resumptions.reprise,
    openUp: opening.openUp,
    startFrom(example) {
      const { scenario, vue, ...remainder } = saisie.value;
      if (Object.keys(remainder).length > 0 || differs(scenario, depart.scenario)) return;
      debut.value = example;
      saisie.value = example;
      if (isEntry(history.state)) markAddress(example);
      // What was asked before is of the other example.
      if (freshness.value !== 'a-jour' || calculation.value !== undefined) calculations.ask();
    },
    write(chemin, valeur) {
      calculations.change(withScenario(saisie.value, write(saisie.value.scenario, chemin, valeur)), TYPING);
    },
    modify: (scenario, vue) => calculations.change({ ...withScenario(saisie.value, scenario), vue }, BUTTON),
    replace: (next) => calculations.change(next, BUTTON),
    giveAnswer: (estimation) => calculations.giveAnswer(estimation, TYPING),
    setOff(estimation) {
      // Chosen, a preset is the reader's, on all pages: it is no longer what a page starts from.
      debut.value = depart;
      calculations.giveAnswer(estimation, BUTTON);
    },
    follow: (next) => calculations.change(next, TYPING),
    look: (vue) => calculations.show({ ...saisie.value, vue }),
    viewElsewhere(link, vue) {
      calculations.show({ ...saisie.value, vue });
      // Too long for an address, the scenario goes through the storage.
      calculations.remember();
      link.hash = fragmentOf(saisie.value) ?? '';
    },
    keep(kept) {
      const avant = state.gardee.value;
      state.gardee.value = kept;
      partage.touch();
      calculations.remember();
      if (kept !== undefined || avant === undefined) return;
      state.avis.value = {
        texte: 'Le scénario gardé est oublié.',
        action: { nom: 'Le reprendre', toDo: () => this.keep(avant) },
      };
    },
    async link() {
      await loadLinks();
      return state.isModified.value ? fragmentOf(saisie.value) : '';
    },
    refuse: calculations.refuse,
    retry() {
      const { estimation } = saisie.value;
      if (estimation === undefined) calculations.ask();
      else calculations.giveAnswer(estimation);
    },
    resume(sens) {
      const etape = resumptions.resume(sens);
      if (etape === undefined) return;
      opening.findAgain(etape);
      calculations.show(etape);
      // Its scenario may still have been on its way when it was left.
      if (etape.estimation !== undefined) calculations.giveAnswer(etape.estimation);
    },
  };
}

const TYPING = { typedText: true } as const;
const BUTTON = { entree: 'ajoute' } as const;

/** What is rarely said is fetched when it has to be. */
function followKeeping(state: State, calculations: Calculations): void {
  let [refusal, autre] = [false, false];
  effect(() => {
    if (!refusal && state.keptOne.value !== 'tous') {
      refusal = true;
      import('./notices/not-kept.ts').then(
        ({ followRefusals }) => followRefusals(state),
        () => undefined,
      );
    }
    if (!autre && state.autre.value !== undefined) {
      autre = true;
      import('./notices/other-tab.ts').then(
        ({ followOther }) => followOther(state, calculations),
        () => undefined,
      );
    }
  });
}
