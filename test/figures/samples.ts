import { attribution } from '../../src/figures/attribution/drawing.ts';
import { attributionTable } from '../../src/figures/attribution/table.ts';
import { avance } from '../../src/figures/avance/drawing.ts';
import { avanceTable } from '../../src/figures/avance/table.ts';
import { balanceCurve } from '../../src/figures/balance-curve/drawing.ts';
import { balanceCurveTable } from '../../src/figures/balance-curve/table.ts';
import { balanceDispersion } from '../../src/figures/balance-dispersion/drawing.ts';
import { balanceDispersionTable } from '../../src/figures/balance-dispersion/table.ts';
import { calendrier } from '../../src/figures/calendrier/drawing.ts';
import { calendarTable } from '../../src/figures/calendrier/table.ts';
import { cascade } from '../../src/figures/cascade/drawing.ts';
import { cascadeTable } from '../../src/figures/cascade/table.ts';
import { causes } from '../../src/figures/causes/drawing.ts';
import { causesTable } from '../../src/figures/causes/table.ts';
import { certainty } from '../../src/figures/certainty/drawing.ts';
import { type CertaintyData, certaintyTable } from '../../src/figures/certainty/table.ts';
import { chance } from '../../src/figures/chance/drawing.ts';
import { chanceTable } from '../../src/figures/chance/table.ts';
import { chanceBySize } from '../../src/figures/chance-by-size/drawing.ts';
import { chanceBySizeTable } from '../../src/figures/chance-by-size/table.ts';
import { chanceGains } from '../../src/figures/chance-gains/drawing.ts';
import { chanceGainsTable } from '../../src/figures/chance-gains/table.ts';
import { coefficients } from '../../src/figures/coefficients/drawing.ts';
import { coefficientsTable } from '../../src/figures/coefficients/table.ts';
import { comparison } from '../../src/figures/comparison/drawing.ts';
import { comparisonTable } from '../../src/figures/comparison/table.ts';
import { credits } from '../../src/figures/credits-amorcage/drawing.ts';
import { creditsSizes } from '../../src/figures/credits-amorcage/sizes.ts';
import { creditsTable } from '../../src/figures/credits-amorcage/table.ts';
import { depenses } from '../../src/figures/depense-distribution/drawing.ts';
import { depensesTable } from '../../src/figures/depense-distribution/table.ts';
import { depensePatient } from '../../src/figures/depense-patient/drawing.ts';
import { depensePatientTable } from '../../src/figures/depense-patient/table.ts';
import { dimensions } from '../../src/figures/dimensions/drawing.ts';
import { dimensionsTable } from '../../src/figures/dimensions/table.ts';
import { dispersion } from '../../src/figures/dispersion/drawing.ts';
import { dispersionTable } from '../../src/figures/dispersion/table.ts';
import { ecart } from '../../src/figures/ecart/drawing.ts';
import { type EcartData, ecartTable } from '../../src/figures/ecart/table.ts';
import { evolution } from '../../src/figures/evolution/drawing.ts';
import { type EvolutionData, evolutionTable } from '../../src/figures/evolution/table.ts';
import { bonus } from '../../src/figures/experience-patient/drawing.ts';
import { bonusTable } from '../../src/figures/experience-patient/table.ts';
import { gains } from '../../src/figures/gains/drawing.ts';
import { gainsTable } from '../../src/figures/gains/table.ts';
import { groupNotes } from '../../src/figures/group-notes/drawing.ts';
import { groupNotesTable } from '../../src/figures/group-notes/table.ts';
import { groupementChanges } from '../../src/figures/groupement-changes/drawing.ts';
import { groupementChangesTable } from '../../src/figures/groupement-changes/table.ts';
import { incentiveLine } from '../../src/figures/incentive-line/drawing.ts';
import { incentiveLineTable } from '../../src/figures/incentive-line/table.ts';
import { incentiveMap } from '../../src/figures/incentive-map/drawing.ts';
import { incentiveMapTable } from '../../src/figures/incentive-map/table.ts';
import type { FigureOptions } from '../../src/figures/kit/figure.ts';
import type { FigureTable } from '../../src/figures/kit/table.ts';
import { needs } from '../../src/figures/needs/drawing.ts';
import { needsTable } from '../../src/figures/needs/table.ts';
import { note } from '../../src/figures/note/drawing.ts';
import type { NoteData } from '../../src/figures/note/table.ts';
import { noteTable } from '../../src/figures/note/table.ts';
import { repartition } from '../../src/figures/note-distribution/drawing.ts';
import { repartitionTable } from '../../src/figures/note-distribution/table.ts';
import { paidYears } from '../../src/figures/paid-years/drawing.ts';
import { paidYearsTable } from '../../src/figures/paid-years/table.ts';
import { phase2 } from '../../src/figures/phase-2/drawing.ts';
import { phase2Table } from '../../src/figures/phase-2/table.ts';
import { phase3 } from '../../src/figures/phase-3/drawing.ts';
import { phase3Scores } from '../../src/figures/phase-3/scores.ts';
import { phase3Table } from '../../src/figures/phase-3/table.ts';
import { plafonds } from '../../src/figures/plafonds/drawing.ts';
import { plafondsTable } from '../../src/figures/plafonds/table.ts';
import { plane } from '../../src/figures/plane/drawing.ts';
import { planeTable } from '../../src/figures/plane/table.ts';
import { postes } from '../../src/figures/postes/drawing.ts';
import { postesTable } from '../../src/figures/postes/table.ts';
import { predicted } from '../../src/figures/predictions/drawing.ts';
import { predictedTable } from '../../src/figures/predictions/table.ts';
import { score } from '../../src/figures/score-qualite/drawing.ts';
import { type ScoreData, type ScoreSegment, scoreTable } from '../../src/figures/score-qualite/table.ts';
import { selection } from '../../src/figures/selection/drawing.ts';
import { selectionTable } from '../../src/figures/selection/table.ts';
import { sensitivity } from '../../src/figures/sensitivity/drawing.ts';
import { sensitivityTable } from '../../src/figures/sensitivity/table.ts';
import { sharingKey } from '../../src/figures/sharing-key/drawing.ts';
import { sharingKeyTable } from '../../src/figures/sharing-key/table.ts';
import { areaMap } from '../../src/figures/territories/drawing.ts';
import type { AreasData } from '../../src/figures/territories/table.ts';
import { areasTable } from '../../src/figures/territories/table.ts';
import { unpaidEffort } from '../../src/figures/unpaid-effort/drawing.ts';
import { unpaidEffortTable } from '../../src/figures/unpaid-effort/table.ts';
import { versements } from '../../src/figures/versements/drawing.ts';
import { versementsTable } from '../../src/figures/versements/table.ts';
import {
  coefficientsByBand,
  depensesWithoutTail,
  dispersionLarge,
  emptySelection,
  negativePredicted,
  ordinaryCoefficients,
  ordinaryDepenses,
  ordinaryDispersion,
  ordinaryPredicted,
  ordinarySelection,
} from './adjustment-samples.ts';
import { curveSample, dispersionSample, needsSample } from './balance-samples.ts';
import { completedCascade, publishedCascade } from './cascade-samples.ts';
import { chancesSample, gainsBySizeSample, paidYearsSample, unpaidEffortSample } from './chance-samples.ts';
import { changesSample } from './changes-sample.ts';
import { lineSample, mapSample } from './incentive-samples.ts';
import { keySample } from './key-samples.ts';
import { attributionSample, postesSample } from './patientele-samples.ts';
import { planeSamples } from './plane-samples.ts';

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
  const [lowEdge, highEdge] = [ajustee * (1 - tunnel), ajustee * (1 + tunnel)];
  const value = reelle < lowEdge ? lowEdge - reelle : reelle > highEdge ? highEdge - reelle : 0;
  return { reelle, ajustee, lowEdge, highEdge, ecart: value };
}

