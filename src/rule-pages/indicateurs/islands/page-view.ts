import type { ViewOn } from '../../../calculators/page-figure.ts';
import { store } from '../../../store/page-store.ts';
import { depart } from '../../../store/state/state.ts';
import { indicateursExample } from '../calculator.ts';

/** What the page shows: its example until the store is open, which at build it never is. */
export function surPage(): ViewOn {
  const saisie = store.saisie.value;
  return saisie === depart ? indicateursExample : saisie;
}
