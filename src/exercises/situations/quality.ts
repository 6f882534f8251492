import type { TypedIndicateurs, TypedMeasure } from '../../scenario/format/typed-quality.ts';
import type { Draw } from '../draw.ts';
import { inside, inventedDocument, inventedGroupement, lastYear, SCORES } from './invented-years.ts';
import type { Drawn, Situation } from './situation.ts';

/** What an indicator came to, in whole per cent: its levels stand ten or twenty points apart. */
interface Regime {
  readonly previous: readonly number[];
  readonly value: readonly number[];
}

const INTERMEDIATE = 60;
const TARGET = 80;

const reached: Regime = { previous: [50, 60, 70], value: [80, 84, 90] };
const between: Regime = { previous: [50, 60, 64], value: [62, 65, 68, 70, 72, 75, 78] };
const progress: Regime = { previous: [40, 50], value: [52, 54, 55, 58] };
const setback: Regime = { previous: [40, 50], value: [36, 38, 39] };
const fall: Regime = { previous: [50], value: [38, 36, 34, 30, 25] };
const deepFall: Regime = { previous: [40], value: [18, 16, 15, 12, 10] };
const lost: Regime = { previous: [62, 65, 70], value: [58, 55, 50] };
const regimes = [reached, between, progress, setback, lost];

const part = (points: number): string => String(points / 100);

function measureIn(draw: Draw, { previous, value }: Regime): TypedMeasure {
  return {
    valeur: part(draw.pick(value)),
    precedente: part(draw.pick(previous)),
    intermediaire: part(INTERMEDIATE),
    cible: part(TARGET),
  };
}

/** Socles of which a rise is expected. */
const SOCLES = [1, 3, 4, 7] as const;

interface QualityWanted {
  readonly regimes: readonly Regime[];
  readonly socles: number;
  readonly cartes?: number;
  /** The notes of experience; it does not count without them. */
  readonly notes?: readonly number[];
}

function drawQuality(
  draw: Draw,
  { regimes: wanted, socles, cartes = 0, notes = [] }: QualityWanted,
): TypedIndicateurs {
  const measure = () => measureIn(draw, draw.pick(wanted));
  return {
    mode: 'indicateurs',
    socles: SOCLES.slice(0, socles).map((numero) => ({ numero, ...measure() })),
    carte: Array.from({ length: cartes }, (_, rank) => ({
      nom: `Indicateur à la carte ${rank + 1}`,
      sens: 'hausse' as const,
      ...measure(),
    })),
    experience:
      notes.length === 0 ? null : { note: String(draw.pick(notes)), intermediaire: '65', cible: '80' },
  };
}

const byIndicators =
  (wanted: QualityWanted) =>
  (draw: Draw): Drawn => {
    const groupement = inventedGroupement(draw, { spending: [inside, inside] });
    const annees = groupement.annees.map((year, rank) =>
      rank === 0 ? year : { ...year, qualite: drawQuality(draw, wanted) },
    );
    return { document: inventedDocument([{ ...groupement, annees }]), year: 1 };
  };

const always = (): boolean => true;

const note = (id: string, nom: string, ...regimes: readonly Regime[]): Situation => ({
  id: `note-${id}`,
  level: 'regle',
  asks: 'noteIndicateur',
  nom,
  draw: byIndicators({ regimes, socles: 1 }),
  tells: always,
});

const bonus = (id: string, nom: string, notes: readonly number[]): Situation => ({
  id: `bonus-${id}`,
  level: 'regle',
  asks: 'bonusExperience',
  nom,
  draw: byIndicators({ regimes: [reached], socles: 1, notes }),
  tells: always,
});

const score = (id: string, nom: string, scores: readonly number[], tells: Situation['tells']): Situation => ({
  id: `part-${id}`,
  level: 'regle',
  asks: 'partQualite',
  nom,
  draw: lastYear({ spending: [inside, inside], scores }),
  tells,
});

/** Notes, experience, score, and the part that they make. */
export const qualitySituations: readonly Situation[] = [
  note('entre', "Entre l'objectif intermédiaire et la cible", between),
  note('progres', "Sous l'objectif intermédiaire, en progrès", progress),
  note('recul', "Sous l'objectif intermédiaire, en recul", setback),
  note('plancher', 'Un recul que le plancher arrête', fall, deepFall),
  note('perte', "L'objectif intermédiaire, atteint puis perdu", lost),
  bonus('intermediaire', 'Le premier palier', [65, 68, 70, 72, 75, 79]),
  bonus('cible', 'Le second palier', [80, 82, 85, 88, 90]),
  {
    id: 'score-indicateurs',
    level: 'regle',
    asks: 'scoreQualite',
    nom: 'Des indicateurs au score',
    draw: byIndicators({ regimes, socles: 4, cartes: 2, notes: [60, 68, 72, 85] }),
    tells: (value) => value('bonusExperience') > 0 && value('pointsCarte') !== 0,
  },
  {
    id: 'maximum-avec-experience',
    level: 'regle',
    asks: 'scoreMaximal',
    nom: 'Le maximum, expérience comptée',
    draw: (draw) =>
      byIndicators({
        regimes: [reached],
        socles: draw.pick([2, 3, 4]),
        cartes: draw.pick([1, 2, 3]),
        notes: [68, 85],
      })(draw),
    tells: always,
  },
  {
    id: 'maximum-sans-experience',
    level: 'regle',
    asks: 'scoreMaximal',
    nom: "Le maximum, sans l'expérience",
    draw: (draw) => byIndicators({ regimes: [reached], socles: draw.pick([1, 2, 3, 4]) })(draw),
    tells: always,
  },
  score('score', 'Un score comme un autre', SCORES, (value) => value('partQualite') < 1),
  score('negatif', 'Un score négatif', [-6, -12, -24, -30], (value) => value('scoreQualite') < 0),
];
