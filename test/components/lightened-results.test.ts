import { describe, expect, test } from 'vitest';
import { alleger, lightenWhatIf, withoutSteps } from '../../src/components/lightened-results.ts';
import { ecart } from '../../src/rule-pages/ecart/calculator.ts';
import { indicateurs } from '../../src/rule-pages/indicateurs/calculator.ts';
import { byIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { type CalculationWithoutValues, calculer } from '../../src/scenario/run/page-results.ts';

const reponse = calculer(byIndicateurs, { groupement: 0, annee: 2 });
if (!reponse.ok) throw new Error('the example is valid');
const { calcul: calculation } = reponse;
const ids = (stepList: readonly { readonly id: string }[]) => stepList.map(({ id }) => id);
const ofIndicateurs = ({ vue }: CalculationWithoutValues) =>
  vue.indicateurs.flatMap(({ etapes: stepList }) => ids(stepList));

describe('alleger(calcul, definition)', () => {
  test("keeps the steps of the page's rules, in their order, and every value", () => {
    const leger = alleger(calculation, ecart);
    expect(leger.vue.etapes).toEqual(calculation.vue.etapes.filter(({ shownRule }) => shownRule === 'ecart'));
    expect(leger.vue.etapes.length).toBeGreaterThan(0);
    expect(leger.vue.etapes.length).toBeLessThan(calculation.vue.etapes.length);
    expect(ofIndicateurs(leger)).toEqual([]);
    expect(leger.vue.valeurs).toEqual(calculation.vue.valeurs);
    expect(leger.results).toEqual(calculation.results);
  });

  test('keeps the steps of indicators for the page that tells them', () => {
    const leger = alleger(calculation, indicateurs);
    expect(leger.vue.etapes).toEqual([]);
    expect(leger.vue.indicateurs).toEqual(calculation.vue.indicateurs);
  });
});

test('allegerEtSi(calcul, definition) keeps the one step that is told', () => {
  expect(ids(lightenWhatIf(calculation, ecart).vue.etapes)).toEqual(['ecart']);
  expect(new Set(ofIndicateurs(lightenWhatIf(calculation, indicateurs)))).toEqual(
    new Set(['noteIndicateur']),
  );
});

test('sansEtapes(calcul) keeps the values of indicators', () => {
  const without = withoutSteps(calculation);
  expect([without.vue.etapes, ofIndicateurs(without)]).toEqual([[], []]);
  expect(without.vue.indicateurs.map(({ valeurs }) => valeurs)).toEqual(
    calculation.vue.indicateurs.map(({ valeurs }) => valeurs),
  );
});
