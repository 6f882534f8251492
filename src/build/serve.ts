/**
 * Serves a built site as a plain static host would: a folder's address ends with a slash, what is not there
 * gets 404.html, nothing outside the base answers, and every answer carries the headers of src/build/headers.ts.
 * Nothing that a client sends ends it.
 *
 * `node src/build/serve.ts [folder]`, with BASE (default /), OUT (default dist) and PORT (default 4321; the next
 * free one when PORT is not set).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { argv, env, exit } from 'node:process';
import compression from 'compression';
import getPort, { portNumbers } from 'get-port';
import send from 'send';
import { cacheControl, securityHeaders, sitePolicy } from './headers.ts';
import { readableRange } from './http-ranges.ts';
import { buildEnvironment } from './site/environment.ts';

/** As static hosts do for text. A part of a file (206) is a part of its own bytes. */
const compress = compression({
  threshold: 0,
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
});

/** The address that a request asks for, of this host whatever host it names; undefined when it is none. */
function requested(target: string): URL | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*\/?/i, '/');
  const url = path.startsWith('/') ? URL.parse(`http://localhost${path}`) : null;
  return url !== null && isDecodable(url.pathname) ? url : undefined;
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** The address of `path` with its slash, when `path` is a folder of the site asked for without it. */
function withSlash(folder: string, base: string, path: string): string | undefined {
  // A browser would take « //regles/ » for the address of another host.
  if (path.endsWith('/') || path.includes('//')) return undefined;
  if (`${path}/` === base) return base;
  const inside = path.slice(base.length);
  return existsSync(join(folder, inside, 'index.html')) ? `${path}/` : undefined;
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(refusals[status]);
}

const refusals: Readonly<Record<number, string>> = {
  400: 'Requête illisible\n',
  405: 'Ce site ne fait que se lire : GET ou HEAD\n',
  416: 'Cette partie du fichier n’existe pas\n',
  500: 'Erreur du serveur\n',
};

const allow = 'GET, HEAD';

/** A server, not yet listening, for `folder` under `base` (with both slashes). */
export function siteServer(folder: string, base: string): Server {
  const missing = join(folder, '404.html');

  function notFound(response: ServerResponse): void {
    response.writeHead(404, { 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(missing) ? readFileSync(missing) : 'Page introuvable');
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    send(request, path, { root: folder, extensions: ['html'], cacheControl: false })
      .on('file', (_, { size }) => {
        const range = readableRange(request.headers.range, size);
        if (range === undefined) delete request.headers.range;
        else request.headers.range = range;
      })
      .on('directory', () => notFound(response))
      .on('error', ({ status, headers }) => {
        if (response.headersSent) response.destroy();
        else if (status === 400 || status === 416) refuse(response, status, headers ?? {});
        else notFound(response);
      })
      .pipe(response);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url: target = '' } = request;
    const url = requested(target);
    const path = url?.pathname.slice(base.length) ?? '';
    response.setHeaders(new Map(Object.entries(securityHeaders(sitePolicy(folder), path))));
    response.setHeader('Cache-Control', cacheControl(path));
    if (url === undefined) {
      // « OPTIONS * » asks of the whole server what it answers.
      if (method === 'OPTIONS' && target === '*') refuse(response, 405, { allow });
      else refuse(response, 400, {});
      return;
    }
    const redirect = withSlash(folder, base, url.pathname);
    if (!['GET', 'HEAD'].includes(method)) refuse(response, 405, { allow });
    else if (redirect) response.writeHead(301, { location: redirect + url.search }).end();
    else if (url.pathname.startsWith(base))
      sendFile(request, response, `/${url.pathname.slice(base.length)}`);
    else notFound(response);
  }

  return createServer((request, response) => {
    try {
      compress(request, response, () => answer(request, response));
    } catch (error) {
      // A fault of ours, as a page that was just deleted: the reader's other pages are still served.
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, {});
    }
  });
}

async function main(): Promise<void> {
  const { base, out } = buildEnvironment();
  const folder = resolve(argv[2] ?? out);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`${folder} holds no built site: run \`npm run build\` first.`);
    exit(1);
  }
  const port = env['PORT'] ? Number(env['PORT']) : await getPort({ port: portNumbers(4321, 4420) });
  const server = siteServer(folder, base);
  server.on('error', (error) => {
    console.error(`The site cannot be served on port ${port}: ${error.message}`);
    if (!server.listening) exit(1);
  });
  server.listen(port, () =>
    console.log(`Ipep pas à pas : http://localhost:${port}${base} (Ctrl+C pour arrêter)`),
  );
}

if (import.meta.main) await main();
