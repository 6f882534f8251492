import { noter, redo, undo } from '../history/history.ts';
import { clampView, type Entry, withoutDossier, withoutView } from './entry.ts';
import type { Change, Event } from './events.ts';
import { withAnswers } from './kept-years.ts';
import { opened, ownOf } from './sandbox.ts';
import { depart, differs, type State } from './state.ts';

/** How long a reader may stop in a field, in milliseconds, before what follows is another change. */
export const PAUSE = 4000;

/** The state after an event; it has no effect of its own: calls, storage and address follow in the store. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'changed': {
      const saisie = clampView(event.next);
      return {
        ...noted(state, saisie, event.change),
        saisie,
        isOthers: isOthers(state, saisie, event.change),
      };
    }
    case 'shown':
      return { ...state, saisie: clampView(event.next) };
    case 'resumed':
      return resumed(state, event.sens);
    case 'field-left':
      return { ...state, typedField: { ...state.typedField, path: undefined } };
    case 'history-read':
      if (state.sandbox !== undefined) {
        const own = { ...state.sandbox.own, historique: event.historique };
        return { ...state, sandbox: { ...state.sandbox, own } };
      }
      return { ...state, historique: event.historique };
    case 'answered': {
      const { estimation, change, dossier } = event;
      const answers = { underived: estimation, freshness: 'calcul' } as const;
      if (estimation === state.saisie.estimation) return { ...state, ...answers };
      const after = change ? noted(state, { ...state.saisie, estimation }, change) : state;
      // The years of a dossier wait in it, and in no example.
      const { anneesGardees: years, ...rest } = withoutDossier(withAnswers(state.saisie, estimation));
      const stays = state.saisie.dossier === undefined || dossier !== undefined;
      const saisie = {
        ...rest,
        ...(stays && years && { anneesGardees: years }),
        ...(dossier && { dossier }),
      };
      return { ...after, ...answers, saisie, isOthers: isOthers(state, saisie, change) };
    }
    case 'derived':
      return {
        ...state,
        underived: undefined,
        saisie: clampView({ ...state.saisie, scenario: event.scenario }),
      };
    case 'asked':
      // Another object each time: what else follows from it is asked again.
      return { ...state, freshness: 'calcul', request: { ...state.saisie } };
    case 'computed':
      // The same list where there was none: each field reads it, and is rendered again with another.
      return {
        ...state,
        erreurs: state.erreurs[0] ? [] : state.erreurs,
        calcul: event.calcul,
        freshness: 'a-jour',
        isOthers: false,
      };
    case 'refused':
      return { ...withoutOthers(state), erreurs: event.erreurs, freshness: 'invalide' };
    case 'broken':
      return { ...withoutOthers(state), breakdown: event.message, freshness: 'panne' };
    case 'sandbox-opened':
      return opened(state, event.name, event.next, event.setAside);
    case 'sandbox-left':
      return ownOf(state);
    case 'last-valid':
      return { ...state, calcul: event.calcul, request: event.saisie, isOthers: false };
    case 'to-publish':
      return { ...state, unpublished: event.saisie };
    case 'published':
      return { ...addressed(state, event.fragment), nextEntry: 'remplace', isOthers: false };
    case 'addressed':
      return addressed(state, event.fragment);
    case 'awaiting-address': {
      const saisie = event.kept === undefined ? state.saisie : clampView(event.kept);
      return { ...state, saisie, freshness: differs(saisie, depart) ? 'calcul' : state.freshness };
    }
    case 'opened':
      return { ...state, resumed: differs(state.saisie, depart) };
    case 'kept':
      return { ...state, gardee: event.gardee };
    case 'touched':
      return { ...state, touched: true };
    case 'said':
      return { ...state, avis: event.avis };
    case 'replaced':
      return { ...state, remplacee: event.own, avis: event.avis };
    case 'replaced-forgotten':
      return {
        ...state,
        remplacee: undefined,
        avis: state.avis === event.avis ? undefined : state.avis,
      };
    case 'other-tab':
      return { ...state, autre: event.autre, remplacee: state.remplacee ?? event.remplacee };
    case 'tied':
      return tied(state, event.dossier);
    case 'dossiers-refused':
      return { ...state, dossiersRefused: true };
    case 'stored':
      return { ...state, keptOne: state.touched ? event.keptOne : state.keptOne };
  }
}

/** The address that the reader's own has by now; the one before it is known for a while. */
function addressed(state: State, fragment: string | undefined): State {
  const { fragment: before = '', former } = state;
  return { ...state, fragment, former: before === fragment ? former : before };
}

