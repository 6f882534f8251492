import type { MemberParts } from './member-parts.ts';

/**
 * Shares an amount among members to the cent, by the largest remainder: each has its part without what is under a cent, and
 * the cents that are left go, one each, to the largest of what was left out. Alike, the larger part comes first, then the
 * name in the order of letters: the order in which members are given changes nothing.
 */
export function shareCents(
  cents: bigint,
  { numerators, whole }: MemberParts,
  names: readonly string[],
): bigint[] {
  const parts = numerators.map((numerator, rank) => ({
    rank,
    numerator,
    nom: names[rank] ?? '',
    floor: (cents * numerator) / whole,
    remainder: (cents * numerator) % whole,
  }));
  const left = cents - parts.reduce((total, { floor }) => total + floor, 0n);
  const first = [...parts]
    .sort((a, b) => order(b.remainder, a.remainder) || order(b.numerator, a.numerator) || order(a.nom, b.nom))
    .slice(0, Number(left));
  const more = new Set(first.map(({ rank }) => rank));
  return parts.map(({ rank, floor }) => floor + (more.has(rank) ? 1n : 0n));
}

const order = <T extends bigint | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
