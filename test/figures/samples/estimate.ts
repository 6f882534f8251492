import { causes } from '../../../src/figures/causes/drawing.ts';
import { causesTable } from '../../../src/figures/causes/table.ts';
import { certainty } from '../../../src/figures/certainty/drawing.ts';
import { type CertaintyData, certaintyTable } from '../../../src/figures/certainty/table.ts';
import { chance } from '../../../src/figures/chance/drawing.ts';
import { chanceTable } from '../../../src/figures/chance/table.ts';
import { comparison } from '../../../src/figures/comparison/drawing.ts';
import { comparisonTable } from '../../../src/figures/comparison/table.ts';
import { sensitivity } from '../../../src/figures/sensitivity/drawing.ts';
import { sensitivityTable } from '../../../src/figures/sensitivity/table.ts';
import { type Sample, sample } from './sample.ts';

const comparisonData = {
  nameA: 'Cahier de 2019',
  nameB: 'Vos paramètres',
  annees: [
    { annee: 2019, a: 73_426, b: 73_426 },
    { annee: 2020, a: 154_638, b: 171_003 },
    { annee: 2021, a: 208_575, b: 214_000 },
    { annee: 2022, a: 464_525, b: 390_100 },
    { annee: 2023, a: 197_964, b: 0 },
    { annee: 2024, a: 185_371, b: 186_000 },
  ],
};

const causesSampleData = {
  caption: 'De « Tilleuls » à « Tilleuls, moins de patients » : ce que chaque changement explique',
  total: '-55073',
  causes: [
    {
      label: 'Patients',
      words: '2 000 patients de moins',
      effect: '-71200.5',
      alone: '-70000',
      last: '-72000',
    },
    { label: 'Score qualité', words: '10 points de plus', effect: '16127.5', alone: '17000', last: '15000' },
    { label: 'Crédits', words: 'autres crédits', effect: '0', alone: '0', last: '0' },
  ],
};

const sensitivitySampleData = {
  total: 1_284_499,
  lignes: [
    {
      label: 'Score qualité',
      low: -41_000,
      high: 38_000,
      lowLabel: '0 sur 120',
      highLabel: '120 sur 120',
    },
    {
      label: 'Évolution de la dépense réelle',
      low: 612_000,
      high: -498_000,
      lowLabel: '0 % par an',
      highLabel: '+ 1,7 % par an',
    },
    { label: 'Intervalle', low: 120_000, high: -64_000, lowLabel: '3 %', highLabel: '7 %' },
    { label: "Facteur de l'enveloppe", low: -242_000, high: 0, lowLabel: '0,8', highLabel: '1' },
    { label: 'Patientèle', low: -9500, high: -2000, lowLabel: '11 000', highLabel: '13 000' },
  ],
};

const certaintySampleData: CertaintyData = {
  total: 1_284_499,
  floor: 258_000,
  hypotheses: ['H8', 'H9'],
  parts: [
    { label: "Crédits d'amorçage", certainty: 'hypothese', amount: 86_000 },
    { label: "Garanti en phase 2 par l'avance", certainty: 'hypothese', amount: 172_000 },
    { label: 'Gains reversés, même avec un score nul', certainty: 'depense', amount: 745_312 },
    { label: 'Qualité en phase 2', certainty: 'hypothese', amount: 98_187 },
    { label: 'Ce que le score ajoute en phase 3', certainty: 'score', amount: 183_000 },
  ],
};

/** Under the option « solde », an effort may cost an advance. */
const certaintyLost: CertaintyData = {
  total: 190_000,
  floor: 172_000,
  hypotheses: [],
  parts: [
    { label: "Crédits d'amorçage", certainty: 'certain', amount: 86_000 },
    { label: "Garanti en phase 2 par l'avance", certainty: 'certain', amount: 86_000 },
    { label: 'Avance qui peut être reprise', certainty: 'hypothese', amount: 86_000 },
    { label: 'Gains reversés, même avec un score nul', certainty: 'depense', amount: -68_000 },
  ],
};

const chanceSampleData = {
  estimate: 21.4,
  own: { patients: 12_000, gains: 7.94 },
  sizes: [
    { patients: 5000, gains: 12.77 },
    { patients: 30_000, gains: 4.89 },
    { patients: 80_000, gains: 3.06 },
  ],
};

export const estimateSamples: readonly Sample[] = [
  sample('comparaison', comparison, comparisonTable, comparisonData),
  sample('causes', causes, causesTable, causesSampleData),
  sample('sensibilite', sensitivity, sensitivityTable, sensitivitySampleData),
  sample('certitude', certainty, certaintyTable, certaintySampleData),
  sample('certitude-solde', certainty, certaintyTable, certaintyLost),
  sample('hasard', chance, chanceTable, chanceSampleData),
  sample('hasard-sans-gains', chance, chanceTable, { ...chanceSampleData, estimate: 0 }),
];
