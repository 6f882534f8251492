import type { PageDuScenario } from '../cahier/pages.ts';
import { vueDe } from '../calculators/page-years.ts';
import type { PropsDePage } from '../islands/kit/calculator-panel.tsx';
import { calculettes } from '../rule-pages/calculators.ts';
import { exemple, vueExemple } from '../scenario/examples/first-example.ts';
import { type DocumentScenario, ecrire } from '../scenario/format/document.ts';
import { calculer } from '../scenario/run/page-results.ts';
import { dessiner } from './drawn-figure.ts';
import { alleger, allegerEtSi } from './lightened-results.ts';
import type { PageWords } from './page-words.ts';

/** What a page whose calculator runs on the scenario opens with, computed when the site is built; an invalid example stops it. */
export async function scenarioExample(page: PageDuScenario, { data: { etSi } }: PageWords) {
  const definition = calculettes[page];
  const depart = definition.exemple ?? { scenario: exemple, vue: vueExemple };
  const vue = vueDe(definition, depart.scenario, depart.vue);
  const compute = (scenario: DocumentScenario) => {
    const reponse = calculer(scenario, vue);
    if (!reponse.ok)
      throw new RangeError(`${page}: ${reponse.erreurs[0]?.chemin} ${reponse.erreurs[0]?.attendu}`);
    return reponse.calcul;
  };
  const calcul = compute(depart.scenario);
  const panel: PropsDePage = {
    page,
    initial: alleger(calcul, definition),
    figure: await dessiner(definition.figure, calcul, depart.scenario, vue),
    etSi: etSi && {
      ...etSi,
      calcul: allegerEtSi(
        compute(ecrire(depart.scenario, ['parametres', etSi.parametre], etSi.valeur)),
        definition,
      ),
    },
  };
  return { page, definition, scenario: depart.scenario, vue, calcul, panel };
}

export type ScenarioExample = Awaited<ReturnType<typeof scenarioExample>>;
