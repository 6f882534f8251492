import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rehypeBaseLinks } from './src/build/site/base-links.ts';
import { buildEnvironment } from './src/build/site/environment.ts';
import { finishPages } from './src/build/site/finished-pages.ts';
import { fonts } from './src/build/site/fonts.ts';
import { licences } from './src/build/site/licences.ts';
import { preactIslands } from './src/build/site/preact-islands.ts';
import { searchIndex } from './src/build/site/search-index.ts';
import { serviceWorker } from './src/build/site/service-worker.ts';
import { wholePages } from './src/build/site/whole-pages.ts';

const { base, site, out } = buildEnvironment();

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  outDir: out,
  output: 'static',
  trailingSlash: 'always',
  // Lossless: the default drops the spaces around inline elements that end a source line, and a sentence with them.
  compressHTML: true,
  // Never inline: the content policy stays short.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    // Shiki's colours are inline styles, and no page shows a program.
    syntaxHighlight: false,
    processor: unified({
      // SmartyPants writes English quotation marks; src/build/site/french-pages.ts does ours.
      smartypants: false,
      rehypePlugins: [[rehypeBaseLinks, base]],
    }),
  },
  integrations: [
    wholePages(),
    mdx(),
    preactIslands(),
    fonts(),
    finishPages(),
    licences(),
    searchIndex(),
    serviceWorker(),
  ],
  vite: {
    // One chunk for what a worker needs from its start: cut in three, it weighed 1.5 kB more on each page.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'calcul',
                test: /decimal\.js|valibot|src\/(formula|french|cahier\/(?!people\/patient)|scenario\/format\/schema)/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
    // What is fetched at its first use asks for what it needs itself: the names of all that weighed 0.8 kB on each page.
    // Astro sets this option itself: a plugin comes after it.
    plugins: [
      {
        name: 'no-preloads',
        config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
      },
    ],
    // A data: URL is no file of the origin; the content policy would have to allow it.
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own modules with directives that it has read by then.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              // What the script of every page needs, the home page's too, apart from the rest.
              {
                name: 'page',
                test: /src\/(site|scenario\/format\/link-checksum|store\/(dossiers\/shown-name|notices\/alerts|address\/anchor|storage\/browser-storage))\.ts|preload-helper|rolldown.runtime/,
                priority: 2,
              },
              // What every calculator needs before it answers: in fifty pieces, it weighed a fifth more. A page more that computes
              // raises the count by one: what it shares with some would else be loaded by all. What words a
              // refusal comes with the first one.
              {
                name: 'shared',
                test: /src\/(store(?!\/form)|french|calculators(?!\/refusal-words)|rule-pages|islands(?!\/kit\/form\/)|scenario(?!\/format\/fault-words)|cahier|site)|preact|signals/,
                minShareCount: 15,
                priority: 1,
              },
              // What pages of patients share besides: no page of the scenario loads it.
              { name: 'form', test: /src\/(store\/form\.ts|islands\/kit\/form\/)/, minShareCount: 11 },
            ],
          },
        },
      },
    },
    // jsdom draws figures while pages are built: it reads files beside itself, which a bundle would lose.
    ssr: { external: ['jsdom'] },
  },
});
