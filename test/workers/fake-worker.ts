import { type Endpoint, expose } from 'comlink';

/** An answer that the test gives when it likes. */
export interface Call {
  readonly input: readonly unknown[];
  readonly answer: (value: unknown) => void;
  readonly fail: () => void;
}

/** A worker without a thread: its calls wait until the test answers them, or kills it. */
export class FakeWorker extends EventTarget {
  readonly calls: Call[] = [];
  terminated = false;
  readonly #inside = new EventTarget();

  constructor() {
    super();
    const take = (...input: unknown[]) =>
      new Promise((answer, reject) => {
        this.calls.push({ input, answer, fail: () => reject(new Error('a rule has no such branch')) });
      });
    expose(
      { calculer: take, curve: take },
      Object.assign(this.#inside, {
        postMessage: (data: unknown) => this.#deliver(this, data),
      }) as unknown as Endpoint,
    );
  }

  postMessage(data: unknown): void {
    this.#deliver(this.#inside, data);
  }

  terminate(): void {
    this.terminated = true;
  }

  #deliver(target: EventTarget, data: unknown): void {
    const copy = structuredClone(data);
    queueMicrotask(() => {
      if (!this.terminated) target.dispatchEvent(new MessageEvent('message', { data: copy }));
    });
  }
}

/** Lets messages in both directions, and what follows them, come to their end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
