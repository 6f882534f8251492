import { note } from '../../../src/figures/note/drawing.ts';
import { type NoteData, noteTable } from '../../../src/figures/note/table.ts';
import { score } from '../../../src/figures/score-qualite/drawing.ts';
import { type ScoreData, type ScoreSegment, scoreTable } from '../../../src/figures/score-qualite/table.ts';
import { areaMap } from '../../../src/figures/territories/drawing.ts';
import { type AreasData, areasTable } from '../../../src/figures/territories/table.ts';
import { type Sample, sample } from './sample.ts';

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

export const qualitySamples: readonly Sample[] = [
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
  sample('score', score, scoreTable, scoreSample(exampleNotes, [0.6538], 10)),
  sample('score-negatif', score, scoreTable, scoreSample(Array(10).fill(-0.5), [-0.5, 0.2, -0.5], 0)),
  sample('score-plein', score, scoreTable, scoreSample(Array(10).fill(1), [1, 1, 1], 20)),
  sample('score-sept-socles', score, scoreTable, scoreSample(exampleNotes.slice(0, 7), [], null)),
  sample('score-donne', score, scoreTable, givenScoreSample(66)),
  sample('score-donne-negatif', score, scoreTable, givenScoreSample(-12)),
];
