/**
 * Astro integration: `licences.txt`, the licences of all that a built site holds of others, which they ask to go with
 * it. What it holds is read from the bundles; a package under a licence that is not permissive stops the build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frenchSpacing } from '../../french/typography.ts';

/** Licences under which anybody may ship the code, or the font, with its notice. */
export const permissive: readonly string[] = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'],
  // Fonts.
  'OFL-1.1',
];

/** What a site holds beside its bundles: the fonts, Astro's inline scripts, and what makes its service worker. */
export const besideBundles: readonly string[] = [
  ...['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', '@fontsource/stix-two-math'],
  ...['astro', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The package of a module, by the folder that it is in; undefined for a module of ours, or of the bundler's. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

/** The notice of one package; throws on a package that may not be shipped, or that has no text of its licence. */
function notice(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`${name} is not installed.`);
  const { version, license }: Package = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!permissive.includes(license))
    throw new Error(`${name} is under ${license}: the site may not ship it (src/build/site/licences.ts).`);
  const folder = dirname(manifest);
  const [file] = readdirSync(folder)
    .filter((each) => /^(un)?licen[cs]e/i.test(each))
    .sort();
  if (file === undefined) throw new Error(`${name} has no file of its licence to ship.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

const title = "Ce que ce site doit à d'autres : bibliothèques et polices, chacune sous sa licence.\n";

/** The text of `licences.txt` for these packages; its mark says UTF-8 where no host does. */
export function licencesText(names: Iterable<string>): string {
  const notices = [...new Set(names)].sort().map((name) => notice(name));
  return [`\ufeff${frenchSpacing(title)}`, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

/** A Vite plugin, by its shape: Vite is Astro's dependency, not ours. */
interface BundlePlugin {
  readonly name: string;
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly generateBundle: (options: unknown, bundle: Record<string, { moduleIds?: string[] }>) => void;
}

/** Notes the packages of what browsers load, workers included. */
function collector(found: Set<string>): BundlePlugin {
  return {
    name: 'licences',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const module of moduleIds) {
          const name = packageOf(module);
          if (name !== undefined) found.add(name);
        }
      }
    },
  };
}

export function licences(): AstroIntegration {
  const found = new Set(besideBundles);
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [collector(found)];
        updateConfig({ vite: { plugins, worker: { plugins: () => plugins } } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const text = licencesText(found);
        writeFileSync(join(fileURLToPath(dir), 'licences.txt'), text);
        logger.info(`licences.txt: ${found.size} packages`);
      },
    },
  };
}
