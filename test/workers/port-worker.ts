import { type Endpoint, expose } from 'comlink';

/** A worker without a thread, over a real pair of ports: what crosses is copied, callbacks included. */
export class PortWorker extends EventTarget {
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor(tasks: object) {
    super();
    const { port1, port2 } = this.#channel;
    expose(tasks, port2 as unknown as Endpoint);
    port1.onmessage = ({ data }) => void this.dispatchEvent(new MessageEvent('message', { data }));
  }

  postMessage(data: unknown, transfer: Transferable[] = []): void {
    if (!this.terminated) this.#channel.port1.postMessage(data, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }
}
