import { effect, signal } from '@preact/signals';
import type { Changement } from '../../../scenario/compare/change.ts';
import type { DocumentScenario } from '../../../scenario/format/document.ts';
import type { Calcul } from '../../../scenario/run/page-results.ts';
import { fragmentDeLAdresse } from '../../../store/address/address.ts';
import { client, store } from '../../../store/page-store.ts';
import { auRepos } from '../../../store/rendering/typing-rest.ts';
import { surPage } from './page-view.ts';

/** What results are compared with: the scenario as the page opened, or as it was when the reader started anew from it. */
const reference = signal<DocumentScenario | undefined>(undefined);

interface Compare {
  readonly de: Calcul | undefined;
  readonly changement: Changement | undefined;
}

const compare = signal<Compare>({ de: undefined, changement: undefined });

let suivi = false;

/** Compares each valid result with the reference; once, however many islands show what changed. */
export function suivreChangement(): void {
  if (suivi) return;
  suivi = true;
  // A scenario that an address brings is on its way: the first results are its own.
  if (fragmentDeLAdresse() === '') reference.value = surPage().scenario;
  effect(() => {
    const calcul = store.calcul.value;
    if (calcul === undefined) return;
    const { scenario, vue } = store.saisie.peek();
    const avant = reference.value ?? scenario;
    if (reference.peek() === undefined) reference.value = scenario;
    return auRepos(() => {
      void client.ask('changement', 'changementDepuis', avant, scenario, vue).then((issue) => {
        if (issue.etat !== 'fini' || calcul !== store.calcul.peek()) return;
        // Another groupement, or another year: nothing to compare, and what is there now is the start.
        if (issue.resultat.etat === 'autre') reference.value = scenario;
        else compare.value = { de: calcul, changement: issue.resultat.changement };
      });
    });
  });
}

/** What changed since the reference; what was last known while it is worked out again. */
export function changementVu(): Changement | undefined {
  return compare.value.changement;
}

/** Starts anew from what is on screen. */
export function repartir(): void {
  compare.value = { de: store.calcul.peek(), changement: undefined };
  reference.value = surPage().scenario;
}
