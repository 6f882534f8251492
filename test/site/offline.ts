import { cpSync, globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { siteServer } from '../../src/build/serve.ts';
import { writeServiceWorker } from '../../src/build/site/service-worker.ts';
import { folderOf } from './built.ts';

/** A server of the test's own: its site may change under the reader's feet, and its line be cut. */
interface Hosting {
  readonly url: string;
  serve(folder: string): void;
  /** Called before each answer; `false` cuts the line. */
  avant: (path: string) => boolean;
  switchOff(): void;
}

async function host(folder: string, path: string): Promise<Hosting> {
  let site = siteServer(folder, path);
  const server = createServer((request, response) => {
    if (hosting.avant(request.url ?? '')) site.emit('request', request, response);
    else request.socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const hosting: Hosting = {
    url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    serve(next) {
      site = siteServer(next, path);
    },
    avant: () => true,
    switchOff() {
      server.close();
      server.closeAllConnections();
    },
  };
  return hosting;
}

/** Tests of the project's site on such a server, with its service worker. */
export const test = base.extend<{ hosting: Hosting }>({
  hosting: async ({ browserName: _ }, use, { project }) => {
    const { pathname } = new URL(project.use.baseURL ?? '');
    const hosting = await host(folderOf(project.name), pathname);
    await use(hosting);
    hosting.switchOff();
  },
  baseURL: ({ hosting }, use) => use(hosting.url),
  serviceWorkers: 'allow',
});

/** What the later edition adds to its titles, and to the name of each of its hashed files. */
export const MARK = ' (édition suivante)';
export const NEXT = '.suivant';

/**
 * A later edition of a built site, in another folder: another title on each page, another name for each hashed file,
 * so that nothing of one edition can be taken for the other's, and a service worker written as a build does.
 */
export async function nextEdition(folder: string, nextInOrder: string): Promise<void> {
  cpSync(folder, nextInOrder, { recursive: true });
  const names = new Map(
    readdirSync(join(folder, '_astro')).map((name) => [name, name.replace(/(\.\w+)$/, `${NEXT}$1`)]),
  );
  for (const file of globSync('**/*.{html,js,css}', { cwd: nextInOrder })) {
    const text = readFileSync(join(nextInOrder, file), 'utf8')
      .replaceAll(/[\w.-]+\.(?:js|css|woff2)/g, (name) => names.get(name) ?? name)
      .replace('</h1>', `${MARK}</h1>`);
    writeFileSync(join(nextInOrder, file), text);
  }
  for (const [name, other] of names)
    renameSync(join(nextInOrder, '_astro', name), join(nextInOrder, '_astro', other));
  await writeServiceWorker(nextInOrder);
}
