import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { percentRefusal } from '../../src/calculators/percent-refusal.ts';
import { lieu } from '../../src/calculators/place-words.ts';
import { numberRefusal } from '../../src/calculators/refusal-words.ts';
import { byIndicateurs } from '../../src/scenario/examples/example-quality.ts';
import { example } from '../../src/scenario/examples/first-example.ts';
import { presets } from '../../src/scenario/examples/presets/all-presets.ts';
import { readScenario } from '../../src/scenario/format/schema/scenario-schema.ts';

const estimation = presets[0]?.estimation;
const seul = { scenario: example, ...(estimation && { estimation }) };
const [groupement] = example.groupements;
const two = {
  scenario: { ...example, groupements: groupement ? [groupement, { ...groupement, nom: 'Les Ormes' }] : [] },
};

test.each<[path: string, nom: string, page: string | undefined, percent?: true]>([
  ['groupements[0].annees[1].depenseReelle', 'Dépense réelle, 2019', '/estimer/'],
  ['groupements[0].annees[3].qualite.score', 'Score qualité, 2021', '/estimer/'],
  ['groupements[0].credits.appreciation', 'Appréciation du projet', '/estimer/', true],
  ['groupements[0].nom', 'Nom du groupement', '/estimer/'],
  ['estimation.depenseReelle', 'Dépense réelle, 2018', '/estimer/'],
  ['estimation.scorePremier', 'Score, première année', '/estimer/'],
  ['marges.score', '± Score qualité', '/estimer/'],
  [
    'parametres.tunnel',
    'Intervalle autour de la dépense ajustée, de chaque côté',
    '/parametres/#tunnel',
    true,
  ],
  ['enveloppe.facteur', "Facteur de l'enveloppe", '/parametres/', true],
  ['format', 'une valeur du scénario', undefined],
  ['parametres.constructor', 'une valeur du scénario', undefined],
  ['estimation.constructor', 'une valeur du scénario', undefined],
  ['groupements[0].toString', 'une valeur du scénario', undefined],
  ['groupements[0].annees[1].patientele', 'une valeur du scénario', undefined],
  ['groupements[7].annees[1].patients', 'une valeur du scénario', undefined],
])('lieu(%s) is « %s », on %s', (chemin, nom, page, percent) => {
  const { unite: _, ...place } = lieu(chemin, seul);
  expect(place).toEqual({ nom, page, percent });
});

test('lieu names the groupement among several', () => {
  expect(lieu('groupements[1].annees[2].patients', two).nom).toBe('Patientèle, 2020, Les Ormes');
});

test('refusPourcent says bounds per cent, and which of them are excluded', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(percentRefusal({ min: '0', max: '1', maxExclusive: true }, '1'))).toBe(
    "pourcentage d'au moins 0 % et de moins de 100 % attendu, « 100 % » reçu.",
  );
  expect(plain(percentRefusal({ min: '0', max: '0.2' }, '3/2'))).toBe(
    'pourcentage entre 0 % et 20 % attendu, « 3/2 » reçu.',
  );
  expect(plain(percentRefusal({ min: '0', minExclusive: true, max: '1' }, '-0.125'))).toBe(
    "pourcentage de plus de 0 % et d'au plus 100 % attendu, « −12,5 % » reçu.",
  );
  expect(plain(percentRefusal({ min: '-1' }, '-2'))).toBe(
    "pourcentage d'au moins −100 % attendu, « −200 % » reçu.",
  );
  expect(plain(percentRefusal({ max: '0.2' }, '1'))).toBe(
    "pourcentage d'au plus 20 % attendu, « 100 % » reçu.",
  );
});

test('refusNombre calls another parameter by its name', () => {
  const limits = { min: '30000', other: 'creditsMinimum' } as const;
  expect(numberRefusal({ code: 'order', limits, path: 'parametres.creditsMaximum', received: '10' })).toBe(
    "nombre d'au moins 30\u202f000 (« Crédits d'amorçage les plus bas ») attendu, « 10 » reçu.",
  );
});

describe('lieu of a year by indicators', () => {
  const indicateurs = { scenario: byIndicateurs };
  const carte = "À la carte : Fond d'œil annuel des diabétiques";

  test.each([
    ['socles[3].valeur', 'Indicateur 4, valeur', 'indicateurs'],
    ['socles[0].precedente', "Indicateur 1, valeur de l'année précédente", 'indicateurs'],
    ['socles[9].numero', 'Indicateur 10, numéro', 'indicateurs'],
    ['socles[12].cible', 'Indicateur au rang 13, cible', 'indicateurs'],
    ['socles', 'Liste des indicateurs socles', 'indicateurs'],
    ['socles[2]', 'Indicateur 3', 'indicateurs'],
    ['carte[0].nom', `${carte}, nom`, 'indicateurs'],
    ['carte[0].intermediaire', `${carte}, objectif intermédiaire`, 'indicateurs'],
    ['carte[1].sens', 'Indicateur à la carte n° 2, évolution attendue', 'indicateurs'],
    ['experience.note', "Note d'expérience patient", 'experience-patient'],
    ['experience.intermediaire', "Niveau intermédiaire de l'expérience patient", 'experience-patient'],
    ['maximum', 'Maximum du score', 'score-qualite'],
  ])('qualite.%s is « %s », on %s', (chemin, nom, page) => {
    expect(lieu(`groupements[0].annees[2].qualite.${chemin}`, indicateurs)).toEqual({
      nom: `${nom}, 2020`,
      page: `/regles/${page}/`,
    });
  });

  test('a key that nothing has is a value of the scenario', () => {
    for (const cle of ['socles[0].autre', 'carte[0].valeur.plus', 'experience.autre'])
      expect(lieu(`groupements[0].annees[2].qualite.${cle}`, indicateurs).nom).toBe('une valeur du scénario');
  });

  test('every error of the invalid examples by indicators has a name and a page', () => {
    for (const name of ['11-indicateurs', '12-trop-d-indicateurs']) {
      const scenario = JSON.parse(readFileSync(`test/examples/invalid/${name}.json`, 'utf8'));
      const lu = readScenario(scenario);
      const named = lu.ok ? [] : lu.erreurs.map(({ path }) => lieu(path, { scenario }));
      expect(named.length).toBeGreaterThan(1);
      for (const { nom, page } of named) {
        expect(nom).not.toBe('une valeur du scénario');
        expect(page).toMatch(/^\/regles\/(indicateurs|experience-patient)\/$/);
      }
    }
  });
});
