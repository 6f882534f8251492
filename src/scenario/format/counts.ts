/** How many entries the lists of a scenario have, at least and at most. */
export const counts = {
  groupements: [1, 1000],
  annees: [2, 6],
  socles: [1, 10],
  carte: [0, 3],
} as const satisfies Record<string, readonly [least: number, most: number]>;
