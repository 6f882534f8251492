import type { VueSur } from '../../../calculators/page-figure.ts';
import { store } from '../../../store/page-store.ts';
import { depart } from '../../../store/state/state.ts';
import { exempleIndicateurs } from '../calculator.ts';

/** What the page shows: its example until the store is open, which at build it never is. */
export function surPage(): VueSur {
  const saisie = store.saisie.value;
  return saisie === depart ? exempleIndicateurs : saisie;
}
