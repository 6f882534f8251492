import { describe, expect, test } from 'vitest';
import { champsDuScore, lignesDuScore } from '../../src/calculators/score-fields.ts';
import { soclesLaisses } from '../../src/rule-pages/score-qualite/left-out-socles.ts';
import { parIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { exemple } from '../../src/scenario/examples/first-example.ts';
import { type DocumentScenario, ecrire, type Vue } from '../../src/scenario/format/document.ts';
import { socleInvente } from '../../src/scenario/format/typed-quality.ts';
import { type Calcul, calculer } from '../../src/scenario/run/page-results.ts';

const deuxieme: Vue = { groupement: 0, annee: 2 };

function calculDe(scenario: DocumentScenario, vue: Vue): Calcul {
  const reponse = calculer(scenario, vue);
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
  return reponse.calcul;
}

describe('lignesDuScore', () => {
  test('tells the score of indicators in place of its fields, whatever year the results look at', () => {
    const calcul = calculDe(parIndicateurs, { groupement: 0, annee: 4 });
    expect(champsDuScore(parIndicateurs, deuxieme, ['score', 'maximum'])).toEqual([]);
    expect(lignesDuScore(parIndicateurs, deuxieme, calcul)).toMatchObject([
      { valeur: '52,98 sur 120', page: '/regles/score-qualite/' },
    ]);
  });

  test('a score that is given has its fields, and no line', () => {
    expect(champsDuScore(exemple, deuxieme, ['score', 'maximum']).map(({ id }) => id)).toEqual([
      'score',
      'maximum',
    ]);
    expect(lignesDuScore(exemple, deuxieme, undefined)).toEqual([]);
  });

  test('does not take the results of another groupement, or of a year that has none', () => {
    const calcul = calculDe(exemple, deuxieme);
    expect(lignesDuScore(parIndicateurs, deuxieme, calcul)[0]?.valeur).toBe('pas encore calculé');
    expect(lignesDuScore(parIndicateurs, deuxieme, undefined)[0]?.valeur).toBe('pas encore calculé');
  });
});

describe('soclesLaisses', () => {
  const dit = (scenario: DocumentScenario, vue: Vue): string => {
    const { indicateurs, valeurs } = calculDe(scenario, vue).vue;
    return soclesLaisses(indicateurs, valeurs);
  };
  const avec = (numeros: readonly (1 | 2 | 5 | 9)[]) =>
    ecrire(
      parIndicateurs,
      ['groupements', 0, 'annees', 2, 'qualite', 'socles'],
      numeros.map((numero) => socleInvente(numero)),
    );

  test('names those that are missing, and what the others weigh for them', () => {
    expect(dit(parIndicateurs, { groupement: 0, annee: 1 })).toBe(
      'Les socles 4, 7 et 9 sont laissés de côté cette année : leur poids va aux 7 autres, qui pèsent 14,29 points chacun, au lieu de 10.',
    );
  });

  test('says that none is missing, or that one is alone', () => {
    expect(dit(parIndicateurs, deuxieme)).toBe('Les dix socles sont comptés cette année.');
    expect(dit(avec([2]), deuxieme)).toMatch(/au seul compté, qui pèse 80 points, au lieu de 8\.$/);
  });

  test('one that is missing is told in the singular', () => {
    const socles = ([1, 2, 3, 4, 6, 7, 8, 9, 10] as const).map((numero) => socleInvente(numero));
    const sans = ecrire(parIndicateurs, ['groupements', 0, 'annees', 2, 'qualite', 'socles'], socles);
    expect(dit(sans, deuxieme)).toBe(
      'Le socle 5 est laissé de côté cette année : son poids va aux 9 autres, qui pèsent 8,89 points chacun, au lieu de 8.',
    );
  });
});
