import { example, exampleView } from '../scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../scenario/format/scenario-document.ts';

/** A page, by the only phase in which its rules exist, if there is one. */
interface OfPhase {
  readonly phase?: 2 | 3 | undefined;
}

/** A page, with the year of the site's example that shows what it is about. */
export interface OfSubject extends OfPhase {
  readonly opensOn?: number | undefined;
}

/** The results years that a page can look at, by their rank: a rule of one phase has nothing to say of the other. */
const PHASES = { 2: (rank: number) => rank <= 2, 3: (rank: number) => rank > 2 } as const;

/** The ranks of the results years that a page offers. */
export function yearsFor({ phase }: OfPhase, scenario: DocumentScenario, groupement: number): number[] {
  const annees = scenario.groupements[groupement]?.annees ?? [];
  const ranks = annees.map((_, rank) => rank).slice(1);
  return phase === undefined ? ranks : ranks.filter(PHASES[phase]);
}

/** The view of a page: the reader's, moved to a year that the page can look at. */
export function viewFor(page: OfPhase, scenario: DocumentScenario, vue: View): View {
  const groupement = Math.min(vue.groupement, scenario.groupements.length - 1);
  const ranks = yearsFor(page, scenario, groupement);
  const annee = ranks.includes(vue.annee) ? vue.annee : page.phase === 2 ? ranks.at(-1) : ranks[0];
  return { groupement, annee: annee ?? vue.annee };
}

/** What a page shows of the site's example, while the reader has typed nothing and chosen no year. */
export const openingView = ({ opensOn, ...page }: OfSubject): View =>
  viewFor(page, example, { ...exampleView, ...(opensOn !== undefined && { annee: opensOn }) });
