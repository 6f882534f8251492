import type { ViewOn } from '../../calculators/page-figure.ts';
import { type OfSubject, openingView, viewFor } from '../../calculators/page-years.ts';
import { store } from '../../store/page-store.ts';
import { depart } from '../../store/state/state.ts';

/** What a page shows: the reader's, of a year that it can look at. The store knows that of the page, but at build. */
export function shownEntry(page: OfSubject): ViewOn {
  const { scenario, vue } = store.saisie.value;
  const isBuilt = import.meta.env.SSR && store.saisie.value === depart;
  return { scenario, vue: isBuilt ? openingView(page) : viewFor(page, scenario, vue) };
}
