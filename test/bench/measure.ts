export interface Contender {
  readonly name: string;
  readonly rows: number;
  /** Runs once over all its rows; what it returns, or promises, is looked at, so that no work is dropped. */
  readonly run: () => unknown;
}

export interface Measure {
  readonly name: string;
  /** The median over the rounds. */
  readonly microsecondsPerRow: number;
}

/** Runs the contenders by turns, so that a slow moment of the machine falls on all of them; warm-up is not counted. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 3,
): Promise<Measure[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [rank, { name, run, rows }] of contenders.entries()) {
      const start = performance.now();
      const given = run();
      const result = given instanceof Promise ? await given : given;
      const elapsed = performance.now() - start;
      if (result === undefined) throw new Error(`${name} gave nothing`);
      if (round >= 0) times[rank]?.push((elapsed * 1000) / rows);
    }
  }
  return contenders.map(({ name }, rank) => ({ name, microsecondsPerRow: median(times[rank] ?? []) }));
}

/** The value that so large a part of them does not exceed. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
