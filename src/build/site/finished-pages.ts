/** Astro integration: the last hand on each page, when the build ends. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy, withPolicy } from './content-policy.ts';
import { withExplainedWords } from './explained-words.ts';
import { frenchPage } from './french-pages.ts';

/** Astro writes the style of islands beside the first one; HTML allows `<style>` in the head only. */
export function withStyleInHead(html: string): string {
  const style = /<style>astro-island[^<]*<\/style>/.exec(html)?.[0];
  return style ? html.replace(style, '').replace('</head>', `${style}</head>`) : html;
}

/** Astro names an island by a digest that holds the folder of the sources: a number makes the build the same anywhere. */
export function withNumberedIslands(html: string): string {
  let rank = 0;
  return html.replace(/(<astro-island uid=")[^"]*/g, (_, start: string) => {
    rank += 1;
    return start + rank;
  });
}

const finish = (html: string, page: string, base: string): string =>
  withNumberedIslands(withStyleInHead(withExplainedWords(frenchPage(html), page, base)));

export function finishPages(): AstroIntegration {
  let base = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder });
        const finished = pages.map((page) =>
          finish(
            readFileSync(join(folder, page), 'utf8'),
            page.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
            base,
          ),
        );
        // The policy comes last: it hashes what the pages hold in the end.
        const policy = contentPolicy(finished);
        for (const [index, page] of pages.entries())
          writeFileSync(join(folder, page), withPolicy(finished[index] ?? '', policy));
        logger.info(`French typography, words explained and content policy in ${pages.length} pages`);
      },
    },
  };
}
