import { versements } from '../../../src/figures/versements/drawing.ts';
import { versementsTable } from '../../../src/figures/versements/table.ts';
import { type Sample, sample } from './sample.ts';

const nought = { credits: 0, gains: 0, qualite: 0, modulation: 0, avance: 0, recuperation: 0, coupe: 0 };

const versementsPicture = {
  annees: [
    { ...nought, annee: 2019, caption: 'crédits', credits: 73_426, total: 73_426 },
    {
      ...nought,
      annee: 2020,
      caption: 'phase 2',
      gains: 115_918,
      qualite: 38_720,
      total: 154_638,
      low: 80_000,
      high: 201_000,
    },
    {
      ...nought,
      annee: 2021,
      caption: 'phase 2',
      gains: 154_224,
      qualite: 54_351,
      total: 208_575,
      low: 120_000,
      high: 280_000,
    },
    {
      ...nought,
      annee: 2022,
      caption: 'phase 3',
      gains: 430_116,
      modulation: 34_409,
      total: 464_525,
      low: 300_000,
      high: 520_000,
    },
    {
      ...nought,
      annee: 2023,
      caption: 'phase 3',
      gains: 176_753,
      modulation: 21_210,
      total: 197_964,
      low: 90_000,
      high: 310_000,
    },
    {
      ...nought,
      annee: 2024,
      caption: 'phase 3',
      gains: 162_606,
      modulation: 22_765,
      total: 185_371,
      low: 70_000,
      high: 300_000,
    },
  ],
};

const versementsHard = {
  annees: [
    { ...nought, annee: 2019, caption: 'crédits', credits: 64_300, total: 64_300 },
    {
      ...nought,
      annee: 2020,
      caption: 'phase 2',
      gains: 12_000,
      qualite: 8_000,
      avance: 44_300,
      total: 64_300,
    },
    { ...nought, annee: 2021, caption: 'phase 2', qualite: 21_000, avance: 43_300, total: 64_300 },
    {
      ...nought,
      annee: 2022,
      caption: 'phase 3',
      gains: 140_000,
      modulation: -22_000,
      recuperation: 53_700,
      coupe: 31_000,
      total: 64_300,
    },
    {
      ...nought,
      annee: 2023,
      caption: 'phase 3',
      gains: 90_000,
      modulation: 6000,
      recuperation: 31_700,
      total: 64_300,
    },
    { ...nought, annee: 2024, caption: 'phase 3', total: 0 },
  ],
};

export const versementsSamples: readonly Sample[] = [
  sample('versements', versements, versementsTable, versementsPicture),
  sample('versements-difficiles', versements, versementsTable, versementsHard),
];
