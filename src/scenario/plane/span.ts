import type { PlanePoint, Side, Span } from './plane-point.ts';

/** How far it goes on each side of its middle: of the adjusted spending, and beyond the points. */
const [LEAST, BEYOND] = [0.12, 1.4];
/** Both ends fall on a multiple of this, in €. */
const ROUND = 50;

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** What is drawn around some points: as far along as up, so that a slope looks the same wherever it is. */
function spanAround(points: readonly PlanePoint[]): Span {
  const [ajustees, reelles] = [points.map(({ ajustee }) => ajustee), points.map(({ reelle }) => reelle)];
  const across = [ajustees, reelles].map((values) => Math.max(...values) - Math.min(...values));
  const half = Math.max(LEAST * middle(ajustees), (BEYOND * Math.max(...across)) / 2);
  const side = (values: readonly number[]): Side => {
    const [low, high] = [middle(values) - half, middle(values) + half];
    return [Math.max(0, ROUND * Math.floor(low / ROUND)), ROUND * Math.ceil(high / ROUND)];
  };
  return { ajustee: side(ajustees), reelle: side(reelles) };
}

const isIn = (value: number, [low, high]: Side): boolean => value >= low && value <= high;

/** What is drawn already, as long as it holds the points: a plane that moved under a drag would not be followed. */
export function spanHolding(points: readonly PlanePoint[], held: Span | undefined): Span {
  const holds =
    held !== undefined &&
    points.every(({ ajustee, reelle }) => isIn(ajustee, held.ajustee) && isIn(reelle, held.reelle));
  return holds ? held : spanAround(points);
}