export function evolutionSample(r0: number, a0: number, r1: number, a1: number): EvolutionData {
  const expected = (r0 * a1) / a0;
  return {
    annee: 2021,
    years: 1,
    startReelle: r0,
    startAjustee: a0,
    reelle: r1,
    ajustee: a1,
    expected,
    evolution: expected - r1,
  };
}

const countedPostes = ['Soins de ville', 'Médicaments', 'Hôpital public', 'Hôpital privé'];
const postesOutside = ['Indemnités journalières', 'Invalidité', 'Séjours médico-sociaux', 'Reste à charge'];

/** A patient's spending, by hand: the four items that count, the four that do not. */
function depenseSample(countedItems: readonly number[], leftAside: readonly number[]) {
  const somme = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
  const postes = (names: readonly string[], amounts: readonly number[], compte: boolean) =>
    names.map((nom, i) => ({ nom, compte, montant: amounts[i] ?? 0 }));
  return {
    postes: [...postes(countedPostes, countedItems, true), ...postes(postesOutside, leftAside, false)],
    comptee: somme(countedItems),
    uncounted: somme(leftAside),
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
    withoutPlancherEcart: e / 3,
    withoutPlancherEvolution: (v * 2) / 3,
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

/** The note of an indicator (H1), by hand: in hundredths, so that its borders are exact. */
export function noteSample(
  valeur: number,
  precedente: number,
  intermediaire: number,
  cible: number,
): NoteData {
  const sign = cible > intermediaire ? 1 : -1;
  const fallsBack = sign * (precedente - intermediaire) >= 0;
  const noteOf = (v: number) => {
    if (sign * (v - cible) >= 0) return 1;
    if (sign * (v - intermediaire) >= 0) return 0.5 + (0.5 * (v - intermediaire)) / (cible - intermediaire);
    if (fallsBack) return -0.5;
    return Math.max(-0.5, (0.5 * (v - precedente)) / (intermediaire - precedente));
  };
  const at = (v: number) => ({ valeur: v / 100, note: noteOf(v) });
  const known = [valeur, precedente, intermediaire, cible, valeur + sign, 2 * precedente - intermediaire];
  const [from, to] = [Math.min(...known) - 5, Math.max(...known) + 5];
  const grid = Array.from({ length: 81 }, (_, i) => from + ((to - from) * i) / 80);
  const breaks = known.flatMap((v) => [v - 1e-5, v, v + 1e-5]);
  return {
    ...at(valeur),
    sens: sign > 0 ? 'hausse' : 'baisse',
    precedente: precedente / 100,
    intermediaire: intermediaire / 100,
    cible: cible / 100,
    fallsBack,
    curve: [...grid, ...breaks].sort((a, b) => a - b).map(at),
    unPoint: at(valeur + sign),
  };
}

/** Territories as ratios, their deciles and levels given as they come: figures derive nothing. */
export function areasSample(valeurs: readonly number[], deciles: readonly number[]): AreasData {
  const [intermediaire, cible] = [deciles[2] ?? 0, deciles[7] ?? 0];
  return {
    valeurs: [...valeurs].sort((a, b) => a - b),
    deciles,
    levels: [
      { cle: 'intermediaire', nom: 'intermédiaire', valeur: intermediaire },
      { cle: 'cible', nom: 'cible', valeur: cible },
    ],
  };
}

const valeurs = Array.from({ length: 60 }, (_, i) => 0.4 + 0.12 * Math.sin(i * 2.4) + 0.02 * (i % 7));
const theirDeciles = [0.3, 0.345, 0.39, 0.43, 0.46, 0.49, 0.52, 0.55, 0.58];

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

export const dimensionsSample = (...notes: readonly (number | null)[]) => {
  const given = notes.flatMap((note) => (note === null ? [] : [note]));
  const names = ['Accessibilité', 'Relation et personnalisation', 'Continuité'];
  return {
    note: given.length === 0 ? null : given.reduce((sum, note) => sum + note, 0) / given.length,
    dimensions: names.map((nom, i) => ({
      nom,
      note: notes[i] ?? null,
      nombre: notes[i] == null ? 0 : i + 3,
    })),
  };
};

export function bonusSample(note: number, intermediaire: number, cible: number, counted = true) {
  const steps = counted ? [0, cible > intermediaire ? 10 : 20, 20] : [];
  const obtained = note >= cible ? 20 : note >= intermediaire ? 10 : 0;
  return {
    comptee: counted,
    note,
    intermediaire,
    cible,
    steps,
    possibles: [0, 10, 20],
    bonus: counted ? obtained : 0,
  };
}

/** Two bonuses that would be written over each other on their axis. */
const closeBonuses = {
  ...bonusSample(71, 65, 78),
  steps: [0, 19.5, 20],
  possibles: [0, 19.5, 20],
  bonus: 19.5,
};

export function repartitionSample(numbers: readonly number[], note: number | null) {
  const total = numbers.reduce((sum, each) => sum + each, 0);
  const binList = numbers.map((number, i) => ({
    from: i * 10,
    a: i * 10 + 10,
    nombre: number,
    part: total === 0 ? 0 : (100 * number) / total,
  }));
  return { binList, note };
}

export function groupNotesSample(notes: readonly (number | null)[], ecart?: number) {
  const names = ['Ensemble', 'Accessibilité', 'Relation et personnalisation', 'Continuité'];
  return {
    lignes: names.map((nom, i) => {
      const note = notes[i] ?? null;
      if (note === null || ecart === undefined) return { nom, note };
      return { nom, note, low: Math.max(0, note - ecart), high: Math.min(100, note + ecart) };
    }),
  };
}

const socleNames = [
  'Médecin traitant',
  'Passages aux urgences',
  'Admissions directes',
  'Dossiers numériques',
  'Réhospitalisations',
  'Hospitalisations évitables',
  'Lettre de liaison',
  "Suivi après l'hôpital",
  'Prévention',
  'Polyprescription',
];

/** A score of indicators by their notes; the bonus is null when the experience does not count. */
export function scoreSample(
  notes: readonly number[],
  carte: readonly number[],
  bonus: number | null,
): ScoreData {
  const [poidsSocle, poidsCarte] = [(carte.length > 0 ? 80 : 100) / notes.length, 20 / carte.length];
  const segments: ScoreSegment[] = [
    ...notes.map((value, i) => ({
      sort: 'socle' as const,
      mark: String(i + 1),
      nom: socleNames[i] ?? '',
      note: value,
      poids: poidsSocle,
      points: poidsSocle * value,
    })),
    ...carte.map((value, i) => ({
      sort: 'carte' as const,
      mark: 'ABC'[i] ?? '',
      nom: `Bilan de médication des plus de ${75 + i} ans qui prennent dix médicaments`,
      note: value,
      poids: poidsCarte,
      points: poidsCarte * value,
    })),
  ];
  if (bonus !== null) {
    const experience = { sort: 'experience' as const, mark: 'E', nom: 'Expérience patient' };
    segments.push({ ...experience, poids: 20, points: bonus });
  }
  return {
    segments,
    score: segments.reduce((sum, { points }) => sum + points, 0),
    maximum: 100 + (bonus === null ? 0 : 20),
  };
}

export function givenScoreSample(points: number, maximum = 120): ScoreData {
  const given = { sort: 'donne' as const, mark: '', nom: 'score donné', poids: maximum, points };
  return { segments: [given], score: points, maximum };
}

const exampleNotes = [0.8, 0.25, 0.0714, 0.375, -0.375, 0.8333, 0.6667, 0.5667, 0.3, 0.25];

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
  sample(
    'depense-patient',
    depensePatient,
    depensePatientTable,
    depenseSample([1240, 385.5, 3900, 0], [1150, 0, 0, 210]),
  ),
  sample(
    'depense-patient-hors',
    depensePatient,
    depensePatientTable,
    depenseSample([0, 0, 0, 0], [6000, 0, 0, 0]),
  ),
  sample(
    'depense-patient-tout',
    depensePatient,
    depensePatientTable,
    depenseSample([1900, 1100, 40_000, 3200.4], [900, 9800, 24_000, 8000]),
  ),
  sample(
    'depense-patient-rien',
    depensePatient,
    depensePatientTable,
    depenseSample([0, 0, 0, 0], [0, 0, 0, 0]),
  ),
  sample('gains', gains, gainsTable, gainsSample(64.5, 28.98)),
  sample('gains-plancher', gains, gainsTable, gainsSample(-96, 28.98)),
  sample('gains-nuls', gains, gainsTable, gainsSample(0, -40)),
  sample('credits', credits, creditsTable, creditsSample(12_000, 0.1)),
  sample('credits-grand', credits, creditsTable, creditsSample(49_000, 0.2)),
  sample('credits-petit', credits, creditsTable, creditsSample(900, -0.2)),
  sample('note', note, noteTable, noteSample(34, 33, 40, 55)),
  sample('note-saut', note, noteTable, noteSample(86, 89, 88, 93)),
  sample('note-baisse', note, noteTable, noteSample(19, 21, 17, 12)),
  sample('note-cible', note, noteTable, noteSample(60, 50, 40, 55)),
  sample('note-plancher', note, noteTable, noteSample(10, 33, 40, 55)),
  sample('note-petite', note, noteTable, noteSample(1, 1.3, 1.2, 0.9)),
  sample('territoires', areaMap, areasTable, areasSample(valeurs, theirDeciles)),
  sample('territoires-egaux', areaMap, areasTable, {
    ...areasSample([0.2, 0.2, 0.2], []),
    levels: [{ cle: 'intermediaire', nom: 'moyenne nationale', valeur: 0.2 }],
  }),
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
  sample('score', score, scoreTable, scoreSample(exampleNotes, [0.6538], 10)),
  sample('score-negatif', score, scoreTable, scoreSample(Array(10).fill(-0.5), [-0.5, 0.2, -0.5], 0)),
  sample('score-plein', score, scoreTable, scoreSample(Array(10).fill(1), [1, 1, 1], 20)),
  sample('score-sept-socles', score, scoreTable, scoreSample(exampleNotes.slice(0, 7), [], null)),
  sample('score-donne', score, scoreTable, givenScoreSample(66)),
  sample('score-donne-negatif', score, scoreTable, givenScoreSample(-12)),
  sample('versements', versements, versementsTable, versementsPicture),
  sample('versements-difficiles', versements, versementsTable, versementsHard),
  sample('comparaison', comparison, comparisonTable, comparisonData),
  sample('causes', causes, causesTable, causesSampleData),
  sample('changements', groupementChanges, groupementChangesTable, changesSample(28)),
  sample('changements-un-seul', groupementChanges, groupementChangesTable, changesSample(1)),
  sample('certitude', certainty, certaintyTable, certaintySampleData),
  sample('certitude-solde', certainty, certaintyTable, certaintyLost),
  sample('hasard', chance, chanceTable, chanceSampleData),
  sample('hasard-sans-gains', chance, chanceTable, { ...chanceSampleData, estimate: 0 }),
  sample('chances', chanceBySize, chanceBySizeTable, chancesSample(0.08, 0.5, [5000, 12_000, 80_000])),
  sample('chances-nulles', chanceBySize, chanceBySizeTable, chancesSample(0, 0, [5000])),
  sample('chances-toutes', chanceBySize, chanceBySizeTable, chancesSample(0.5, 0.5, [100, 2_000_000])),
  sample('chances-certaines', chanceBySize, chanceBySizeTable, chancesSample(1, 1, [5000, 80_000])),
  sample('chances-extremes', chanceBySize, chanceBySizeTable, chancesSample(0.3, 0.5, [1, 10_000_000])),
  sample('hasard-gains', chanceGains, chanceGainsTable, gainsBySizeSample(12.3, [5000, 12_000, 80_000])),
  sample('hasard-gains-nuls', chanceGains, chanceGainsTable, gainsBySizeSample(0, [5000])),
  sample('besoins', needs, needsTable, needsSample([7.2e6, 6.1e6, 6.9e6, 4.1e6, 6.9e6])),
  sample('besoins-nuls', needs, needsTable, needsSample([])),
  sample('besoins-grands', needs, needsTable, needsSample([3e9, 2e9, -1e8, 4e9, 1e9])),
  sample('equilibre', balanceCurve, balanceCurveTable, curveSample(7e9, [0.0028, 0.0006])),
  sample('equilibre-loin', balanceCurve, balanceCurveTable, curveSample(7e9, [0.0171, 0.0168])),
  sample('equilibre-aucun', balanceCurve, balanceCurveTable, curveSample(2e7, [])),
  sample('equilibre-zero', balanceCurve, balanceCurveTable, curveSample(2e7, [0, 0], 0)),
  sample('dispersion-equilibre', balanceDispersion, balanceDispersionTable, dispersionSample(7e9, 0.02)),
  sample('dispersion-sans', balanceDispersion, balanceDispersionTable, dispersionSample(2e7, 0)),
  sample('dispersion-bout', balanceDispersion, balanceDispersionTable, dispersionSample(2e7, 0.05)),
  sample('hasard-gains-grands', chanceGains, chanceGainsTable, gainsBySizeSample(98_765, [1, 5000], true)),
  sample(
    'incitation',
    incentiveLine,
    incentiveLineTable,
    lineSample(
      12_300,
      [
        [18.81, 0.3, ''],
        [90, 0.15, 'le plafond (2021)', 'commence : le plafond (2021)', 'plafond 2021'],
        [
          165,
          0.117,
          "l'évolution négative, comptée pour zéro (2023), le plafond (2021)",
          "commence : l'évolution négative, comptée pour zéro (2023)",
          'évolution à zéro 2023',
        ],
        [
          169.3,
          0.051,
          'le plafond (2021 et 2022)',
          "commence : le plafond (2022) ; cesse : l'évolution négative, comptée pour zéro (2023)",
          'plafond 2022',
        ],
        [200, -0.02, 'le plafond (2021 à 2023)', 'commence : le plafond (2023)', 'plafond 2023'],
      ],
      [
        [6.53, 0.157, "l'intervalle (2021)"],
        [18.81, 0.54, '', "cesse : l'intervalle (2021)", 'fin intervalle 2021'],
        [200, -0.02, 'le plafond (2021)', 'commence : le plafond (2021)', 'plafond 2021'],
      ],
    ),
  ),
  sample(
    'incitation-rien',
    incentiveLine,
    incentiveLineTable,
    lineSample(5000, [[200, 0, "l'avance (2019)"]], [[200, 0, "l'avance (2019)"]]),
  ),
  sample(
    'incitation-perte',
    incentiveLine,
    incentiveLineTable,
    lineSample(
      10_000_000,
      [[0.5, -0.02, 'le plafond']],
      [
        [0.25, -0.02, 'le plafond'],
        [0.5, 0.9, '', 'cesse : le plafond', 'fin plafond'],
      ],
    ),
  ),
  ...planeSamples.map(([name, data]) => sample(name, plane, planeTable, data)),
  sample('carte', incentiveMap, incentiveMapTable, mapSample(400, { under: 195, evolution: 72.66 })),
  sample('carte-au-bord', incentiveMap, incentiveMapTable, mapSample(400, { under: -400, evolution: 266 })),
  sample('carte-essai', incentiveMap, incentiveMapTable, {
    ...mapSample(400, { under: 195, evolution: 72.66 }),
    tried: { under: -1000, evolution: 60 },
  }),
  sample('carte-vide', incentiveMap, incentiveMapTable, mapSample(9, { under: 0, evolution: 0 }, [])),
  sample('carte-grande', incentiveMap, incentiveMapTable, mapSample(950_000, { under: 0, evolution: 3 })),
  sample(
    'annees-payees',
    paidYears,
    paidYearsTable,
    paidYearsSample(
      [5000, [0.0043, 0.0973, 0.3766, 0.3974, 0.1144, 0.01]],
      [10_000_000, [0.006, 0.1, 0.394, 0.394, 0.1, 0.006]],
    ),
  ),
  sample('clef', sharingKey, sharingKeyTable, keySample(3)),
  sample('clef-nombreux', sharingKey, sharingKeyTable, keySample(12)),
  sample('annees-jamais-payees', paidYears, paidYearsTable, paidYearsSample([5000, [1, 0, 0, 0, 0, 0]])),
  sample(
    'effort-impaye',
    unpaidEffort,
    unpaidEffortTable,
    unpaidEffortSample(0.005, [
      [5000, 0.01],
      [12_000, 0.008],
      [30_000, 0.005],
      [80_000, 0.003],
    ]),
  ),
  sample(
    'effort-impaye-six',
    unpaidEffort,
    unpaidEffortTable,
    unpaidEffortSample(
      0.03,
      [1, 900, 5000, 20_000, 50_000, 10_000_000].map((patients) => [patients, 0.0001] as const),
    ),
  ),
  sample('effort-impaye-nul', unpaidEffort, unpaidEffortTable, unpaidEffortSample(0, [[5000, 1]])),
  sample('sensibilite', sensitivity, sensitivityTable, sensitivitySampleData),
  sample('dimensions', dimensions, dimensionsTable, dimensionsSample(50, 200 / 3, 12.5)),
  sample('dimensions-pleines', dimensions, dimensionsTable, dimensionsSample(100, 100, null)),
  sample('dimensions-vides', dimensions, dimensionsTable, dimensionsSample(null, null, null)),
  sample('bonus', bonus, bonusTable, bonusSample(71, 65, 78)),
  sample('bonus-au-bord', bonus, bonusTable, bonusSample(64.9, 65, 66)),
  sample('bonus-un-niveau', bonus, bonusTable, bonusSample(100, 80, 80)),
  sample('bonus-proches', bonus, bonusTable, closeBonuses),
  sample('bonus-sans', bonus, bonusTable, bonusSample(0, 0, 0, false)),
  sample(
    'repartition',
    repartition,
    repartitionTable,
    repartitionSample([0, 3, 9, 24, 51, 88, 104, 71, 38, 12], 61.4),
  ),
  sample(
    'repartition-un',
    repartition,
    repartitionTable,
    repartitionSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 100),
  ),
  sample(
    'repartition-vide',
    repartition,
    repartitionTable,
    repartitionSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], null),
  ),
  sample('notes-groupe', groupNotes, groupNotesTable, groupNotesSample([61.4, 58.2, 70.1, 55.9], 1.6)),
  sample('notes-groupe-sans', groupNotes, groupNotesTable, groupNotesSample([100, 100, null, null])),
  sample('cascade', cascade, cascadeTable, publishedCascade),
  sample('cascade-completee', cascade, cascadeTable, completedCascade),
  sample('depenses', depenses, depensesTable, ordinaryDepenses),
  sample('depenses-sans-traine', depenses, depensesTable, depensesWithoutTail),
  sample('selection', selection, selectionTable, ordinarySelection),
  sample('selection-vide', selection, selectionTable, emptySelection),
  sample('coefficients', coefficients, coefficientsTable, ordinaryCoefficients),
  sample('coefficients-tranches', coefficients, coefficientsTable, coefficientsByBand),
  sample('predits', predicted, predictedTable, ordinaryPredicted),
  sample('predits-negatifs', predicted, predictedTable, negativePredicted),
  sample('dispersion', dispersion, dispersionTable, ordinaryDispersion),
  sample('dispersion-large', dispersion, dispersionTable, dispersionLarge),
  sample(
    'attribution',
    attribution,
    attributionTable,
    attributionSample([true, false, true, true, true], true),
  ),
  sample(
    'attribution-ame',
    attribution,
    attributionTable,
    attributionSample([false, true, true, false, true], false),
  ),
  sample(
    'postes',
    postes,
    postesTable,
    postesSample([964.69, 513.2, 719.38, 257.41, 113.66, 126.52, 126.93, 222.1]),
  ),
  sample('postes-comptes', postes, postesTable, postesSample([0, 0, 0, 0])),
];
