/** The part of compression that src/build/serve.ts uses; its types would bring those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  const compression: ((options: { threshold: number; filter: Filter }) => Middleware) & {
    readonly filter: Filter;
  };
  export default compression;
}
