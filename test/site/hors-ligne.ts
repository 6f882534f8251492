import { cpSync, globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { GzipResponse } from '../../src/build/gzip.ts';
import { siteServer } from '../../src/build/serve.ts';
import { writeServiceWorker } from '../../src/build/site/service-worker.ts';
import { folderOf } from './built.ts';

/** A server of the test's own: its site may change under the reader's feet, and its line be cut. */
interface Hebergement {
  readonly url: string;
  servir(folder: string): void;
  /** Called before each answer; `false` cuts the line. */
  avant: (path: string) => boolean;
  eteindre(): void;
}

async function heberger(folder: string, path: string): Promise<Hebergement> {
  let site = siteServer(folder, path);
  const server = createServer({ ServerResponse: GzipResponse }, (request, response) => {
    if (hebergement.avant(request.url ?? '')) site.emit('request', request, response);
    else request.socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const hebergement: Hebergement = {
    url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    servir(next) {
      site = siteServer(next, path);
    },
    avant: () => true,
    eteindre() {
      server.close();
      server.closeAllConnections();
    },
  };
  return hebergement;
}

/** Tests of the project's site on such a server, with its service worker. */
export const test = base.extend<{ hebergement: Hebergement }>({
  hebergement: async ({ browserName: _ }, use, { project }) => {
    const { pathname } = new URL(project.use.baseURL ?? '');
    const hebergement = await heberger(folderOf(project.name), pathname);
    await use(hebergement);
    hebergement.eteindre();
  },
  baseURL: ({ hebergement }, use) => use(hebergement.url),
  serviceWorkers: 'allow',
});

/** What the later edition adds to its titles, and to the name of each of its hashed files. */
export const MARQUE = ' (édition suivante)';
export const SUIVANT = '.suivant';

/**
 * A later edition of a built site, in another folder: another title on each page, another name for each hashed file,
 * so that nothing of one edition can be taken for the other's, and a service worker written as a build does.
 */
export async function editionSuivante(folder: string, suivante: string): Promise<void> {
  cpSync(folder, suivante, { recursive: true });
  const names = new Map(
    readdirSync(join(folder, '_astro')).map((name) => [name, name.replace(/(\.\w+)$/, `${SUIVANT}$1`)]),
  );
  for (const file of globSync('**/*.{html,js,css}', { cwd: suivante })) {
    const text = readFileSync(join(suivante, file), 'utf8')
      .replaceAll(/[\w.-]+\.(?:js|css|woff2)/g, (name) => names.get(name) ?? name)
      .replace('</h1>', `${MARQUE}</h1>`);
    writeFileSync(join(suivante, file), text);
  }
  for (const [name, other] of names)
    renameSync(join(suivante, '_astro', name), join(suivante, '_astro', other));
  await writeServiceWorker(suivante);
}
