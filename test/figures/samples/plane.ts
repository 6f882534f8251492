import { planeData } from '../../../src/calculators/plane/plane-figure.ts';
import { plane } from '../../../src/figures/plane/drawing.ts';
import { type PlaneData, planeTable } from '../../../src/figures/plane/table.ts';
import type { DocumentScenario } from '../../../src/scenario/format/scenario-document.ts';
import type { PlanePoint } from '../../../src/scenario/plane/plane-point.ts';
import { readPlane } from '../../../src/scenario/plane/read-plane.ts';
import { type Sample, sample } from './sample.ts';

/** A plane of phase 2, read by the rules: last year's point and this year's, and a past that is kept. */
export function planeSample(
  past: PlanePoint,
  now: PlanePoint,
  other?: PlanePoint,
  parametres: DocumentScenario['parametres'] = {},
): PlaneData {
  const year = (annee: number, { reelle, ajustee }: PlanePoint) => ({
    annee,
    patients: 12_000,
    depenseReelle: String(reelle),
    depenseAjustee: String(ajustee),
  });
  const document: DocumentScenario = {
    format: 'ipep-scenario/1',
    cahier: '2019',
    parametres,
    groupements: [
      {
        nom: 'Groupement',
        premiereAnnee: 2019,
        credits: { mode: 'montant', montant: '60000' },
        annees: [year(2018, past), { ...year(2019, now), qualite: { mode: 'score', score: '60' } }],
      },
    ],
  };
  const read = readPlane({ document, vue: { groupement: 0, annee: 1 } }, { other });
  if (!read.ok) throw new RangeError(JSON.stringify(read.erreurs));
  return planeData(read);
}

const at = (ajustee: number, reelle: number): PlanePoint => ({ ajustee, reelle });

/** What pays: both, one alone, nothing; from two pasts; one point upon the other; where no écart is paid at all; the smallest and the largest. */
const data: readonly (readonly [name: string, data: PlaneData])[] = [
  ['plan', planeSample(at(2560, 2440), at(2610, 2415))],
  ['plan-autre-passe', planeSample(at(2560, 2340), at(2610, 2415), at(2560, 2440))],
  ['plan-rien', planeSample(at(2500, 2500), at(2600, 2750))],
  ['plan-meme-point', planeSample(at(2500, 2500), at(2500, 2500))],
  ['plan-sans-ecart', planeSample(at(2500, 2400), at(2600, 2300), undefined, { coefficientEcart: '0' })],
  ['plan-loin', planeSample(at(1000, 900), at(4000, 2500), undefined, { tunnel: '0.4' })],
  ['plan-grand', planeSample(at(1_000_000, 1), at(999_999, 1_000_000))],
];

export const planeSamples: readonly Sample[] = data.map(([name, each]) =>
  sample(name, plane, planeTable, each),
);
