import { parentPort, workerData } from 'node:worker_threads';
import type { Block, Kind } from './kind.ts';

export interface Task extends Block {
  readonly kind: string;
}

/* A thread that runs blocks, one at a time: a case that never ends does not stop who watches over it. */

const { shared, module } = workerData as { readonly shared: SharedArrayBuffer; readonly module: string };
const cases = new Int32Array(shared);
const { kinds } = (await import(module)) as { readonly kinds: readonly Kind[] };

parentPort?.on('message', async ({ kind: name, ...block }: Task) => {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new RangeError(`no kind ${name}`);
  Atomics.store(cases, 0, -1);
  parentPort?.postMessage(await kind.run(block, () => Atomics.add(cases, 0, 1)));
});
