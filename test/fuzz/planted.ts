import { BroadcastChannel } from 'node:worker_threads';
import * as fc from 'fast-check';
import { type Kind, kind, type Outcome } from './kind.ts';

/* Faults that the fuzzer has to find, each from the number 900 on. */

/** Where a case says that it is about to answer no more, for the test to let time pass then. */
export const HUNG = 'planted fault';

/** Tells it at once: the message goes by the thread itself. */
const hang = (): void => new BroadcastChannel(HUNG).postMessage('hung');

/** Seconds that the faults have worked, on a clock of their own. */
let worked = 0;

const planted = (name: string, fault: () => unknown): Kind =>
  kind({
    name,
    share: 1,
    values: fc.nat(1000),
    worked: () => worked,
    check: async (value): Promise<Outcome> => {
      if (value >= 900) await fault();
      return value % 2 === 0 ? 'accepted' : 'refused';
    },
  });

export const kinds: readonly Kind[] = [
  planted('throws', () => {
    throw new RangeError('planted');
  }),
  planted('slow', () => {
    worked += 1.1;
  }),
  planted('hangs', () => {
    hang();
    for (;;);
  }),
  planted('never answers', () => {
    hang();
    return new Promise(() => {});
  }),
  planted('ends the thread', () => process.exit(3)),
  planted('holds', () => {}),
];
