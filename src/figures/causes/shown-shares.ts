/**
 * Shares of a total as they are shown: whole cents, each less than a cent from its own, that add up to the total as it is
 * shown. The cents that rounding leaves go where it has left the most.
 */
export function shownShares(shares: readonly number[], total: number): number[] {
  const exact = shares.map((share) => share * 100);
  const down = exact.map(Math.floor);
  const left = Math.round(total * 100) - down.reduce((sum, each) => sum + each, 0);
  const byRest = down.map((_, rank) => rank).sort((a, b) => restOf(exact[b]) - restOf(exact[a]));
  const raised = new Set(byRest.slice(0, Math.max(0, left)));
  return down.map((each, rank) => (each + (raised.has(rank) ? 1 : 0)) / 100);
}

const restOf = (value = 0): number => value - Math.floor(value);
