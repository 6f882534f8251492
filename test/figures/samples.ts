import { avance, avanceTable } from '../../src/figures/avance.ts';
import { calendrier, calendrierTable } from '../../src/figures/calendrier.ts';
import { comparaison, comparaisonTable } from '../../src/figures/comparaison.ts';
import { credits, creditsTable } from '../../src/figures/credits.ts';
import { creditsTailles } from '../../src/figures/credits-tailles.ts';
import { type EcartData, ecart, ecartTable } from '../../src/figures/ecart.ts';
import { type EvolutionData, evolution, evolutionTable } from '../../src/figures/evolution.ts';
import type { FigureOptions, FigureTable } from '../../src/figures/figure.ts';
import { gains, gainsTable } from '../../src/figures/gains.ts';
import { phase2, phase2Table } from '../../src/figures/phase2.ts';
import { phase3, phase3Table } from '../../src/figures/phase3.ts';
import { phase3Scores } from '../../src/figures/phase3-scores.ts';
import { plafonds, plafondsTable } from '../../src/figures/plafonds.ts';
import { sensibilite, sensibiliteTable } from '../../src/figures/sensibilite.ts';
import { versements, versementsTable } from '../../src/figures/versements.ts';

/** One drawing of a figure: with sample data, at any width. */
export interface Sample {
  readonly name: string;
  readonly draw: (options: FigureOptions) => SVGElement;
  readonly table: FigureTable;
}

function sample<T>(
  name: string,
  figure: (data: T, options: FigureOptions) => SVGElement,
  table: (data: T) => FigureTable,
  data: T,
): Sample {
  return { name, draw: (options) => figure(data, options), table: table(data) };
}

/** The écart's data, computed here by hand: figures compute no rule. */
export function ecartSample(reelle: number, ajustee: number, tunnel = 0.05): EcartData {
  const [bordBas, bordHaut] = [ajustee * (1 - tunnel), ajustee * (1 + tunnel)];
  const value = reelle < bordBas ? bordBas - reelle : reelle > bordHaut ? bordHaut - reelle : 0;
  return { reelle, ajustee, bordBas, bordHaut, ecart: value };
}

export function evolutionSample(r0: number, a0: number, r1: number, a1: number): EvolutionData {
  const attendue = (r0 * a1) / a0;
  return {
    annee: 2021,
    reellePrecedente: r0,
    ajusteePrecedente: a0,
    reelle: r1,
    ajustee: a1,
    attendue,
    evolution: attendue - r1,
  };
}

export function gainsSample(e: number, v: number, patients = 12_300) {
  const [a, b] = [Math.max(0, e) / 3, (Math.max(0, v) * 2) / 3];
  return {
    ecart: e,
    evolution: v,
    coefficientEcart: '1/3',
    coefficientEvolution: '2/3',
    contributionEcart: a,
    contributionEvolution: b,
    sansPlancherEcart: e / 3,
    sansPlancherEvolution: (v * 2) / 3,
    partage: 0.5,
    montantParPatient: (a + b) / 2,
    patients,
    gains: ((a + b) / 2) * patients,
  };
}

export function creditsSample(patients: number, appreciation: number) {
  const sizes = { patients, taillePlancher: 5000, taillePlafond: 50_000 };
  const at = (p: number, extra: number) => {
    const size = 0.5 + (0.5 * (Math.min(Math.max(p, 5000), 50_000) - 5000)) / 45_000;
    return Math.min(Math.max((325_000 / 3) * (size + extra), 30_000), 130_000);
  };
  return {
    ...sizes,
    courbe: creditsTailles(sizes).map((p) => ({
      patients: p,
      bas: at(p, -0.2),
      credits: at(p, appreciation),
      haut: at(p, 0.2),
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
    courbe: phase3Scores({ score, maximum }).map((s) => ({ score: s, modulation: at(s) })),
    score,
    maximum,
    part: Math.min(Math.max(score / maximum, 0), 1),
    modulation: at(score),
    modulationMaximale: 0.2,
    gains: 176_753,
    interessementBrut: 176_753 * (1 + at(score)),
  };
}

export function plafondsSample(brut: number, plafond: number, facteur: number) {
  const interessementPlafonne = Math.min(brut, plafond);
  return {
    interessementBrut: brut,
    plafond,
    interessementPlafonne,
    facteur,
    interessement: interessementPlafonne * facteur,
  };
}

const avanceAnnees = [
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
    resultats: p + i,
    phase: i < 2 ? 2 : 3,
    versement: p + i + 1,
  })),
});

const rien = { credits: 0, gains: 0, qualite: 0, modulation: 0, avance: 0, recuperation: 0, coupe: 0 };

const versementsPicture = {
  annees: [
    { ...rien, annee: 2019, libelle: 'crédits', credits: 73_426, total: 73_426 },
    {
      ...rien,
      annee: 2020,
      libelle: 'phase 2',
      gains: 115_918,
      qualite: 38_720,
      total: 154_638,
      bas: 80_000,
      haut: 201_000,
    },
    {
      ...rien,
      annee: 2021,
      libelle: 'phase 2',
      gains: 154_224,
      qualite: 54_351,
      total: 208_575,
      bas: 120_000,
      haut: 280_000,
    },
    {
      ...rien,
      annee: 2022,
      libelle: 'phase 3',
      gains: 430_116,
      modulation: 34_409,
      total: 464_525,
      bas: 300_000,
      haut: 520_000,
    },
    {
      ...rien,
      annee: 2023,
      libelle: 'phase 3',
      gains: 176_753,
      modulation: 21_210,
      total: 197_964,
      bas: 90_000,
      haut: 310_000,
    },
    {
      ...rien,
      annee: 2024,
      libelle: 'phase 3',
      gains: 162_606,
      modulation: 22_765,
      total: 185_371,
      bas: 70_000,
      haut: 300_000,
    },
  ],
};