/** Whether a saisie takes the place of another dossier's, whose results are still on screen. */
function isOthers(before: State, saisie: Entry, change?: Change): boolean {
  const isSame = saisie.dossier?.id === before.saisie.dossier?.id || change?.dossier === 'begun';
  return before.isOthers || !(isSame || !differs(withoutView(before.saisie), withoutView(saisie)));
}

/** What is of another dossier is never shown under this one's name: the page shows what it was built with, and says so. */
function withoutOthers(state: State): State {
  return state.isOthers ? { ...state, calcul: undefined, request: undefined, resumed: true } : state;
}

/** The reader's own in another dossier, or in none; over a case too. */
function tied(state: State, dossier: Entry['dossier']): State {
  const saisie = { ...withoutDossier(ownOf(state).saisie), ...(dossier && { dossier }) };
  const { sandbox } = state;
  if (sandbox === undefined) return { ...state, saisie };
  return { ...state, sandbox: { ...sandbox, own: { ...sandbox.own, saisie } } };
}

/** A change takes its place in the history, unless it goes on with the one under way in the same field. */
function noted(state: State, saisie: Entry, change: Change): State {
  const { entree, typedText, gesture, setAside, inField, at } = change;
  const path = typedText && inField ? (gesture ?? whereChanged(state.saisie, saisie)) : undefined;
  const before = state.typedField;
  const same =
    path !== undefined && path === before.path && at - before.at < PAUSE && state.reprise === undefined;
  const after: State = {
    ...state,
    touched: true,
    setAside: setAside ?? state.setAside,
    typedField: { path, at },
    // A later change that replaces does not undo an entry that is still to be made.
    nextEntry: entree ?? state.nextEntry,
  };
  if (same || !differs(withoutView(state.saisie), withoutView(saisie))) return after;
  return { ...after, reprise: undefined, historique: noter(state.historique, state.saisie) };
}

function resumed(state: State, sens: 'annule' | 'retabli'): State {
  const avant = state.saisie;
  const step = (sens === 'annule' ? undo : redo)(state.historique, avant);
  if (step === undefined) return state;
  const [apres, historique] = step;
  return {
    ...state,
    historique,
    reprise: { sens, avant, apres },
    saisie: clampView(apres),
    isOthers: isOthers(state, apres),
    // The address of what is left behind is written no more, and what comes makes no entry.
    unpublished: undefined,
    nextEntry: 'remplace',
  };
}

/** The path of the first value that a change replaces: a change copies nothing but what leads to it. */
function whereChanged(avant: unknown, apres: unknown): string {
  if (typeof avant !== 'object' || typeof apres !== 'object' || avant === null || apres === null) return '';
  const [here, there] = [avant, apres] as Record<string, unknown>[];
  const key = Object.keys({ ...here, ...there }).find((each) => here?.[each] !== there?.[each]);
  return key === undefined ? '' : `${key}.${whereChanged(here?.[key], there?.[key])}`;
}

/** Another scenario than one's own, unless it is the site's example; wherever both are looked at. */
export function otherThan(mine: Entry, other: Entry): Entry | undefined {
  const same = !differs(withoutView(mine), withoutView(other)) || !differs(other.scenario, depart.scenario);
  return same ? undefined : other;
}
