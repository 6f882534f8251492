import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

const client = fileURLToPath(new URL('../../islands/hydration/hydrate.ts', import.meta.url));

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type Vite = NonNullable<Parameters<Setup['updateConfig']>[0]['vite']>;

/** What compiles .tsx files by Babel, which took a third of a build: the bundler, which reads them all anyway, does it too. */
function withoutBabel(vite: Vite = {}): Vite {
  const plugins = (vite.plugins ?? []).flat().filter((plugin) => {
    return !(plugin && 'name' in plugin && plugin.name === 'vite:preact-jsx');
  });
  return { ...vite, plugins, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } };
}

/**
 * Astro's own integration of Preact, but for what compiles it, and for what brings an island to life in the browser:
 * src/islands/hydration/hydrate.ts.
 */
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
          updateConfig: (config) => options.updateConfig({ ...config, vite: withoutBabel(config.vite) }),
        }),
    },
  };
}
