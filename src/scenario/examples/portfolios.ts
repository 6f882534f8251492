import type { DocumentScenario, GroupementSaisi } from '../format/document.ts';
import { base, resultats } from './example-year.ts';
import { exemple } from './first-example.ts';

function constant(nom: string, patients: number, depense: string): GroupementSaisi {
  return {
    nom,
    premiereAnnee: 2019,
    credits: { mode: 'calcul', patients, appreciation: '0' },
    annees: [
      base(2018, patients, depense, depense),
      ...[2019, 2020, 2021].map((annee) => resultats(annee, patients, depense, depense, '60')),
    ],
  };
}

/** As many patients, half as much spending again: the quality envelope is shared by patients, not by spending (H14). */
export const deuxVoisins: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  groupements: [
    constant('Maison de santé des Prés', 10000, '2000'),
    constant('Maison de santé des Cimes', 10000, '3000'),
  ],
};

function ralentit(nom: string, patients: number, avant: string): GroupementSaisi {
  return {
    nom,
    premiereAnnee: 2019,
    credits: { mode: 'calcul', patients, appreciation: '0' },
    annees: [
      base(2018, patients, avant, '2000'),
      resultats(2019, patients, avant, '2000', '60'),
      resultats(2020, patients, avant, '2000', '60'),
      resultats(2021, patients, '2000', '2000', '60'),
    ],
  };
}

/** One groupement stopped by its own cap, another not, and together more than the national envelope (H7). */
export const enveloppeDepassee: DocumentScenario = {
  format: 'ipep-scenario/1',
  cahier: '2019',
  enveloppe: { mode: 'portefeuille' },
  groupements: [
    ralentit('Maison de santé des Saules', 10000, '2200'),
    ralentit('CPTS du Plateau', 30000, '2060'),
  ],
};

/** The common example, with an envelope that pays only three fifths. */
export const enveloppeReduite: DocumentScenario = {
  ...exemple,
  enveloppe: { mode: 'facteur', facteur: '0.6' },
};
