/** What static hosts do for text: answers compressed on their way. */
import { type IncomingMessage, ServerResponse } from 'node:http';
import { createGzip, type Gzip } from 'node:zlib';

const text = /^(text\/|image\/svg|application\/(json|manifest|wasm))/;

/** A response that goes out in gzip when it is text and the browser takes it. */
export class GzipResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #gzip: Gzip | undefined;
  readonly #accepted: boolean;

  constructor(request: Request) {
    super(request);
    this.#accepted = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  }

  /** With the headers as an object, the only way in which this project's server gives them. */
  override writeHead(status: number, headers?: unknown): this {
    for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    // A part of a file (206) is a part of its own bytes.
    if (this.#accepted && status !== 206 && text.test(String(this.getHeader('content-type')))) this.#start();
    return super.writeHead(status);
  }

  #start(): void {
    this.removeHeader('content-length');
    this.setHeader('content-encoding', 'gzip');
    this.setHeader('vary', 'accept-encoding');
    this.#gzip = createGzip()
      .on('data', (chunk) => super.write(chunk))
      .on('drain', () => this.emit('drain'))
      .on('end', () => super.end());
    // A browser that leaves halfway leaves nothing to compress.
    this.once('close', () => this.#gzip?.destroy());
  }

  override write(chunk: Uint8Array | string): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    return this.#gzip ? this.#gzip.write(chunk) : super.write(chunk);
  }

  override end(chunk?: unknown): this {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (this.#gzip === undefined) return super.end(chunk);
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.#gzip.write(chunk);
    this.#gzip.end();
    return this;
  }
}
