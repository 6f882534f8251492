import type { SetAside } from '../../scenario/edit/set-aside.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { DocumentScenario } from '../../scenario/format/scenario-document.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { addressFragment, fragmentOf, loadLinks, markAddress, writeAddress } from '../address/address.ts';
import type { Clock } from '../clock.ts';
import { newborn } from '../dossiers/birth.ts';
import { paint } from '../rendering/next-frame.ts';
import { renderWithAnswer } from '../rendering/patched-rendering.ts';
import type { TypingRest } from '../rendering/typing-rest.ts';
import type { Partage } from '../storage/tabs.ts';
import { type Entry, isStill, withoutDossier, withoutView } from './entry.ts';
import type { Change, Manner } from './events.ts';
import type { PageState } from './page-state.ts';
import type { SandboxName } from './sandbox-name.ts';
import { depart, differs } from './state.ts';

export interface Calculations {
  /** Takes a saisie as typed, keeps it, and has it computed: a change that can be undone. */
  change(next: Entry, manner?: Manner): void;
  /** The same, of what is no change of the reader's: what the page opens with, another year. */
  show(next: Entry): void;
  /** Tries a case over the reader's own, which is neither written nor kept anew while it is on screen. */
  openSandbox(name: SandboxName, next: Entry, setAside: SetAside): void;
  /** The reader's own again, as it was left; nothing without a case on screen. */
  leaveSandbox(): void;
  /** The case becomes a dossier of the reader's, named after it, which an undo leaves; their own stays in its own. */
  adoptSandbox(): void;
  /** What is typed is of this dossier from now on, or of none: nothing of it has changed. */
  tie(dossier: Entry['dossier']): void;
  /** Has what is typed computed, and kept: a step back has put it there. */
  follow(): void;
  /** Takes the answers to the simple questions: the scenario follows from them. */
  giveAnswer(estimation: Estimation, manner?: Manner): void;
  /** Computes again what is typed. */
  ask(): void;
}

/** What the store is given beside its state. */
export interface Surroundings {
  readonly client: Client;
  readonly clock: Clock;
  readonly rest: TypingRest;
}

