import { type ChanceQuestion, chanceBySize } from '../../src/scenario/chance/chance-by-size.ts';
import { seededRandom } from '../../src/scenario/chance/random.ts';
import { type Measure, measure } from './measure.ts';

const cahier = { tunnel: 0.05, coefficientEcart: 1 / 3, coefficientPartage: 0.5, yearsBack: 1 };

const question: ChanceQuestion = {
  patients: [5000, 12_000, 30_000, 80_000],
  depense: 2500,
  cv: 2.5,
  correlation: 0.5,
  rules: Array.from({ length: 5 }, () => cahier),
  tirages: 20_000,
  graine: 1,
};

/** What `ipep hasard` computes, the exact law and the equivalent effort with it, beside a plain loop over as many draws. */
export function chanceMeasures(): Promise<Measure[]> {
  const rows = question.patients.length * question.tirages * question.rules.length;
  return measure(
    [
      { name: 'draws, written by hand', rows, run: straightDraws },
      { name: 'hasard', rows, run: () => chanceBySize(question) },
    ],
    15,
  );
}

/** The same draws by hand, in typed arrays: mean gains, their squares, years and draws with gains, by size. */
function straightDraws(): Float64Array {
  const { patients, cv, correlation, tirages, graine } = question;
  const random = seededRandom(graine, 0);
  const fresh = Math.sqrt(1 - correlation * correlation);
  const errors = new Float64Array(tirages * 6);
  for (let at = 0; at < errors.length; at += 2) {
    const far = Math.sqrt(-2 * Math.log(1 - random()));
    const turn = 2 * Math.PI * random();
    errors[at] = far * Math.cos(turn);
    errors[at + 1] = far * Math.sin(turn);
  }
  for (let first = 0; first < errors.length; first += 6)
    for (let at = first + 1; at < first + 6; at++)
      errors[at] = correlation * (errors[at - 1] as number) + fresh * (errors[at] as number);
  const sums = new Float64Array(patients.length * 4);
  for (let size = 0; size < patients.length; size++) {
    const spread = cv / Math.sqrt(patients[size] as number);
    for (let first = 0; first < errors.length; first += 6) {
      let [gains, years] = [0, 0];
      for (let at = first + 1; at < first + 6; at++) {
        const ecart = Math.max(0, -0.05 - spread * (errors[at] as number));
        const evolution = Math.max(0, spread * ((errors[at - 1] as number) - (errors[at] as number)));
        const own = 0.5 * (ecart / 3 + (2 * evolution) / 3);
        gains += own / 5;
        if (own > 0) years++;
      }
      sums[size * 4] = (sums[size * 4] as number) + gains;
      sums[size * 4 + 1] = (sums[size * 4 + 1] as number) + gains * gains;
      sums[size * 4 + 2] = (sums[size * 4 + 2] as number) + years;
      sums[size * 4 + 3] = (sums[size * 4 + 3] as number) + (years > 0 ? 1 : 0);
    }
  }
  return sums;
}