const versementsHard = {
  annees: [
    { ...rien, annee: 2019, libelle: 'crédits', credits: 64_300, total: 64_300 },
    {
      ...rien,
      annee: 2020,
      libelle: 'phase 2',
      gains: 12_000,
      qualite: 8_000,
      avance: 44_300,
      total: 64_300,
    },
    { ...rien, annee: 2021, libelle: 'phase 2', qualite: 21_000, avance: 43_300, total: 64_300 },
    {
      ...rien,
      annee: 2022,
      libelle: 'phase 3',
      gains: 140_000,
      modulation: -22_000,
      recuperation: 53_700,
      coupe: 31_000,
      total: 64_300,
    },
    {
      ...rien,
      annee: 2023,
      libelle: 'phase 3',
      gains: 90_000,
      modulation: 6000,
      recuperation: 31_700,
      total: 64_300,
    },
    { ...rien, annee: 2024, libelle: 'phase 3', total: 0 },
  ],
};

const comparaisonData = {
  nomA: 'Cahier de 2019',
  nomB: 'Vos paramètres',
  annees: [
    { annee: 2019, a: 73_426, b: 73_426 },
    { annee: 2020, a: 154_638, b: 171_003 },
    { annee: 2021, a: 208_575, b: 214_000 },
    { annee: 2022, a: 464_525, b: 390_100 },
    { annee: 2023, a: 197_964, b: 0 },
    { annee: 2024, a: 185_371, b: 186_000 },
  ],
};

const sensibiliteData = {
  total: 1_284_499,
  lignes: [
    {
      label: 'Score qualité',
      bas: -41_000,
      haut: 38_000,
      libelleBas: '0 sur 120',
      libelleHaut: '120 sur 120',
    },
    {
      label: 'Évolution de la dépense réelle',
      bas: 612_000,
      haut: -498_000,
      libelleBas: '0 % par an',
      libelleHaut: '+ 1,7 % par an',
    },
    { label: 'Intervalle', bas: 120_000, haut: -64_000, libelleBas: '3 %', libelleHaut: '7 %' },
    { label: "Facteur de l'enveloppe", bas: -242_000, haut: 0, libelleBas: '0,8', libelleHaut: '1' },
    { label: 'Patientèle', bas: -9500, haut: -2000, libelleBas: '11 000', libelleHaut: '13 000' },
  ],
};

/** Every figure with an ordinary case first, then the cases that put its labels in difficulty. */
export const samples: readonly Sample[] = [
  sample('ecart', ecart, ecartTable, ecartSample(2415, 2610)),
  sample('ecart-zero', ecart, ecartTable, ecartSample(2600, 2610)),
  sample('ecart-bord', ecart, ecartTable, ecartSample(2480.5, 2610)),
  sample('ecart-negatif', ecart, ecartTable, ecartSample(3900, 2610)),
  sample('ecart-sans-intervalle', ecart, ecartTable, ecartSample(2415, 2610, 0)),
  sample('evolution', evolution, evolutionTable, evolutionSample(2400, 2450, 2420, 2500)),
  sample('evolution-negative', evolution, evolutionTable, evolutionSample(2400, 2300, 2520.45, 2330.2)),
  sample('evolution-plate', evolution, evolutionTable, evolutionSample(2400, 2400, 2400, 2400)),
  sample('gains', gains, gainsTable, gainsSample(64.5, 28.98)),
  sample('gains-plancher', gains, gainsTable, gainsSample(-96, 28.98)),
  sample('gains-nuls', gains, gainsTable, gainsSample(0, -40)),
  sample('credits', credits, creditsTable, creditsSample(12_000, 0.1)),
  sample('credits-grand', credits, creditsTable, creditsSample(49_000, 0.2)),
  sample('credits-petit', credits, creditsTable, creditsSample(900, -0.2)),
  sample('phase-2', phase2, phase2Table, phase2Sample(115_918, 96_800, 0.4, 580_800)),
  sample('phase-2-plafond', phase2, phase2Table, phase2Sample(215_918, 96_800, 0.95, 250_800)),
  sample('phase-2-sans-gain', phase2, phase2Table, phase2Sample(0, 96_800, 0, 580_800)),
  sample('phase-3', phase3, phase3Table, phase3Sample(102)),
  sample('phase-3-moitie', phase3, phase3Table, phase3Sample(60)),
  sample('phase-3-negatif', phase3, phase3Table, phase3Sample(-30)),
  sample('plafonds', plafonds, plafondsTable, plafondsSample(820_000, 596_000, 0.85)),
  sample('plafonds-loin', plafonds, plafondsTable, plafondsSample(120_000, 596_000, 1)),
  sample('plafonds-juste', plafonds, plafondsTable, plafondsSample(600_000, 596_000, 0.99)),
  sample('avance', avance, avanceTable, {
    credits: 65_000,
    annees: avanceAnnees.map(([anneeVersement, phase, i, a, r, solde]) => ({
      anneeVersement,
      phase,
      interessement: i,
      avance: a,
      recuperation: r,
      solde,
      versement: i + a - r,
    })),
  }),
  sample('calendrier', calendrier, calendrierTable, {
    vagues: [vague('Vague 1', 2019), vague('Vague 2', 2020)],
    choix: { vague: 0, resultats: 2021 },
  }),
  sample('versements', versements, versementsTable, versementsPicture),
  sample('versements-difficiles', versements, versementsTable, versementsHard),
  sample('comparaison', comparaison, comparaisonTable, comparaisonData),
  sample('sensibilite', sensibilite, sensibiliteTable, sensibiliteData),
];
