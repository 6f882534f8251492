import type { Cause, CauseOfYear } from './causes.ts';
import type { Margins, ObservedYear } from './observation.ts';
import { signOf } from './pieces.ts';

/** A year at both ends of a piece. */
interface YearOfPiece {
  readonly from: ObservedYear;
  readonly to: ObservedYear;
}

/** Under this, in €, a value does not move. */
const STILL = '1e-15';

/**
 * The limits that hold in a year of a piece, by name, and that bear on what one more € brings: each stands where what it
 * limits moves with what is saved, whatever another limit then does of it.
 */
export function heldCauses(year: YearOfPiece): CauseOfYear[] {
  const { annee } = year.from;
  return (Object.keys(holds) as Cause[])
    .filter((cause) => holds[cause](year))
    .map((cause) => ({ cause, annee }));
}

const sign = ({ from, to }: YearOfPiece, margin: keyof Omit<Margins, 'others'>): number =>
  signOf(from.margins[margin]) || signOf(to.margins[margin]);

const moves = ({ from, to }: YearOfPiece, id: keyof ObservedYear['values']): boolean =>
  to.values[id].minus(from.values[id]).abs().greaterThan(STILL);

/** Whether an écart, or an évolution, would be paid at all that year. */
const counts = ({ from }: YearOfPiece, part: keyof ObservedYear['weights']): boolean =>
  from.weights[part].greaterThan(0);

const isReduced = ({ from, to }: YearOfPiece): boolean =>
  [from, to].some(({ values }) => values.facteurEnveloppe.lessThan(1));

const holds: Readonly<Record<Cause, (year: YearOfPiece) => boolean>> = {
  tunnel: (year) =>
    counts(year, 'ecart') &&
    moves(year, 'depenseReelle') &&
    sign(year, 'below') <= 0 &&
    sign(year, 'above') <= 0,
  plancherEcart: (year) => counts(year, 'ecart') && moves(year, 'depenseReelle') && sign(year, 'above') > 0,
  plancherEvolution: (year) =>
    counts(year, 'evolution') && moves(year, 'evolution') && sign(year, 'evolution') < 0,
  plafondGroupement: (year) =>
    sign(year, 'plafond') > 0 && (moves(year, 'interessementBrut') || moves(year, 'plafond')),
  enveloppe: (year) =>
    isReduced(year) && (moves(year, 'interessementPlafonne') || moves(year, 'facteurEnveloppe')),
  avance: (year) => year.from.phase < 3 && sign(year, 'credits') < 0 && moves(year, 'interessement'),
  recuperation: (year) => moves(year, 'recuperation'),
};
