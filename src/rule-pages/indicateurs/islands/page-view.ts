import type { VueSur } from '../../../calculators/calculator.ts';
import { parIndicateurs } from '../../../scenario/examples/example-quality.ts';
import { store } from '../../../store/page-store.ts';
import { depart } from '../../../store/state/state.ts';

/** What the page of indicators starts from: the site's own example gives a score. */
export const exempleIndicateurs: VueSur = { scenario: parIndicateurs, vue: { groupement: 0, annee: 2 } };

/** What the page shows: its example until the store is open, which at build it never is. */
export function surPage(): VueSur {
  const saisie = store.saisie.value;
  return saisie === depart ? exempleIndicateurs : saisie;
}
