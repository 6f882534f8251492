import type { ScenarioCalculator } from '../calculators/calculator.ts';
import type { Calcul, CalculSansValeurs } from '../scenario/run/page-results.ts';

/** Results without the steps of indicators. */
export function sansEtapes({ vue, ...reste }: Calcul): Calcul {
  const indicateurs = vue.indicateurs.map((each) => ({ ...each, etapes: [] }));
  return { ...reste, vue: { ...vue, etapes: [], indicateurs } };
}

/**
 * The results of the example with the steps that a page can tell, and no other: its islands carry them in the page, and
 * the steps of every rule and indicator were most of its bytes.
 */
export function alleger(calcul: Calcul, { regles, etapes }: ScenarioCalculator): Calcul {
  // A page that finds its steps itself finds them in an indicator.
  const { indicateurs } = etapes === undefined ? sansEtapes(calcul).vue : calcul.vue;
  const siennes = calcul.vue.etapes.filter(({ regle }) => etapes === undefined && regles.includes(regle));
  return { ...calcul, vue: { ...calcul.vue, etapes: siennes, indicateurs } };
}

/** What an « et si… » needs of its results: the step that it tells, wherever the page finds it. */
export function allegerEtSi(calcul: Calcul, definition: ScenarioCalculator): CalculSansValeurs {
  const { groupement, annee, etapes, ...vue } = alleger(calcul, definition).vue;
  const sienne = ({ id }: { readonly id: string }) => id === definition.resultat.id;
  const indicateurs = vue.indicateurs.map(({ valeurs, etapes, ...each }) => ({
    ...each,
    etapes: etapes.filter(sienne),
  }));
  return {
    ...calcul,
    resultats: { groupements: [] },
    vue: { groupement, annee, etapes: etapes.filter(sienne), indicateurs },
  };
}
