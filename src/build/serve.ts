/**
 * Serves a built site as a plain static host would: a folder's address ends with a slash, what is not there
 * gets 404.html, nothing outside the base answers, and every answer carries the headers of src/build/headers.ts.
 *
 * `node src/build/serve.ts [folder]`, with BASE (default /), OUT (default dist) and PORT (default 4321; the next
 * free one when PORT is not set).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import sirv from 'sirv';
import { buildEnvironment } from './environment.ts';
import { GzipResponse } from './gzip.ts';
import { cacheControl, securityHeaders, sitePolicy } from './headers.ts';
import { freePort } from './ports.ts';

/** The address of `path` with its slash, when `path` is a folder of the site asked for without it. */
function withSlash(folder: string, base: string, path: string): string | undefined {
  // A browser would take « //regles/ » for the address of another host.
  if (path.endsWith('/') || path.includes('//')) return undefined;
  if (`${path}/` === base) return base;
  const inside = path.slice(base.length);
  return existsSync(join(folder, inside, 'index.html')) ? `${path}/` : undefined;
}

/** A server, not yet listening, for `folder` under `base` (with both slashes). */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const missing = join(folder, '404.html');

  function notFound(response: ServerResponse): void {
    response.writeHead(404, { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(missing) ? readFileSync(missing) : 'Page introuvable');
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(`http://localhost${request.url}`);
    response.setHeaders(new Map(Object.entries(securityHeaders(sitePolicy(folder)))));
    response.setHeader('Cache-Control', cacheControl(url.pathname.slice(base.length)));
    const redirect = withSlash(folder, base, url.pathname);
    if (redirect) {
      response.writeHead(301, { location: redirect + url.search }).end();
    } else if (url.pathname.startsWith(base)) {
      request.url = `/${url.pathname.slice(base.length)}${url.search}`;
      files(request, response, () => notFound(response));
    } else {
      notFound(response);
    }
  }

  return createServer({ ServerResponse: GzipResponse }, answer);
}

async function main(): Promise<void> {
  const { base, out } = buildEnvironment();
  const folder = resolve(argv[2] ?? out);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`${folder} holds no built site: run \`npm run build\` first.`);
    exit(1);
  }
  const port = env['PORT'] ? Number(env['PORT']) : await freePort(4321);
  const server = siteServer(folder, base);
  server.on('error', (error) => {
    console.error(`The site cannot be served on port ${port}: ${error.message}`);
    exit(1);
  });
  server.listen(port, () =>
    console.log(`Ipep pas à pas : http://localhost:${port}${base} (Ctrl+C pour arrêter)`),
  );
}

if (import.meta.main) await main();
