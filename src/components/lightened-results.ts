import type { ScenarioCalculator } from '../calculators/calculator.ts';
import type { Calculation, CalculationWithoutValues } from '../scenario/run/page-results.ts';

/** Results without the steps of indicators. */
export function withoutSteps({ vue, ...remainder }: Calculation): Calculation {
  const indicateurs = vue.indicateurs.map((each) => ({ ...each, etapes: [] }));
  return { ...remainder, vue: { ...vue, etapes: [], indicateurs } };
}

/**
 * The results of the example with the steps that a page can tell, and no other: its islands carry them in the page, and
 * the steps of every rule and indicator were most of its bytes.
 */
export function alleger(
  calculation: Calculation,
  { regles, etapes: stepList }: ScenarioCalculator,
): Calculation {
  // A page that finds its steps itself finds them in an indicator.
  const { indicateurs } = stepList === undefined ? withoutSteps(calculation).vue : calculation.vue;
  const ownList = calculation.vue.etapes.filter(
    ({ shownRule }) => stepList === undefined && regles.includes(shownRule),
  );
  return { ...calculation, vue: { ...calculation.vue, etapes: ownList, indicateurs } };
}

/** What an « et si… » needs of its results: the step that it tells, wherever the page finds it. */
export function lightenWhatIf(
  calculation: Calculation,
  definition: ScenarioCalculator,
): CalculationWithoutValues {
  const { groupement, annee, etapes: stepList, ...vue } = alleger(calculation, definition).vue;
  const ownPart = ({ id }: { readonly id: string }) => id === definition.result.id;
  const indicateurs = vue.indicateurs.map(({ valeurs, etapes: stepList, ...each }) => ({
    ...each,
    etapes: stepList.filter(ownPart),
  }));
  return {
    ...calculation,
    results: { groupements: [] },
    vue: { groupement, annee, etapes: stepList.filter(ownPart), indicateurs },
  };
}
