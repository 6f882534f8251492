import * as fc from 'fast-check';

/** How a case ended: what came in was taken, or refused in a sentence. */
export type Outcome = 'accepted' | 'refused';

/** What can come in, and what must hold of it: `check` throws where it does not. */
export interface KindOptions<T> {
  readonly name: string;
  /** Cases of this kind among a hundred. */
  readonly share: number;
  readonly values: fc.Arbitrary<T>;
  readonly check: (value: T) => Outcome | Promise<Outcome>;
  /** Seconds that the processor has worked so far for this thread; other work on the machine does not count. */
  readonly worked?: () => number;
}

/** Some cases of a kind: a seed gives the same ones again; `path` is one of them, as fast-check names it. */
export interface Block {
  readonly seed: number;
  readonly cases: number;
  readonly path?: string | undefined;
  /** Seconds of the processor past which a case is a fault: any number unless given. */
  readonly slow?: number | undefined;
}

export interface Failure {
  readonly seed: number;
  readonly path: string;
  /** The shrunk case, cut. */
  readonly value: string;
  readonly message: string;
}

export interface BlockResult {
  readonly accepted: number;
  readonly refused: number;
  /** Of the processor, for the slowest case. */
  readonly slowest: number;
  readonly failure?: Failure | undefined;
}

export interface Kind {
  readonly name: string;
  readonly share: number;
  /** Told before each case, for whoever watches over them. */
  readonly run: (block: Block, tick: () => void) => Promise<BlockResult>;
}

/** Seconds of the processor that a case of `npm run fuzz` may take. */
export const SLOW = 1;

function ownSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** Milliseconds that looking for a smaller case may take. */
const SHRINKING = 60_000;

/** Lines of an error that are shown. */
const FRAMES = 8;

/** Characters shown of a case. */
const SHOWN = 1500;

export function kind<T>({ name, share, values, check, worked = ownSeconds }: KindOptions<T>): Kind {
  return {
    name,
    share,
    async run({ seed, cases, path, slow = Number.POSITIVE_INFINITY }, tick) {
      const seen = { accepted: 0, refused: 0, slowest: 0 };
      const property = fc.asyncProperty(values, async (value) => {
        tick();
        const before = worked();
        seen[await check(value)] += 1;
        const seconds = worked() - before;
        seen.slowest = Math.max(seen.slowest, seconds);
        if (seconds > slow) throw new Error(`${seconds.toFixed(1)} s for one case`);
      });
      const numRuns = path === undefined ? cases : 1;
      const details = await fc.check(property, {
        seed,
        numRuns,
        interruptAfterTimeLimit: numRuns * 1000 + SHRINKING,
        ...(path !== undefined && { path }),
      });
      return { ...seen, failure: details.failed ? failureOf(details, seed) : undefined };
    },
  };
}

type Found = Pick<fc.RunDetails<unknown>, 'counterexamplePath' | 'counterexample' | 'errorInstance'>;

function failureOf({ counterexamplePath, counterexample, errorInstance }: Found, seed: number): Failure {
  const [value] = (counterexample ?? []) as readonly unknown[];
  const stack = errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance);
  const message = stack.split('\n').slice(0, FRAMES).join('\n').slice(0, SHOWN);
  return { seed, path: counterexamplePath ?? '', value: fc.stringify(value).slice(0, SHOWN), message };
}
