import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { JSDOM } from 'jsdom';

/** The folders that the projects of playwright.config.ts serve. */
const folders: Record<string, string> = {
  racine: env['OUT'] || 'dist',
  base: env['BASE_OUT'] || 'test-results/dist-base',
};

/** The folder of the site that a project looks at. */
export function folderOf(project: string): string {
  return folders[project] ?? 'dist';
}

/** All that a built site has of pages, those that other sites show included. */
export function allBuiltPages(project = 'racine'): string[] {
  const files = globSync('**/*.html', { cwd: folderOf(project) });
  if (files.length === 0) throw new Error(`${folderOf(project)} holds no page: build the site first`);
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort();
}

/** What other sites show in a frame: no page of this one, its calculators alone. */
const isEmbed = (page: string) => /^integrer\/./.test(page);

/** The address of each page of a built site, below its base: '' for the home page, 'regles/ecart/', '404.html'. */
export const builtPages = (project = 'racine'): string[] =>
  allBuiltPages(project).filter((page) => !isEmbed(page));

/** The address of each calculator or figure that another site may show, 'integrer/ecart/'. */
export const builtEmbeds = (project = 'racine'): string[] => allBuiltPages(project).filter(isEmbed);

/** All the rules to read and print: what stands on their pages, without their calculators. */
export const BOOK = 'regles/livre/';

/** The pages of the rules, each with its calculator. */
export function builtRulePages(): string[] {
  return builtPages().filter((page) => /^regles\/.+/.test(page) && page !== BOOK);
}

/** The HTML of a page, as the build left it. */
export function builtHtml(page: string, project = 'racine'): string {
  const file = page.endsWith('.html') ? page : `${page}index.html`;
  return readFileSync(join(folderOf(project), file), 'utf8');
}

const read = new Map<string, Document>();

/** The document of a page as the build left it, without its scripts' doing: read once by a worker, to be looked at and not changed. */
export function builtDocument(page: string, project = 'racine'): Document {
  const key = `${project} ${page}`;
  const document = read.get(key) ?? new JSDOM(builtHtml(page, project)).window.document;
  read.set(key, document);
  return document;
}
