import { avance } from '../../../src/figures/avance/drawing.ts';
import { avanceTable } from '../../../src/figures/avance/table.ts';
import { calendrier } from '../../../src/figures/calendrier/drawing.ts';
import { calendarTable } from '../../../src/figures/calendrier/table.ts';
import { credits } from '../../../src/figures/credits-amorcage/drawing.ts';
import { creditsSizes } from '../../../src/figures/credits-amorcage/sizes.ts';
import { creditsTable } from '../../../src/figures/credits-amorcage/table.ts';
import { phase2 } from '../../../src/figures/phase-2/drawing.ts';
import { phase2Table } from '../../../src/figures/phase-2/table.ts';
import { phase3 } from '../../../src/figures/phase-3/drawing.ts';
import { phase3Scores } from '../../../src/figures/phase-3/scores.ts';
import { phase3Table } from '../../../src/figures/phase-3/table.ts';
import { plafonds } from '../../../src/figures/plafonds/drawing.ts';
import { plafondsTable } from '../../../src/figures/plafonds/table.ts';
import { type Sample, sample } from './sample.ts';

export function creditsSample(patients: number, appreciation: number) {
  const sizes = { patients, taillePlancher: 5000, taillePlafond: 50_000 };
  const at = (p: number, extra: number) => {
    const size = 0.5 + (0.5 * (Math.min(Math.max(p, 5000), 50_000) - 5000)) / 45_000;
    return Math.min(Math.max((325_000 / 3) * (size + extra), 30_000), 130_000);
  };
  return {
    ...sizes,
    curve: creditsSizes(sizes).map((p) => ({
      patients: p,
      low: at(p, -0.2),
      credits: at(p, appreciation),
      high: at(p, 0.2),
    })),
    appreciation,
    appreciationMaximale: 0.2,
    credits: at(patients, appreciation),
    minimum: 30_000,
    maximum: 130_000,
  };
}

export function phase2Sample(gain: number, droitTirage: number, part: number, plafond: number) {
  const valorisation = droitTirage * part;
  return { gains: gain, droitTirage, part, valorisation, interessementBrut: gain + valorisation, plafond };
}

export function phase3Sample(score: number, maximum = 120) {
  const at = (s: number) => 0.2 * (2 * Math.min(Math.max(s / maximum, 0), 1) - 1);
  return {
    curve: phase3Scores({ score, maximum }).map((s) => ({ score: s, modulation: at(s) })),
    score,
    maximum,
    part: Math.min(Math.max(score / maximum, 0), 1),
    modulation: at(score),
    modulationMaximale: 0.2,
    gains: 176_753,
    interessementBrut: 176_753 * (1 + at(score)),
  };
}

/** No point of its curve falls on the zero that it crosses, at 60 points. */
const unalignedPhase3 = {
  ...phase3Sample(102),
  curve: [0, 50, 80, 120].map((score) => ({ score, modulation: 0.2 * (score / 60 - 1) })),
};

export function plafondsSample(gross: number, plafond: number, facteur: number) {
  const interessementPlafonne = Math.min(gross, plafond);
  return {
    interessementBrut: gross,
    plafond,
    interessementPlafonne,
    facteur,
    interessement: interessementPlafonne * facteur,
  };
}

const avanceByYear = [
  [2020, 2, 20_000, 45_000, 0, 45_000],
  [2021, 2, 41_000, 24_000, 0, 69_000],
  [2022, 3, 98_500, 0, 33_500, 35_500],
  [2023, 3, 120_000, 0, 35_500, 0],
  [2024, 3, 80_000, 0, 0, 0],
] as const;

const vague = (nom: string, p: number) => ({
  nom,
  credits: p,
  lignes: Array.from({ length: 2024 - p }, (_, i) => ({
    results: p + i,
    phase: i < 2 ? 2 : 3,
    versement: p + i + 1,
  })),
});

export const paymentSamples: readonly Sample[] = [
  sample('credits', credits, creditsTable, creditsSample(12_000, 0.1)),
  sample('credits-grand', credits, creditsTable, creditsSample(49_000, 0.2)),
  sample('credits-petit', credits, creditsTable, creditsSample(900, -0.2)),
  sample('phase-2', phase2, phase2Table, phase2Sample(115_918, 96_800, 0.4, 580_800)),
  sample('phase-2-plafond', phase2, phase2Table, phase2Sample(215_918, 96_800, 0.95, 250_800)),
  sample('phase-2-sans-gain', phase2, phase2Table, phase2Sample(0, 96_800, 0, 580_800)),
  sample('phase-3', phase3, phase3Table, phase3Sample(102)),
  sample('phase-3-moitie', phase3, phase3Table, phase3Sample(60)),
  sample('phase-3-negatif', phase3, phase3Table, phase3Sample(-30)),
  sample('phase-3-decale', phase3, phase3Table, unalignedPhase3),
  sample('plafonds', plafonds, plafondsTable, plafondsSample(820_000, 596_000, 0.85)),
  sample('plafonds-loin', plafonds, plafondsTable, plafondsSample(120_000, 596_000, 1)),
  sample('plafonds-juste', plafonds, plafondsTable, plafondsSample(600_000, 596_000, 0.99)),
  sample('avance', avance, avanceTable, {
    credits: 65_000,
    annees: avanceByYear.map(([anneeVersement, phase, i, a, r, solde]) => ({
      anneeVersement,
      phase,
      interessement: i,
      avance: a,
      recuperation: r,
      solde,
      versement: i + a - r,
    })),
  }),
  sample('calendrier', calendrier, calendarTable, {
    vagues: [vague('Vague 1', 2019), vague('Vague 2', 2020)],
    choice: { vague: 0, results: 2021 },
  }),
];
