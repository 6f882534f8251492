import { expect, test } from 'vitest';
import { lieu } from '../../src/islands/lieu.ts';
import { refusNombre, refusPourcent } from '../../src/islands/refus.ts';
import { exemple } from '../../src/scenario/exemple.ts';
import { presets } from '../../src/scenario/presets.ts';

const estimation = presets[0]?.estimation;
const seul = { scenario: exemple, ...(estimation && { estimation }) };
const [groupement] = exemple.groupements;
const deux = {
  scenario: { ...exemple, groupements: groupement ? [groupement, { ...groupement, nom: 'Les Ormes' }] : [] },
};

test.each([
  ['groupements[0].annees[1].depenseReelle', 'Dépense réelle, 2019', '/estimer/'],
  ['groupements[0].annees[3].qualite.score', 'Score qualité, 2021', '/estimer/'],
  ['groupements[0].credits.appreciation', 'Appréciation du projet', '/estimer/'],
  ['groupements[0].nom', 'Nom du groupement', '/estimer/'],
  ['estimation.depenseReelle', 'Dépense réelle, 2018', '/estimer/'],
  ['estimation.scorePremier', 'Score, première année', '/estimer/'],
  ['marges.score', '± Score qualité', '/estimer/'],
  ['parametres.tunnel', 'Intervalle autour de la dépense ajustée, de chaque côté', '/parametres/#tunnel'],
  ['enveloppe.facteur', "Facteur de l'enveloppe", '/parametres/'],
  ['format', 'une valeur du scénario', '/estimer/'],
  ['groupements[7].annees[1].patients', 'une valeur du scénario', '/estimer/'],
])('lieu(%s) is « %s », on %s', (chemin, nom, page) => {
  expect(lieu(chemin, seul)).toEqual({ nom, page });
});

test('lieu names the groupement among several', () => {
  expect(lieu('groupements[1].annees[2].patients', deux).nom).toBe('Patientèle, 2020, Les Ormes');
});

test('refusPourcent says bounds per cent, and which of them are excluded', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(refusPourcent({ min: '0', max: '1', maxExclusive: true }, '1'))).toBe(
    "pourcentage d'au moins 0 % et de moins de 100 % attendu, « 100 % » reçu.",
  );
  expect(plain(refusPourcent({ min: '0', max: '0.2' }, '3/2'))).toBe(
    'pourcentage entre 0 % et 20 % attendu, « 3/2 » reçu.',
  );
});

test('refusNombre calls another parameter by its name', () => {
  const attendu = "nombre d'au moins 30 000 (creditsMinimum) attendu";
  expect(refusNombre({ chemin: 'parametres.creditsMaximum', attendu, recu: '10' })).toBe(
    "nombre d'au moins 30 000 (« Crédits d'amorçage les plus bas ») attendu, « 10 » reçu.",
  );
});