/** What happens to what is typed: it is judged by the worker, kept, and put in the address when it is valid. */
export function createCalculations(
  { get, dispatch, isModified }: PageState,
  { client, clock, rest }: Surroundings,
  partage: Partage,
): Calculations {
  // Whoever asked, what is on screen may now be old: the calculation is tried again from there for all.
  client.onBreakdown((message) => dispatch({ type: 'broken', message }));

  const publish = (valid: Entry, fragment = isModified.value ? fragmentOf(valid) : ''): void => {
    const anchored = location.hash !== '' && addressFragment() === '';
    // An anchor stays while there is nothing to write in its place.
    if (anchored && !isModified.value) markAddress(valid);
    else writeAddress(valid, fragment ?? '', get().nextEntry);
    dispatch({ type: 'published', fragment });
    partage.remember();
  };

  /** Writes the address that waits for typing to rest, unless something newer is typed. */
  const settleAddress = (): void => {
    const { unpublished, saisie } = get();
    if (unpublished !== undefined && isStill(unpublished, saisie)) publish(saisie);
    dispatch({ type: 'to-publish', saisie: undefined });
  };

  // A link that is about to be followed takes the address with it.
  globalThis.document?.addEventListener('focusout', settleAddress);

  /** An address of another dossier goes: at the next page, its results would come back under this one's name. */
  const refuse = (erreurs: readonly Fault[]): void => {
    const { isOthers, sandbox, saisie } = get();
    dispatch({ type: 'refused', erreurs });
    if (isOthers && sandbox === undefined) publish(saisie, '');
  };

  /** A page that opens with a value that is refused: the results before it are those of the last address written. */
  const findAgain = async (asked: Entry): Promise<void> => {
    const { fragment } = get();
    if (!fragment) return;
    const module = await import('../address/last-valid.ts').catch(() => undefined);
    const last = await module?.lastValid(fragment, asked.vue, client);
    if (last !== undefined && isStill(asked, get().saisie)) dispatch({ type: 'last-valid', ...last });
  };

  const ask = async (): Promise<void> => {
    const asked = get().saisie;
    const answer = client.ask('calcul', 'calculer', asked.scenario, asked.vue);
    dispatch({ type: 'asked' });
    const issue = await answer;
    if (issue.state !== 'fini' || !isStill(asked, get().saisie)) return;
    if (!issue.result.ok) {
      // The last valid one stays in the address, for a page that would open with this one.
      const { unpublished } = get();
      if (unpublished !== undefined) publish(unpublished);
      dispatch({ type: 'to-publish', saisie: undefined });
      if (get().calcul === undefined && !get().isOthers) await findAgain(asked);
      if (isStill(asked, get().saisie)) refuse(issue.result.erreurs);
      return;
    }
    const { calcul } = issue.result;
    dispatch({ type: 'computed', calcul });
    // The address and the storage stay the reader's own.
    if (get().sandbox !== undefined) return;
    // Without what writes links, the address stays as it was, as for a scenario that is too long for one.
    if (isModified.value) await loadLinks().catch(() => undefined);
    // It comes to each that asks in no given order: a newer result has its own address to write by now.
    if (get().calcul !== calcul || get().sandbox !== undefined) return;
    // The result comes first: what was typed is stored already, and the address follows it.
    dispatch({ type: 'to-publish', saisie: asked });
    await paint(clock);
    await rest.untilRest();
    settleAddress();
  };

  /** Stored while the worker computes, whatever it answers. */
  const follow = (): void => {
    void ask();
    if (get().sandbox === undefined) partage.keepSoon();
  };

  /** What goes with a change, before it is made. */
  const prepare = (manner: Manner): Change => {
    // The entry that is left behind holds what was typed last.
    if (manner.entree === 'ajoute') settleAddress();
    if (manner.typedText) renderWithAnswer();
    // Fetched while the worker computes: the address is written just after.
    loadLinks().catch(() => undefined);
    return { ...manner, inField: document.activeElement instanceof HTMLInputElement, at: clock.now() };
  };

  /** The dossier that a change is of: that of what it replaces, or a new one, at the reader's first change of an example. */
  const dossierOf = (next: Entry, { dossier }: Manner): Entry['dossier'] => {
    const { sandbox, dossiersRefused } = get();
    if (dossier === 'none') return undefined;
    if (next.dossier !== undefined || dossier === 'said' || sandbox !== undefined || dossiersRefused)
      return next.dossier;
    return differs(withoutView(depart), withoutView(next)) ? newborn() : undefined;
  };

  const derive = async (estimation: Estimation, change?: Change): Promise<void> => {
    const next = { ...get().saisie, estimation };
    const dossier = change ? dossierOf(next, change) : next.dossier;
    dispatch({ type: 'answered', estimation, change: change && withBirth(change, next, dossier), dossier });
    const asked = settings(get().saisie.scenario);
    const answer = client.ask('deriver', 'deriver', estimation, asked);
    if (get().sandbox === undefined) partage.keepSoon();
    const issue = await answer;
    if (issue.state !== 'fini' || estimation !== get().saisie.estimation) return;
    // A parameter that has changed since would be taken back by this answer.
    if (differs(asked, settings(get().saisie.scenario))) return derive(estimation);
    if (!issue.result.ok) return refuse(issue.result.erreurs);
    dispatch({ type: 'derived', scenario: issue.result.document });
    follow();
  };

  const change = (next: Entry, manner: Manner = {}): void => {
    const dossier = dossierOf(next, manner);
    const noted = withBirth(prepare(manner), next, dossier);
    dispatch({ type: 'changed', next: dossier ? { ...next, dossier } : next, change: noted });
    follow();
    // A parameter that kept a scenario from following may have been put right.
    const { underived, saisie } = get();
    if (underived !== undefined && saisie.estimation === underived) void derive(underived);
  };

  return {
    change,
    show(next) {
      dispatch({ type: 'shown', next });
      follow();
    },
    openSandbox(name, next, setAside) {
      // What waits to be written in the address is the reader's own.
      settleAddress();
      dispatch({ type: 'sandbox-opened', name, next, setAside });
      void ask();
    },
    leaveSandbox() {
      if (get().sandbox === undefined) return;
      dispatch({ type: 'sandbox-left' });
      const { underived, freshness, saisie } = get();
      // Answers that another saisie has taken the place of have nothing to give it.
      if (underived !== undefined && underived === saisie.estimation) void derive(underived);
      // What had not come yet was let go meanwhile; an example that nobody has touched has nothing to come.
      else if (isModified.value || freshness !== 'a-jour') void ask();
    },
    adoptSandbox() {
      const { sandbox, saisie, calcul, setAside } = get();
      if (sandbox === undefined) return;
      dispatch({ type: 'sandbox-left' });
      // Its results stay on screen until the worker gives them again.
      if (calcul !== undefined) dispatch({ type: 'last-valid', saisie, calcul });
      // The reader's own stays in its dossier.
      const { saisie: own, dossiersRefused } = get();
      const dossier = dossiersRefused ? undefined : newborn(sandbox.nom);
      change(
        { ...withoutDossier(saisie), ...(dossier && { dossier }) },
        { entree: 'ajoute', setAside, dossier: 'begun' },
      );
      const back = (): void => {
        change(own, { entree: 'ajoute', dossier: 'said' });
        // Its scenario may still have been on its way.
        if (own.estimation !== undefined) void derive(own.estimation);
      };
      import('../dossiers/adopted.ts').then(
        ({ adoptedAvis }) =>
          dispatch({
            type: 'said',
            avis: adoptedAvis(sandbox.nom, own.dossier, dossier !== undefined, back),
          }),
        () => undefined,
      );
    },
    tie(dossier) {
      dispatch({ type: 'tied', dossier });
      partage.keepSoon();
    },
    follow,
    giveAnswer(estimation, manner = {}) {
      const isChange = estimation !== get().saisie.estimation;
      void derive(estimation, isChange ? prepare(manner) : undefined);
    },
    ask: () => void ask(),
  };
}

/** A change that begins the dossier that it is of says so. */
const withBirth = (change: Change, { dossier }: Entry, its: Entry['dossier']): Change =>
  its === undefined || its === dossier ? change : { ...change, dossier: 'begun' };

/** What a scenario keeps when its groupement is derived again. */
function settings({ id, note, parametres, parametresParAnnee, options, enveloppe }: DocumentScenario) {
  return {
    ...(id !== undefined && { id }),
    ...(note !== undefined && { note }),
    ...(parametres && { parametres }),
    ...(parametresParAnnee && { parametresParAnnee }),
    ...(options && { options }),
    ...(enveloppe && { enveloppe }),
  };
}
