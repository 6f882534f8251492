import type { Found } from './find.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './record.ts';

/** How many of the nearest are shown first. */
const NEAREST = 3;

/** What has less of the best one's score than this shares a word with the question, and no more: only the nearest may. */
const FAR = 0.12;

/** What was found of one kind, best first. */
interface Group {
  readonly kind: Kind;
  readonly found: readonly Found[];
}

/** What a question finds, as it is shown: the nearest, each on a page of its own, then the others by kind. */
export interface Ranking {
  readonly nearest: readonly Found[];
  /** The group of the best result first. */
  readonly groups: readonly Group[];
  /** Of all of them. */
  readonly count: number;
}

/** Sets what was found in the order in which it is shown. */
export function ranked(found: readonly Found[]): Ranking {
  const least = (found[0]?.score ?? 0) * FAR;
  const near = found.filter(({ score }, rank) => score >= least || rank < NEAREST);
  const nearest = near
    .filter(({ address }, rank) => near.findIndex((each) => pageOf(each) === pageOf({ address })) === rank)
    .slice(0, NEAREST);
  const others = Map.groupBy(
    near.filter((each) => !nearest.includes(each)),
    ({ kind }) => kind,
  );
  return {
    nearest,
    groups: [...others].map(([kind, list]) => ({ kind, found: list })),
    count: near.length,
  };
}

const pageOf = ({ address }: Pick<Found, 'address'>): string => address.split('#')[0] ?? '';

/** How a group is called. */
export const nameOf = (kind: Kind): string => kinds[kind].nom;
