import type { DocumentScenario, Vue } from '../scenario/format/document.ts';

/** A page, by the only phase in which its rules exist, if there is one. */
interface OfPhase {
  readonly phase?: 2 | 3 | undefined;
}

/** The results years that a page can look at, by their rank: a rule of one phase has nothing to say of the other. */
const PHASES = { 2: (rang: number) => rang <= 2, 3: (rang: number) => rang > 2 } as const;

/** The ranks of the results years that a page offers. */
export function anneesDe({ phase }: OfPhase, scenario: DocumentScenario, groupement: number): number[] {
  const annees = scenario.groupements[groupement]?.annees ?? [];
  const rangs = annees.map((_, rang) => rang).slice(1);
  return phase === undefined ? rangs : rangs.filter(PHASES[phase]);
}

/** The view of a page: the reader's, moved to a year that the page can look at. */
export function vueDe(page: OfPhase, scenario: DocumentScenario, vue: Vue): Vue {
  const groupement = Math.min(vue.groupement, scenario.groupements.length - 1);
  const rangs = anneesDe(page, scenario, groupement);
  const annee = rangs.includes(vue.annee) ? vue.annee : page.phase === 2 ? rangs.at(-1) : rangs[0];
  return { groupement, annee: annee ?? vue.annee };
}
