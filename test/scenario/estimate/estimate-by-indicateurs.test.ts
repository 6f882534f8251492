import { describe, expect, test } from 'vitest';
import { effetsParametres } from '../../../src/scenario/compare/parameter-effects.ts';
import { type EstimationCalculee, estimer } from '../../../src/scenario/estimate/estimate.ts';
import { avecScoresDonnes } from '../../../src/scenario/estimate/given-scores.ts';
import { margesParDefaut } from '../../../src/scenario/estimate/margins.ts';
import { variante } from '../../../src/scenario/estimate/range.ts';
import { avecGroupement } from '../../../src/scenario/estimate/variants.ts';
import { csvResultats } from '../../../src/scenario/format/results-csv.ts';
import type { Qualite } from '../../../src/scenario/format/scenario.ts';
import { compter } from '../../../src/scenario/run/execution.ts';
import { exampleDocument, withValue } from '../documents.ts';
import { scenarioOf } from '../estimations.ts';

/* Example 04, whose quality is by indicators every year, through all that /estimer/ and /parametres/ show. */

const exemple = () => exampleDocument('04-indicateurs-detailles.json');

function estimated(document: unknown = exemple()): EstimationCalculee {
  const answer = estimer({ document, groupement: 0 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.erreurs));
  return answer;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const scoreDe = (qualite: Qualite | undefined) =>
  qualite?.mode === 'score' ? Number(qualite.score).toFixed(2) : qualite?.mode;

describe('estimer(), by indicators', () => {
  test('the range moves the scores that the indicators come to, and holds the central total', () => {
    const { fourchette, resultats } = estimated();
    expect(fourchette.separations[2]).toMatchObject({
      bas: '24,23 → 32,98 points',
      central: '34,23 → 42,98 points',
      haut: '44,23 → 52,98 points',
    });
    expect(fourchette.total.central).toBe(resultats.groupements[0]?.total);
    expect(Number(fourchette.total.bas)).toBeLessThan(Number(fourchette.total.central));
    expect(Number(fourchette.total.haut)).toBeGreaterThan(Number(fourchette.total.central));
  });

  test('a score that is moved stays within ± the maximum of its year, 100 without the experience', () => {
    const varied = variante(scenarioOf(exemple()), 0, { ...margesParDefaut, score: '500' }, 1);
    const [groupement] = varied.groupements;
    expect(groupement?.annees.map(({ qualite }) => scoreDe(qualite))).toEqual([
      undefined,
      '100.00',
      '120.00',
      '120.00',
      '120.00',
    ]);
  });

  test('without margins for the score, indicators and the scores that they come to are paid the same', () => {
    const scenario = scenarioOf(exemple());
    const donne = avecGroupement(scenario, 0, () => avecScoresDonnes(scenario, 0));
    const [a, b] = [compter(scenario, 0), compter(donne, 0)];
    expect(Number(a.total).toFixed(9)).toBe(Number(b.total).toFixed(9));
    expect(donne.groupements[0]?.annees.map(({ qualite }) => qualite?.mode)).not.toContain('indicateurs');
  });

  test('the score is one of the quantities that the total depends on, either way', () => {
    const score = estimated().sensibilite.find(({ id }) => id === 'score');
    expect(score).toMatchObject({
      libelleBas: '24,23 → 32,98 points',
      libelleHaut: '44,23 → 52,98 points',
    });
    expect(Number(score?.effetBas)).toBeLessThan(0);
    expect(Number(score?.effetHaut)).toBeGreaterThan(0);
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
    const sans = [2, 3, 4].reduce(
      (document, annee) =>
        ['carte', 'experience'].reduce(
          (each, cle) => withValue(each, `groupements[0].annees[${annee}].qualite.${cle}`, undefined),
          document,
        ),
      exemple() as unknown,
    );
    const { hypotheses, repose } = estimated(JSON.parse(JSON.stringify(sans)));
    expect(hypotheses).toEqual(expect.arrayContaining(['H1', 'H2', 'H3']));
    expect(hypotheses).not.toContain('H12');
    expect(hypotheses).not.toContain('H13');
    const parametres = repose.flatMap((appui) => appui.parametres);
    expect(parametres).toContain('poidsSoclesSeuls');
    expect(parametres).not.toContain('poidsCarte');
    expect(parametres).not.toContain('bonusExperienceCible');
  });

  test('tells the weights and the bonus in force in a line each', () => {
    const labels = estimated().repose.map(({ label }) => plain(label));
    expect(labels).toContain("Bonus d'expérience de 10 ou 20 points");
    expect(labels).toContain('Sans indicateur à la carte, 100 points pour les socles');
    expect(labels).toContain('Avec des indicateurs à la carte, 80 points pour les socles et 20 pour eux');
  });

  test('its results as CSV have the computed score and maximum of each year', () => {
    const [entete = '', ...lignes] = csvResultats(estimated().resultats).trim().split('\r\n');
    const colonne = entete.split(';').indexOf('Score qualité (points)');
    const scores = lignes.map((ligne) => ligne.split(';').slice(colonne, colonne + 2));
    expect(scores.map(([score]) => score?.slice(0, 5))).toEqual(['34,23', '52,98', '62,98', '42,98']);
    expect(scores.map(([, maximum]) => maximum)).toEqual(['100', '120', '120', '120']);
  });
});

describe('effetsParametres(), by indicators', () => {
  test.each([
    ['poidsCarte', '40'],
    ['poidsSoclesAvecCarte', '60'],
    ['plancherDegradation', '0'],
    ['partObjectifIntermediaire', '0.4'],
    ['bonusExperienceIntermediaire', '5'],
    ['bonusExperienceCible', '30'],
  ])('%s acts on the payments', (id, valeur) => {
    const reponse = effetsParametres({
      document: { ...(exemple() as object), parametres: { [id]: valeur } },
      groupement: 0,
    });
    if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs));
    expect(reponse.changements.map((each) => each.id)).toEqual([id]);
    expect(Number(reponse.effetEnsemble)).not.toBe(0);
  });
});
