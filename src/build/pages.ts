/** Astro integration: the last hand on each page, when the build ends. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-policy.ts';
import { frenchPage } from './french-pages.ts';

/** Astro writes the style of islands beside the first one; HTML allows `<style>` in the head only. */
export function withStyleInHead(html: string): string {
  const style = /<style>astro-island[^<]*<\/style>/.exec(html)?.[0];
  return style ? html.replace(style, '').replace('</head>', `${style}</head>`) : html;
}

/** The policy comes last: it hashes what the page holds in the end. */
const finish = (html: string): string => withPolicy(withStyleInHead(frenchPage(html)));

export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).map((page) => join(folder, page));
        for (const page of pages) writeFileSync(page, finish(readFileSync(page, 'utf8')));
        logger.info(`French typography and content policy in ${pages.length} pages`);
      },
    },
  };
}
