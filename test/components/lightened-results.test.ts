import { describe, expect, test } from 'vitest';
import { alleger, allegerEtSi, sansEtapes } from '../../src/components/lightened-results.ts';
import { ecart } from '../../src/rule-pages/ecart/calculator.ts';
import { indicateurs } from '../../src/rule-pages/indicateurs/calculator.ts';
import { parIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { type CalculSansValeurs, calculer } from '../../src/scenario/run/page-results.ts';

const reponse = calculer(parIndicateurs, { groupement: 0, annee: 2 });
if (!reponse.ok) throw new Error('the example is valid');
const { calcul } = reponse;
const ids = (etapes: readonly { readonly id: string }[]) => etapes.map(({ id }) => id);
const desIndicateurs = ({ vue }: CalculSansValeurs) => vue.indicateurs.flatMap(({ etapes }) => ids(etapes));

describe('alleger(calcul, definition)', () => {
  test("keeps the steps of the page's rules, in their order, and every value", () => {
    const leger = alleger(calcul, ecart);
    expect(leger.vue.etapes).toEqual(calcul.vue.etapes.filter(({ regle }) => regle === 'ecart'));
    expect(leger.vue.etapes.length).toBeGreaterThan(0);
    expect(leger.vue.etapes.length).toBeLessThan(calcul.vue.etapes.length);
    expect(desIndicateurs(leger)).toEqual([]);
    expect(leger.vue.valeurs).toEqual(calcul.vue.valeurs);
    expect(leger.resultats).toEqual(calcul.resultats);
  });

  test('keeps the steps of indicators for the page that tells them', () => {
    const leger = alleger(calcul, indicateurs);
    expect(leger.vue.etapes).toEqual([]);
    expect(leger.vue.indicateurs).toEqual(calcul.vue.indicateurs);
  });
});

test('allegerEtSi(calcul, definition) keeps the one step that is told', () => {
  expect(ids(allegerEtSi(calcul, ecart).vue.etapes)).toEqual(['ecart']);
  expect(new Set(desIndicateurs(allegerEtSi(calcul, indicateurs)))).toEqual(new Set(['noteIndicateur']));
});

test('sansEtapes(calcul) keeps the values of indicators', () => {
  const sans = sansEtapes(calcul);
  expect([sans.vue.etapes, desIndicateurs(sans)]).toEqual([[], []]);
  expect(sans.vue.indicateurs.map(({ valeurs }) => valeurs)).toEqual(
    calcul.vue.indicateurs.map(({ valeurs }) => valeurs),
  );
});
