import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { DocumentScenario } from '../../scenario/format/document.ts';
import type { Fault } from '../../scenario/format/faults.ts';
import type { CalculationAnswer } from '../../scenario/run/page-results.ts';
import type { Client } from '../../workers/calculation/calculation-client.ts';
import { addressFragment, fragmentOf, loadLinks, markAddress, writeAddress } from '../address/address.ts';
import type { Resumptions } from '../history/undo.ts';
import { paint } from '../rendering/next-frame.ts';
import { renderWithAnswer } from '../rendering/patched-rendering.ts';
import { untilRest } from '../rendering/typing-rest.ts';
import type { Partage } from '../storage/tabs.ts';
import { clampView, type Entry } from './draft.ts';
import { differs, type State } from './state.ts';

type Entree = 'remplace' | 'ajoute';

/** How a change is made. */
interface Manner {
  /** Once valid, it makes an entry of the history of the browser, or replaces it. */
  readonly entree?: Entree;
  /** It is typing in a field: what follows in the same field is the same change. */
  readonly typedText?: boolean;
}

export interface Calculations {
  /** Takes a saisie as typed, keeps it, and has it computed: a change that can be undone. */
  change(next: Entry, manner?: Manner): void;
  /** The same, of what is no change of the reader's: what the page opens with, another year, a step back. */
  show(next: Entry): void;
  /** Takes the answers to the simple questions: the scenario follows from them. */
  giveAnswer(estimation: Estimation, manner?: Manner): void;
  /** Computes again what is typed. */
  ask(): void;
  refuse(erreurs: readonly Fault[]): void;
  /** Writes the storage. */
  remember(): void;
}

/** What happens to what is typed: it is stored at once, judged by the worker, and put in the address when it is valid. */
export function createCalculations(
  state: State,
  client: Client,
  partage: Partage,
  resumptions: Resumptions,
): Calculations {
  const { saisie, calcul: calculation, request, freshness, erreurs, fragment, isModified } = state;
  let nextEntry: Entree = 'remplace';
  let waiting: Entry | undefined;
  /** Answers that no scenario has followed from yet: on their way, or refused. */
  let withoutScenario: Estimation | undefined;

  // Whoever asked, what is on screen may now be old: the calculation is tried again from there for all.
  client.onBreakdown((message) => {
    state.breakdown.value = message;
    freshness.value = 'panne';
  });

  const publish = (valide: Entry): void => {
    fragment.value = isModified.value ? fragmentOf(valide) : '';
    const anchored = location.hash !== '' && addressFragment() === '';
    // An anchor stays while there is nothing to write in its place.
    if (anchored && !isModified.value) markAddress(valide);
    else writeAddress(valide, fragment.value ?? '', nextEntry);
    nextEntry = 'remplace';
    partage.remember();
  };

  /** Writes the address that waits for typing to rest, unless something newer is typed. */
  const settleAddress = (): void => {
    if (waiting === saisie.value) publish(waiting);
    waiting = undefined;
  };

  // A link that is about to be followed takes the address with it.
  globalThis.document?.addEventListener('focusout', settleAddress);

  const refuse = (found: readonly Fault[]): void => {
    erreurs.value = found;
    freshness.value = 'invalide';
  };

  const receive = (reponse: CalculationAnswer): void => {
    if (!reponse.ok) {
      refuse(reponse.erreurs);
      return;
    }
    erreurs.value = [];
    calculation.value = reponse.calcul;
    freshness.value = 'a-jour';
  };

  /** A page that opens with a value that is refused: the results before it are those of the last address written. */
  const findAgain = async (asked: Entry): Promise<void> => {
    if (!fragment.value) return;
    const module = await import('../address/last-valid.ts').catch(() => undefined);
    const last = await module?.lastValid(fragment.value, asked.vue, client);
    if (last === undefined || asked !== saisie.value) return;
    calculation.value = last.calcul;
    request.value = last.saisie;
  };

  const ask = async (): Promise<void> => {
    const asked = saisie.value;
    freshness.value = 'calcul';
    const answer = client.ask('calcul', 'calculer', asked.scenario, asked.vue);
    request.value = { ...asked };
    const issue = await answer;
    if (issue.state !== 'fini' || asked !== saisie.value) return;
    if (!issue.result.ok) {
      // The last valid one stays in the address, for a page that would open with this one.
      if (waiting !== undefined) publish(waiting);
      waiting = undefined;
      if (calculation.value === undefined) await findAgain(asked);
      if (asked === saisie.value) receive(issue.result);
      return;
    }
    receive(issue.result);
    // Without what writes links, the address stays as it was, as for a scenario that is too long for one.
    if (isModified.value) await loadLinks().catch(() => undefined);
    // The result comes first: what was typed is stored already, and the address follows it.
    waiting = asked;
    await paint();
    await untilRest();
    settleAddress();
  };

  const show = (next: Entry): void => {
    saisie.value = clampView(next);
    void ask();
    // Stored while the worker computes, whatever it answers.
    partage.keepSoon();
  };

  /** A later change that replaces does not undo an entry that is still to be made. */
  const noter = (next: Entry, { entree, typedText = false }: Manner): void => {
    if (entree === 'ajoute') {
      // The entry that is left behind holds what was typed last.
      settleAddress();
      nextEntry = entree;
    }
    if (typedText) renderWithAnswer();
    partage.touch();
    // Fetched while the worker computes: the address is written just after.
    loadLinks().catch(() => undefined);
    resumptions.noter(next, typedText);
  };

  const giveAnswer = async (estimation: Estimation): Promise<void> => {
    const { estimationGardee: _, ...rest } = saisie.value;
    if (estimation !== rest.estimation) saisie.value = { ...rest, estimation };
    withoutScenario = estimation;
    freshness.value = 'calcul';
    const asked = settings(saisie.value.scenario);
    const answer = client.ask('deriver', 'deriver', estimation, asked);
    partage.keepSoon();
    const issue = await answer;
    if (issue.state !== 'fini' || estimation !== saisie.value.estimation) return;
    // A parameter that has changed since would be taken back by this answer.
    if (differs(asked, settings(saisie.value.scenario))) return giveAnswer(estimation);
    if (!issue.result.ok) return refuse(issue.result.erreurs);
    withoutScenario = undefined;
    show({ ...saisie.value, scenario: issue.result.document });
  };

  return {
    change(next, manner = {}) {
      const clamped = clampView(next);
      noter(clamped, manner);
      show(clamped);
      // A parameter that kept a scenario from following may have been put right.
      if (withoutScenario !== undefined && clamped.estimation === withoutScenario)
        void giveAnswer(withoutScenario);
    },
    show,
    giveAnswer(estimation, manner = {}) {
      if (estimation !== saisie.value.estimation) noter({ ...saisie.value, estimation }, manner);
      void giveAnswer(estimation);
    },
    ask: () => void ask(),
    refuse,
    remember: partage.remember,
  };
}

/** What a scenario keeps when its groupement is derived again. */
function settings({ id, note, parametres, options, enveloppe }: DocumentScenario) {
  return {
    ...(id !== undefined && { id }),
    ...(note !== undefined && { note }),
    ...(parametres && { parametres }),
    ...(options && { options }),
    ...(enveloppe && { enveloppe }),
  };
}
