import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The `page.astro` of every folder: what hydrates has to be named where it stands. Only their route loads them all. */
const views = import.meta.glob<{ readonly default: AstroComponentFactory }>('../rule-pages/*/page.astro', {
  eager: true,
});

/** What shows a page of rules, if its folder has it. */
export const viewOf = (page: string): AstroComponentFactory | undefined =>
  views[`../rule-pages/${page}/page.astro`]?.default;
