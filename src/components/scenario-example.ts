import type { PageDuScenario } from '../cahier/pages.ts';
import { openingView } from '../calculators/page-years.ts';
import type { PageProps } from '../islands/kit/calculator-panel.tsx';
import type { CaseListProps } from '../islands/kit/cases.tsx';
import { calculators } from '../rule-pages/calculators.ts';
import { write } from '../scenario/edit/written-value.ts';
import { examples } from '../scenario/examples/all-examples.ts';
import { example } from '../scenario/examples/first-example.ts';
import type { DocumentScenario } from '../scenario/format/scenario-document.ts';
import { showParameter } from '../scenario/format/shown-parameter.ts';
import { modifiedName } from '../scenario/run/modified-names.ts';
import { calculer } from '../scenario/run/page-results.ts';
import { drawFigure } from './drawn-figure.ts';
import { alleger, lightenWhatIf } from './lightened-results.ts';
import type { PageWords } from './page-words.ts';

/** What a page whose calculator runs on the scenario opens with, computed when the site is built; an invalid example stops it. */
export async function scenarioExample(page: PageDuScenario, { data }: PageWords) {
  const { etSi: whatIf } = data;
  const definition = calculators[page];
  const vue = openingView(definition);
  const compute = (scenario: DocumentScenario) => {
    const reponse = calculer(scenario, vue);
    if (!reponse.ok) throw new RangeError(`${page}: ${JSON.stringify(reponse.erreurs[0])}`);
    return reponse.calcul;
  };
  const calculation = compute(example);
  const panel: PageProps = {
    page,
    initial: alleger(calculation, definition),
    figure: await drawFigure(definition.figure, calculation, example, vue),
    etSi: whatIf && {
      ...whatIf,
      nom: modifiedName({ id: whatIf.parameter, valeur: showParameter(whatIf.parameter, whatIf.valeur) }),
      calcul: lightenWhatIf(
        compute(write(example, ['parametres', whatIf.parameter], whatIf.valeur)),
        definition,
      ),
    },
  };
  const cases: CaseListProps = {
    phase: definition.phase,
    cases: data.cases.map(({ scenario, ...each }) => ({
      ...each,
      scenario: scenario && examples[scenario],
    })),
  };
  return { page, scenario: example, vue, calcul: calculation, panel, cases };
}

export type ScenarioExample = Awaited<ReturnType<typeof scenarioExample>>;
