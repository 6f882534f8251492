import { incentiveLine } from '../../../src/figures/incentive-line/drawing.ts';
import {
  type IncentiveLineData,
  incentiveLineTable,
  type LinePiece,
} from '../../../src/figures/incentive-line/table.ts';
import { incentiveMap } from '../../../src/figures/incentive-map/drawing.ts';
import {
  type IncentiveMapData,
  incentiveMapTable,
  type MapZone,
} from '../../../src/figures/incentive-map/table.ts';
import { type Sample, sample } from './sample.ts';

/* Of the laboratory's page of incentives: shapes that lines and maps take, computed by no rule. */

/** From joint to joint: where it ends, the slope until then, what holds, what is said of where it begins. */
type Leg = readonly [to: number, slope: number, holds: string, joint?: string, mark?: string];

function piecesOf(legs: readonly Leg[], saved: number): LinePiece[] {
  let [from, gained] = [0, 0];
  return legs.map(([to, slope, holds, joint = '', mark = '']) => {
    const before = gained;
    gained += (to - from) * slope * saved;
    const piece: LinePiece = { from, to, gained: [before, gained], slope, holds, joint, mark };
    from = to;
    return piece;
  });
}

/** Two lines of a groupement of so many patients. */
function lineSample(patients: number, lasting: readonly Leg[], once: readonly Leg[]): IncentiveLineData {
  return {
    nom: 'Groupement',
    annee: 2021,
    most: lasting.at(-1)?.[0] ?? 0,
    lines: [
      { nom: 'chaque année', pieces: piecesOf(lasting, 3 * patients) },
      { nom: 'une seule année', pieces: piecesOf(once, patients) },
    ],
  };
}

/** A plane of so many € on each side of nought, its interval a third of it, a cap across the top. */
function mapSample(wide: number, own: IncentiveMapData['own'], zones = allZones(wide)): IncentiveMapData {
  const [third, tall] = [wide / 3, (2 * wide) / 3];
  const band = (paid: number, from: number): IncentiveMapData['bands'][number] => ({
    paid,
    regions: [[-wide, from, third, from, wide, from - third, wide, tall, -wide, tall]],
  });
  return {
    nom: 'Groupement',
    annee: 2021,
    under: [-wide, wide],
    evolution: [-tall, tall],
    own,
    interval: third,
    bands: zones.length === 0 ? [] : [band(10, tall / 6), band(20, tall / 3), band(30, tall / 2)],
    lines:
      zones.length === 0
        ? []
        : [{ nom: 'plafond', lines: [[-wide, tall / 2, third, tall / 2, wide, -tall / 4]] }],
    dead: Array.from({ length: 8 }, (_, rank) => {
      const from = -wide + (rank * wide) / 8;
      return [from, -tall, from + wide / 4, -tall / 2];
    }),
    zones,
  };
}

const zone = (nom: string, under: number, evolution: number, both: number, depth = 0.1): MapZone => ({
  nom,
  at: { under, evolution },
  depth,
  share: depth,
  paid: both === 0 ? [0, 0] : [0.4, 42.5],
  slopes: { under: both / 3, evolution: (2 * both) / 3, both },
});

const allZones = (wide: number): MapZone[] => [
  zone("l'écart négatif, compté pour zéro, l'évolution négative, comptée pour zéro", -wide / 2, -wide / 3, 0),
  zone("l'intervalle, l'évolution négative, comptée pour zéro", 0, -wide / 3, 0),
  zone("l'évolution négative, comptée pour zéro", wide / 2, -wide / 3, 0.18),
  zone('', wide / 2, wide / 8, 0.54, 0.03),
  zone('le plafond', wide / 2, wide / 2, -0.02),
  zone("l'intervalle, l'avance", 0, wide / 90, 0, 0.001),
];

export const incentiveSamples: readonly Sample[] = [
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
  sample('carte', incentiveMap, incentiveMapTable, mapSample(400, { under: 195, evolution: 72.66 })),
  sample('carte-au-bord', incentiveMap, incentiveMapTable, mapSample(400, { under: -400, evolution: 266 })),
  sample('carte-essai', incentiveMap, incentiveMapTable, {
    ...mapSample(400, { under: 195, evolution: 72.66 }),
    tried: { under: -1000, evolution: 60 },
  }),
  sample('carte-vide', incentiveMap, incentiveMapTable, mapSample(9, { under: 0, evolution: 0 }, [])),
  sample('carte-grande', incentiveMap, incentiveMapTable, mapSample(950_000, { under: 0, evolution: 3 })),
];
