import { incentiveMap } from '../../src/scenario/incentive/map/map.ts';
import { yearInDoubles } from '../../src/scenario/incentive/map/open-map.ts';
import { paidAt } from '../../src/scenario/incentive/map/paid-at.ts';
import { middlesOf, type Plane, planeOf } from '../../src/scenario/incentive/map/plane.ts';
import { ownRow, type PlaneYear } from '../../src/scenario/incentive/map/plane-year.ts';
import { SIDE } from '../../src/scenario/incentive/map/side.ts';
import { caseOf } from '../scenario/incentive/cases.ts';
import { type Measure, measure } from './measure.ts';

const CREDITS = 100_000;

/** A first year of phase 3 after two advances: every limit but the envelope has its place on its map. */
const year = (): PlaneYear =>
  yearInDoubles({
    scenario: caseOf({
      reelle: ['2000', '2000', '2000', '2000'],
      montant: String(CREDITS),
      score: '50',
      parametres: { plafondGroupement: '0.02', modulationMaximale: '0.2' },
    }),
    rank: 0,
    annee: 2021,
  });

/** What each place of a map is paid, beside a plain loop that knows this year alone; then the whole map, lines and zones. */
export function mapMeasures(): Promise<Measure[]> {
  const of = year();
  const plane = planeOf(of);
  const [places, rows] = [middlesOf(plane, 0, SIDE), SIDE * SIDE];
  const [mine, plain] = [paidAt(of, places).versement, straightMap(of, plane)];
  for (let at = 0; at < rows; at += 997)
    if (!(Math.abs((mine[at] as number) - (plain[at] as number)) <= 1e-6))
      throw new Error(`place ${at}: ${plain[at]} expected, ${mine[at]} found`);
  return measure(
    [
      { name: 'places, written by hand', rows, run: () => straightMap(of, plane) },
      { name: 'map, by the columns reader', rows, run: () => paidAt(of, middlesOf(plane, 0, SIDE)) },
      { name: '… its lines and zones too', rows, run: () => incentiveMap(of) },
    ],
    15,
    5,
  );
}

/** The same by hand, in a typed array: the rules of a groupement alone in phase 3, its factor given, in €. */
function straightMap(of: PlaneYear, { under, evolution }: Plane): Float64Array {
  const { depenseAjustee: A, patients, scoreDonne, maximumDonne, ...row } = ownRow(of);
  const { tunnel, coefficientEcart, coefficientPartage, modulationMaximale, plafondGroupement } =
    of.parameters;
  const paid = new Float64Array(SIDE * SIDE);
  const part = Math.max(0, Math.min(scoreDonne / maximumDonne, 1));
  const modulated = 1 + modulationMaximale * (2 * part - 1);
  for (let line = 0; line < SIDE; line++) {
    const y = evolution[0] + ((line + 0.5) / SIDE) * (evolution[1] - evolution[0]);
    for (let column = 0; column < SIDE; column++) {
      const x = under[0] + ((column + 0.5) / SIDE) * (under[1] - under[0]);
      const R = A - x;
      const [low, high] = [A * (1 - tunnel), A * (1 + tunnel)];
      const ecart = R < low ? low - R : R > high ? high - R : 0;
      const montant =
        coefficientPartage *
        (coefficientEcart * Math.max(ecart, 0) + (1 - coefficientEcart) * Math.max(y, 0));
      const asked = Math.min(montant * patients * modulated, plafondGroupement * (R * patients));
      const own = asked * row.facteurDonne;
      paid[line * SIDE + column] = own - Math.min(row.soldePrecedent, Math.max(0, own - CREDITS));
    }
  }
  return paid;
}
