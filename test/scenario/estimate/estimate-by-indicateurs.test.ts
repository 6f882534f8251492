import { describe, expect, test } from 'vitest';
import { parameterEffects } from '../../../src/scenario/compare/parameter-effects.ts';
import { type ComputedEstimation, estimate } from '../../../src/scenario/estimate/estimate.ts';
import { withGivenScores } from '../../../src/scenario/estimate/given-scores.ts';
import { defaultMargins } from '../../../src/scenario/estimate/margins.ts';
import { variant } from '../../../src/scenario/estimate/range.ts';
import { withGroupement } from '../../../src/scenario/estimate/variants.ts';
import { resultsCsv } from '../../../src/scenario/format/results-csv.ts';
import type { Qualite } from '../../../src/scenario/format/scenario.ts';
import { count } from '../../../src/scenario/run/execution.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { scenarioOf } from '../estimations.ts';

/* Example 04, whose quality is by indicators every year, through all that /estimer/ and /parametres/ show. */

const example = () => exampleDocument('04-indicateurs-detailles.json');

function estimated(document: unknown = example()): ComputedEstimation {
  const answer = estimate({ document, groupement: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const scoreOf = (qualite: Qualite | undefined) =>
  qualite?.mode === 'score' ? Number(qualite.score).toFixed(2) : qualite?.mode;

describe('estimate(), by indicators', () => {
  test('the range moves the scores that the indicators come to, and holds the central total', () => {
    const { range, results } = estimated();
    expect(range.separations[2]).toMatchObject({
      low: '24,23 → 32,98 points',
      central: '34,23 → 42,98 points',
      high: '44,23 → 52,98 points',
    });
    expect(range.total.central).toBe(results.groupements[0]?.total);
    expect(Number(range.total.low)).toBeLessThan(Number(range.total.central));
    expect(Number(range.total.high)).toBeGreaterThan(Number(range.total.central));
  });

  test('a score that is moved stays within ± the maximum of its year, 100 without the experience', () => {
    const varied = variant(scenarioOf(example()), 0, { ...defaultMargins, score: '500' }, 1);
    const [groupement] = varied.groupements;
    expect(groupement?.annees.map(({ qualite }) => scoreOf(qualite))).toEqual([
      undefined,
      '100.00',
      '120.00',
      '120.00',
      '120.00',
    ]);
  });

  test('without margins for the score, indicators and the scores that they come to are paid the same', () => {
    const scenario = scenarioOf(example());
    const given = withGroupement(scenario, 0, () => withGivenScores(scenario, 0));
    const [a, b] = [count(scenario, 0), count(given, 0)];
    expect(Number(a.total).toFixed(9)).toBe(Number(b.total).toFixed(9));
    expect(given.groupements[0]?.annees.map(({ qualite }) => qualite?.mode)).not.toContain('indicateurs');
  });

  test('the score is one of the quantities that the total depends on, either way', () => {
    const score = estimated().sensitivity.find(({ id }) => id === 'score');
    expect(score).toMatchObject({
      lowLabel: '24,23 → 32,98 points',
      highLabel: '44,23 → 52,98 points',
    });
    expect(Number(score?.lowEffect)).toBeLessThan(0);
    expect(Number(score?.highEffect)).toBeGreaterThan(0);
  });

  test('rests on the hypotheses about notes, weights, staging and experience', () => {
    expect(estimated().hypotheses).toEqual([
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
      'H7',
      'H8',
      'H11',
      'H12',
      'H13',
      'H14',
      'H19',
    ]);
  });

  test('without à la carte nor experience, does not rest on what only they need', () => {
    const without = [2, 3, 4].reduce(
      (document, annee) =>
        ['carte', 'experience'].reduce(
          (each, cle) => withValue(each, `groupements[0].annees[${annee}].qualite.${cle}`, undefined),
          document,
        ),
      example() as unknown,
    );
    const { hypotheses, restsOn } = estimated(JSON.parse(JSON.stringify(without)));
    expect(hypotheses).toEqual(expect.arrayContaining(['H1', 'H2', 'H3']));
    expect(hypotheses).not.toContain('H12');
    expect(hypotheses).not.toContain('H13');
    const parametres = restsOn.flatMap((support) => support.parametres);
    expect(parametres).toContain('poidsSoclesSeuls');
    expect(parametres).not.toContain('poidsCarte');
    expect(parametres).not.toContain('bonusExperienceCible');
  });

  test('tells the weights and the bonus in force in a line each', () => {
    const labels = estimated().restsOn.map(({ label }) => plain(label));
    expect(labels).toContain("Bonus d'expérience de 10 ou 20 points");
    expect(labels).toContain('Sans indicateur à la carte, 100 points pour les socles');
    expect(labels).toContain('Avec des indicateurs à la carte, 80 points pour les socles et 20 pour eux');
  });

  test('its results as CSV have the computed score and maximum of each year', () => {
    const [header = '', ...lignes] = resultsCsv(estimated().results).trim().split('\r\n');
    const colonne = header.split(';').indexOf('Score qualité (points)');
    const scores = lignes.map((row) => row.split(';').slice(colonne, colonne + 2));
    expect(scores.map(([score]) => score?.slice(0, 5))).toEqual(['34,23', '52,98', '62,98', '42,98']);
    expect(scores.map(([, maximum]) => maximum)).toEqual(['100', '120', '120', '120']);
  });
});

describe('parameterEffects(), by indicators', () => {
  test.each([
    ['poidsCarte', '40'],
    ['poidsSoclesAvecCarte', '60'],
    ['plancherDegradation', '0'],
    ['partObjectifIntermediaire', '0.4'],
    ['bonusExperienceIntermediaire', '5'],
    ['bonusExperienceCible', '30'],
  ])('%s acts on the payments', (id, valeur) => {
    const reponse = parameterEffects({
      document: { ...(example() as object), parametres: { [id]: valeur } },
      groupement: 0,
    });
    if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
    expect(reponse.changes.map((each) => each.id)).toEqual([id]);
    expect(Number(reponse.jointEffect)).not.toBe(0);
  });
});
