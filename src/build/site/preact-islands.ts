import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

const client = fileURLToPath(new URL('../../islands/hydration/hydrate.ts', import.meta.url));

/** Astro's own integration of Preact, but for what brings an island to life in the browser: src/islands/hydration/hydrate.ts. */
export function preactIslands(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) => options.addRenderer({ ...renderer, clientEntrypoint: client }),
        }),
    },
  };
}
