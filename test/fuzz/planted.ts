import * as fc from 'fast-check';
import { type Kind, kind, type Outcome } from './kind.ts';

/* Faults that the fuzzer has to find, each from the number 900 on. */

const planted = (name: string, fault: () => unknown): Kind =>
  kind({
    name,
    share: 1,
    // A slow case is slow to shrink.
    values: name === 'slow' ? fc.noShrink(fc.nat(1000)) : fc.nat(1000),
    check: async (value): Promise<Outcome> => {
      if (value >= 900) await fault();
      return value % 2 === 0 ? 'accepted' : 'refused';
    },
  });

const work = (milliseconds: number): void => {
  const start = process.threadCpuUsage().user;
  // Asked for rarely: asking is work of the system's.
  while (process.threadCpuUsage().user - start < 1000 * milliseconds) for (let rank = 0; rank < 1e6; rank++);
};

export const kinds: readonly Kind[] = [
  planted('throws', () => {
    throw new RangeError('planted');
  }),
  planted('slow', () => work(1100)),
  planted('hangs', () => work(1e9)),
  planted('never answers', () => new Promise(() => {})),
  planted('ends the thread', () => process.exit(3)),
  planted('holds', () => {}),
];
