import { describe, expect, test } from 'vitest';
import { scoreFields, scoreRows } from '../../src/calculators/score-fields.ts';
import { soclesLeftOut } from '../../src/rule-pages/score-qualite/left-out-socles.ts';
import { write } from '../../src/scenario/edit/written-value.ts';
import { byIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import type { DocumentScenario, View } from '../../src/scenario/format/scenario-document.ts';
import { inventedSocle } from '../../src/scenario/format/typed-quality.ts';
import { type Calculation, calculer } from '../../src/scenario/run/page-results.ts';

const second: View = { groupement: 0, annee: 2 };

function calculationOf(scenario: DocumentScenario, vue: View): Calculation {
  const reponse = calculer(scenario, vue);
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
  return reponse.calcul;
}

describe('lignesDuScore', () => {
  test('tells the score of indicators in place of its fields, whatever year the results look at', () => {
    const calculation = calculationOf(byIndicateurs, { groupement: 0, annee: 4 });
    expect(scoreFields(byIndicateurs, second, ['score', 'maximum'])).toEqual([]);
    expect(scoreRows(byIndicateurs, second, calculation)).toMatchObject([
      { valeur: '52,98 sur 120', page: '/regles/score-qualite/' },
    ]);
  });

  test('a score that is given has its fields, and no line', () => {
    expect(scoreFields(example, second, ['score', 'maximum']).map(({ id }) => id)).toEqual([
      'score',
      'maximum',
    ]);
    expect(scoreRows(example, second, undefined)).toEqual([]);
  });

  test('does not take the results of another groupement, or of a year that has none', () => {
    const calculation = calculationOf(example, second);
    expect(scoreRows(byIndicateurs, second, calculation)[0]?.valeur).toBe('pas encore calculé');
    expect(scoreRows(byIndicateurs, second, undefined)[0]?.valeur).toBe('pas encore calculé');
  });
});

describe('soclesLaisses', () => {
  const said = (scenario: DocumentScenario, vue: View): string => {
    const { indicateurs, valeurs } = calculationOf(scenario, vue).vue;
    return soclesLeftOut(indicateurs, valeurs);
  };
  const withIt = (numberWords: readonly (1 | 2 | 5 | 9)[]) =>
    write(
      byIndicateurs,
      ['groupements', 0, 'annees', 2, 'qualite', 'socles'],
      numberWords.map((numero) => inventedSocle(numero)),
    );

  test('names those that are missing, and what the others weigh for them', () => {
    expect(said(byIndicateurs, { groupement: 0, annee: 1 })).toBe(
      'Les socles 4, 7 et 9 sont laissés de côté cette année : leur poids va aux 7 autres, qui pèsent 14,29 points chacun, au lieu de 10.',
    );
  });

  test('says that none is missing, or that one is alone', () => {
    expect(said(byIndicateurs, second)).toBe('Les dix socles sont comptés cette année.');
    expect(said(withIt([2]), second)).toMatch(/au seul compté, qui pèse 80 points, au lieu de 8\.$/);
  });

  test('one that is missing is told in the singular', () => {
    const socles = ([1, 2, 3, 4, 6, 7, 8, 9, 10] as const).map((numero) => inventedSocle(numero));
    const without = write(byIndicateurs, ['groupements', 0, 'annees', 2, 'qualite', 'socles'], socles);
    expect(said(without, second)).toBe(
      'Le socle 5 est laissé de côté cette année : son poids va aux 9 autres, qui pèsent 8,89 points chacun, au lieu de 8.',
    );
  });
});
