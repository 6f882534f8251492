import { effect, signal } from '@preact/signals';
import type { Change } from '../../../scenario/compare/change.ts';
import type { DocumentScenario } from '../../../scenario/format/scenario-document.ts';
import type { Calculation } from '../../../scenario/run/page-results.ts';
import { addressFragment } from '../../../store/address/address.ts';
import { client, onceAPage, store } from '../../../store/page-store.ts';
import { whenIdle } from '../../../store/rendering/typing-rest.ts';
import { surPage } from './page-view.ts';

/* Of the page, as its store is: two of its islands show what changed, and compare with one reference. */

/** What results are compared with: the scenario as the page opened, or as it was when the reader started anew from it. */
const reference = signal<DocumentScenario | undefined>(undefined);

interface Compare {
  readonly from: Calculation | undefined;
  readonly changeMade: Change | undefined;
}

const compare = signal<Compare>({ from: undefined, changeMade: undefined });

/** Compares each valid result with the reference. */
export const followChange = onceAPage(() => {
  // A scenario that an address brings is on its way: the first results are its own.
  if (addressFragment() === '') reference.value = surPage().scenario;
  effect(() => {
    const calculation = store.calcul.value;
    if (calculation === undefined) return;
    const { scenario, vue } = store.saisie.peek();
    const avant = reference.value ?? scenario;
    if (reference.peek() === undefined) reference.value = scenario;
    return whenIdle(() => {
      void client.ask('changement', 'changeSince', avant, scenario, vue).then((issue) => {
        if (issue.state !== 'fini' || calculation !== store.calcul.peek()) return;
        // Another groupement, or another year: nothing to compare, and what is there now is the start.
        if (issue.result.state === 'autre') reference.value = scenario;
        else compare.value = { from: calculation, changeMade: issue.result.changeMade };
      });
    });
  });
});

/** What changed since the reference; what was last known while it is worked out again. */
export function shownChange(): Change | undefined {
  return compare.value.changeMade;
}

/** Starts anew from what is on screen. */
export function spreadOver(): void {
  compare.value = { from: store.calcul.peek(), changeMade: undefined };
  reference.value = surPage().scenario;
}
