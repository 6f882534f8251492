import type { MessagePort, Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';

type Listener = (event: { readonly data: unknown }) => void;

/** A thread of Node as comlink wants it: messages come as events. */
export function endpoint(thread: MessagePort | Worker): Endpoint {
  const heard = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message, transfer) => thread.postMessage(message, (transfer ?? []) as never[]),
    addEventListener(_, listener) {
      const hear = (data: unknown): void => (listener as unknown as Listener)({ data });
      heard.set(listener, hear);
      thread.on('message', hear);
    },
    removeEventListener(_, listener) {
      const hear = heard.get(listener);
      if (hear !== undefined) thread.off('message', hear);
    },
  };
}
