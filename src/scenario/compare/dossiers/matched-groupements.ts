import type { Groupement, Scenario } from '../../format/scenario.ts';

/** A groupement before and after; one of them alone where it has come or gone. Ranks are those of its own scenario. */
export interface Match {
  readonly avant: Ranked | undefined;
  readonly apres: Ranked | undefined;
}

/** The same, of a groupement that both scenarios have. */
export interface Pair {
  readonly avant: Ranked;
  readonly apres: Ranked;
}

interface Ranked {
  readonly rank: number;
  readonly groupement: Groupement;
}

/**
 * Which groupement of one scenario is which of the other: first those of one name (outer spaces set aside), then those
 * that are left and have the same rank, which were renamed. The others have come or gone. At least one pair is found.
 */
export function matchedGroupements(avant: Scenario, apres: Scenario): Match[] {
  const [left, right] = [avant, apres].map(({ groupements }) =>
    groupements.map((groupement, rank): Ranked => ({ rank, groupement })),
  ) as [Ranked[], Ranked[]];
  const name = ({ groupement }: Ranked): string => groupement.nom.trim();
  const found = new Map<Ranked, Ranked>();
  const pair = (same: (a: Ranked, b: Ranked) => boolean): void => {
    const taken = new Set(found.values());
    for (const each of left) {
      const other = found.has(each) ? undefined : right.find((b) => !taken.has(b) && same(each, b));
      if (other === undefined) continue;
      found.set(each, other);
      taken.add(other);
    }
  };
  pair((a, b) => name(a) === name(b));
  pair((a, b) => a.rank === b.rank);
  const taken = new Set(found.values());
  return [
    ...left.map((each): Match => ({ avant: each, apres: found.get(each) })),
    ...right.filter((each) => !taken.has(each)).map((each): Match => ({ avant: undefined, apres: each })),
  ];
}

/** Those that both scenarios have. */
export const pairsOf = (matches: readonly Match[]): Pair[] =>
  matches.filter((match): match is Pair => match.avant !== undefined && match.apres !== undefined);
