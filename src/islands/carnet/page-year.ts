import { viewFor } from '../../calculators/page-years.ts';
import type { Shown } from '../../notebook/notebook.ts';
import { store } from '../../store/page-store.ts';
import { pageShown, scenarioCalculator } from './page-cell.ts';

interface PageYear {
  /** Whether the page computes it from a dossier. */
  readonly isComputed: boolean;
  /** The results year that the page looks at. */
  readonly annee?: number;
}

/** Whether what a page of rules shows is of a dossier, and of which of its years. */
export async function pageYear(shown: Shown): Promise<PageYear> {
  const page = pageShown(shown);
  const calculator = page && (await scenarioCalculator(page.page));
  if (calculator === undefined) return { isComputed: false };
  const { scenario, vue } = store.saisie.value;
  const { groupement, annee } = viewFor(calculator, scenario, vue);
  const year = scenario.groupements[groupement]?.annees[annee]?.annee;
  return { isComputed: true, ...(year !== undefined && { annee: Number(year) }) };
}
