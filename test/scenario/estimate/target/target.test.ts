import { describe, expect, test } from 'vitest';
import type { Means } from '../../../../src/scenario/estimate/target/means.ts';
import { reachTarget, type Target } from '../../../../src/scenario/estimate/target/target.ts';
import { evaluate } from '../../../../src/scenario/run/evaluate.ts';
import { exampleDocument, exampleNames, withValue } from '../../documents.ts';
import { decimal, scenarioFrom } from '../../reading.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function target(cible: string, document: unknown = exampleDocument(), groupement = 0): Target {
  const answer = reachTarget({ document, groupement, cible });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

type Figure = 'depenseReelle' | 'score';

/** A document whose years take the figures of an answer. */
function putBack(document: unknown, means: Means, figure: Figure, rank = 0): unknown {
  if (!means.found) throw new Error(means.phrase);
  return means.annees.reduce((rest, { valeur }, at) => {
    const year = `groupements[${rank}].annees[${at + 1}]`;
    if (figure === 'depenseReelle') return withValue(rest, `${year}.depenseReelle`, valeur);
    const { maximum } = scoreOf(document, rank, at + 1);
    return withValue(rest, `${year}.qualite`, { mode: 'score', score: valeur, maximum });
  }, document);
}

/** The maximum of a year, given or computed. */
function scoreOf(document: unknown, rank: number, year: number): { maximum: string } {
  const annee = scenarioFrom(document).groupements[rank]?.annees[year]?.annee;
  const found = evaluate(scenarioFrom(document)).groupements[rank]?.annees.find(
    (each) => each.annee === annee,
  );
  return { maximum: found?.scoreMaximal ?? '' };
}

const totalOf = (document: unknown, rank = 0): string =>
  evaluate(scenarioFrom(document)).groupements[rank]?.total ?? '';
const cents = (text: string): string => decimal(text).toFixed(2);

describe('reachTarget', () => {
  test.each(exampleNames())('%s: the answers, put back, give the target to the cent', (name) => {
    const document = exampleDocument(`${name}.json`);
    const total = totalOf(document);
    let found = 0;
    for (const part of ['0.97', '1', '1.01', '1.04']) {
      const cible = decimal(total).times(part).toFixed(2);
      const { depense, score } = target(cible, document);
      for (const [means, figure] of [
        [depense, 'depenseReelle'],
        [score, 'score'],
      ] as const)
        if (means.found) {
          found += 1;
          expect(cents(totalOf(putBack(document, means, figure))), `${figure} ${cible}`).toBe(cible);
        }
    }
    expect(found).toBeGreaterThan(0);
  });

  test('the second groupement of a portfolio that shares its envelope', () => {
    const document = exampleDocument('05-portefeuille-national.json');
    const cible = decimal(totalOf(document, 1)).times('1.05').toFixed(2);
    const { depense } = target(cible, document, 1);
    expect(cents(totalOf(putBack(document, depense, 'depenseReelle', 1), 1))).toBe(cible);
  });

  test('what the scenario pays already asks for nothing', () => {
    const { depense, score } = target(totalOf(exampleDocument()));
    expect([depense, score]).toMatchObject([
      { found: true, by: '0' },
      { found: true, by: '0' },
    ]);
  });

  test('in words, and as a slow-down more or less', () => {
    const total = Number(totalOf(exampleDocument()));
    const [more, less] = [target(`${Math.ceil(total) + 100_000}`), target(`${Math.ceil(total) - 100_000}`)];
    expect(Number(more.depense.by)).toBeGreaterThan(0);
    expect(Number(less.depense.by)).toBeLessThan(0);
    expect(
      [more, less].flatMap(({ depense, score }) => [depense, score].map(({ phrase }) => plain(phrase))),
    ).toMatchInlineSnapshot(`
      [
        "Il y faut une dépense réelle qui ralentit de 0,08 % de plus par an, soit de 2,01 € par patient en 2019 à 10,32 € par patient en 2023.",
        "Il y faut 24,84 points de score de plus chaque année, sans passer zéro ni le maximum.",
        "Il y faut une dépense réelle qui progresse de 0,09 % de plus par an, soit de 2,06 € par patient en 2019 à 10,61 € par patient en 2023.",
        "Il y faut 23,84 points de score de moins chaque année, sans passer zéro ni le maximum.",
      ]
    `);
  });

  test('too much: none does; the maximum that is given is reached, and nothing above it', () => {
    const { depense, score } = target('90000000');
    expect([depense, score]).toMatchObject([
      { found: false, reason: 'maximum' },
      { found: false, reason: 'maximum' },
    ]);
    expect([depense, score].map(({ phrase }) => plain(phrase))).toMatchInlineSnapshot(`
      [
        "Aucune dépense n'y suffit : au plus 2 773 783 €, avec une dépense réelle qui ralentit de 3,43 % de plus par an. Au-delà, le plafond du groupement, une part de ce qu'il dépense, baisse avec la dépense.",
        "Aucun score n'y suffit : le maximum chaque année donne 1 462 558 €.",
      ]
    `);
    if (depense.found || score.found) throw new Error('found');
    const best = [1, 2, 3, 4, 5].reduce<unknown>((rest, rank) => {
      const { maximum } = scoreOf(exampleDocument(), 0, rank);
      return withValue(rest, `groupements[0].annees[${rank}].qualite.score`, maximum);
    }, exampleDocument());
    expect(score.attainable).toBe(totalOf(best));
    expect(target(decimal(depense.attainable).minus(1).toFixed(2)).depense.found).toBe(true);
    expect(target(decimal(depense.attainable).plus(1).toFixed(2)).depense.found).toBe(false);
  });

  test('too little: the least that is paid anyway', () => {
    const { depense, score } = target('1000');
    expect([depense, score]).toMatchObject([
      { found: false, reason: 'minimum' },
      { found: false, reason: 'minimum' },
    ]);
    expect([depense, score].map(({ phrase }) => plain(phrase))).toMatchInlineSnapshot(`
      [
        "Aucune dépense ne donne si peu : au moins 220 278 €, avec une dépense réelle qui progresse de 20 % de plus par an. Les crédits, l'avance et la qualité ne dépendent pas de l'économie.",
        "Aucun score ne donne si peu : un score nul chaque année donne encore 959 148 €.",
      ]
    `);
  });

  test('a total that jumps over it, where the whole balance is recovered', () => {
    const document = withValue(exampleDocument(), 'options', { recuperation: 'solde' });
    const { depense } = target('200000', document);
    expect(depense).toMatchObject({ found: false, reason: 'saut' });
    expect(depense.phrase).toContain('il saute par-dessus');
    // Both sides of it are paid by some spending.
    expect(target('195000', document).depense.found || target('192500', document).depense.found).toBe(true);
    expect(target('240000', document).depense.found).toBe(true);
  });

  test('what is typed that is no amount, or a document that is not valid, comes back as faults', () => {
    const document = exampleDocument();
    expect(reachTarget({ document, groupement: 0, cible: 'beaucoup' })).toMatchObject({
      ok: false,
      erreurs: [{ path: 'cible' }],
    });
    const broken = withValue(document, 'groupements[0].annees[2].depenseReelle', '-3');
    expect(reachTarget({ document: broken, groupement: 0, cible: '-1' })).toMatchObject({
      ok: false,
      erreurs: [{ path: 'groupements[0].annees[2].depenseReelle' }, { path: 'cible' }],
    });
  });
});
