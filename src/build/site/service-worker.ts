/**
 * Astro integration: the service worker that keeps the site in the browser (src/decisions/offline.md). The last act
 * of a build: it takes the digest of each file as it will be served.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type GenerateSWOptions, generateSW, type ManifestEntry } from 'workbox-build';

/** Written for the hosts, which may not serve them; names that start with a dot are left out already. */
const unserved = ['_headers', '_redirects'];

/** Astro names the files of this folder by their content. */
const hashed = /^_astro\//;

/**
 * What other sites show is not kept: a frame of theirs never meets this worker, which belongs to the site that one visits, and
 * it would add a seventh to what the first visit brings.
 */
const embeds = 'integrer/*/index.html';
const isEmbed = /\/integrer\/[^/?]+\/(?:\?|$)/;

/** What may be a folder's address without its slash: hosts redirect it. */
const slashless = /^[^?]*\/[^/.?]+(?:\?|$)/;

/**
 * The digest of a file is part of what is asked for: a file that is not of this build (the server has changed in
 * between, a proxy has rewritten it) makes the whole installation fail, and the version before stays.
 */
function withDigest(folder: string) {
  return <E extends ManifestEntry>(entries: E[]) => ({
    manifest: entries
      .map((entry) => {
        const digest = createHash('sha256').update(readFileSync(join(folder, entry.url)));
        return { ...entry, integrity: `sha256-${digest.digest('base64')}` };
      })
      .sort((one, other) => (one.url < other.url ? -1 : 1)),
  });
}

function options(folder: string): GenerateSWOptions {
  return {
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: [...unserved, embeds],
    swDest: join(folder, 'sw.js'),
    manifestTransforms: [withDigest(folder)],
    dontCacheBustURLsMatching: hashed,
    maximumFileSizeToCacheInBytes: 4_000_000,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    babelPresetEnvTargets: ['chrome >= 111', 'firefox >= 114', 'safari >= 16.4'],
    // The visit that installs it needs it too; an update never takes over by itself.
    clientsClaim: true,
    skipWaiting: false,
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./],
    // What this version does not have does not exist, even if the server has a later one.
    navigateFallback: '404.html',
    navigateFallbackDenylist: [slashless, isEmbed],
    // These functions are copied into the worker as text: they see nothing of this module.
    runtimeCaching: [
      {
        urlPattern: ({ request, url }) =>
          request.mode === 'navigate' && /\/integrer\/[^/]+\/$/.test(url.pathname),
        handler: ({ request }) => fetch(request),
      },
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: async ({ url }) => {
          const folder = new URL(url);
          folder.pathname += '/';
          return Response.redirect(folder, 301);
        },
      },
    ],
  };
}

/** Writes `sw.js` in a finished site, with all that the site serves; resolves to the number of files kept. */
export async function writeServiceWorker(folder: string): Promise<number> {
  const { count, warnings } = await generateSW(options(folder));
  // A file left out would be missing offline.
  if (warnings.length > 0) throw new Error(`The service worker would not keep all: ${warnings.join(' ')}`);
  return count;
}

/** In the place of `sw.js` while the site is written: a built site, seen at the same address, lets go of it. */
const farewell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
});`;

export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith('/sw.js')) return next();
          response.setHeader('content-type', 'text/javascript').end(farewell);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeServiceWorker(fileURLToPath(dir));
        logger.info(`${count} files kept for use offline`);
      },
    },
  };
}
