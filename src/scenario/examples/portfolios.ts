import type { DocumentScenario, TypedGroupement } from '../format/scenario-document.ts';
import { base, results } from './example-year.ts';
import { example } from './first-example.ts';

function constant(nom: string, patients: number, depense: string): TypedGroupement {
  return {
    nom,
    premiereAnnee: 2019,
    credits: { mode: 'calcul', patients, appreciation: '0' },
    annees: [
      base(2018, patients, depense, depense),
      ...[2019, 2020, 2021].map((annee) => results(annee, patients, depense, depense, '60')),
    ],
  };
}

/** As many patients, half as much spending again: the quality envelope is shared by patients, not by spending (H14). */
export const twoNeighbours: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    constant('Maison de santé des Prés', 10000, '2000'),
    constant('Maison de santé des Cimes', 10000, '3000'),
  ],
};

function slowsDown(nom: string, patients: number, avant: string): TypedGroupement {
  return {
    nom,
    premiereAnnee: 2019,
    credits: { mode: 'calcul', patients, appreciation: '0' },
    annees: [
      base(2018, patients, avant, '2000'),
      results(2019, patients, avant, '2000', '60'),
      results(2020, patients, avant, '2000', '60'),
      results(2021, patients, '2000', '2000', '60'),
    ],
  };
}

/** One groupement stopped by its own cap, another not, and together more than the national envelope (H7). */
export const exceededEnveloppe: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  enveloppe: { mode: 'portefeuille' },
  groupements: [
    slowsDown('Maison de santé des Saules', 10000, '2200'),
    slowsDown('CPTS du Plateau', 30000, '2060'),
  ],
};

/** The common example, with an envelope that pays only three fifths. */
export const reducedEnveloppe: DocumentScenario = {
  ...example,
  enveloppe: { mode: 'facteur', facteur: '0.6' },
};
