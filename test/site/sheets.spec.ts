/** What of style each page receives: the kit, and its own sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { classesOf, parsed, sheet, sheetFiles } from '../styles/sheets.ts';
import { BOOK, builtDocument, builtPages, folderOf } from './built.ts';

/** The folder that holds what a page owns: of its id, the last word of its address. */
const idOf = (page: string) => page.replace('.html', '').split('/').findLast(Boolean) ?? 'accueil';

const SHARED = /^src\/styles\/shared\/([\w-]+)\.css$/;

const ofEveryPage = new Set(
  sheetFiles
    .filter((file) => file.startsWith('src/styles/kit/'))
    .flatMap((file) => [...classesOf(sheet(file))]),
);

/** The sheets that few pages share, by name, with the classes that they style and the kit does not. */
const sharedSheets = sheetFiles.flatMap((file) => {
  const name = SHARED.exec(file)?.[1];
  return name === undefined
    ? []
    : [{ name, classes: [...classesOf(sheet(file))].filter((each) => !ofEveryPage.has(each)) }];
});
const isShared = (link: string) => sharedSheets.some(({ name }) => link.startsWith(`/_astro/${name}.`));

/** The folders that hold a page's own sheet, with the classes that it styles and the kit does not. */
function owners(): Map<string, Set<string>> {
  const kit = new Set<string>();
  const found = new Map<string, Set<string>>();
  for (const file of sheetFiles) {
    const id = /^src\/(?:rule-pages|laboratory|styles\/pages)\/([^/]+)\//.exec(file)?.[1];
    const classes = id === undefined ? kit : (found.get(id) ?? new Set());
    for (const name of classesOf(sheet(file))) classes.add(name);
    if (id !== undefined) found.set(id, classes);
  }
  for (const classes of found.values()) for (const name of kit) classes.delete(name);
  return found;
}

const pages = () =>
  builtPages().map((page) => {
    const document = builtDocument(page);
    const links = [...document.querySelectorAll('link[rel=stylesheet]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    return { page, id: idOf(page), document, links };
  });

const bytes = (link: string) => readFileSync(join(folderOf('racine'), link));
const kB = (length: number) => `${(length / 1000).toFixed(1)} kB`;

test('a page loads the sheet of every page, those shared by a few that it uses, its own if it has one, and no other', {
  tag: '@racine',
}, () => {
  const all = pages();
  const own = owners();
  const common = all[0]?.links[0] ?? '';
  expect(common).toMatch(/^\/_astro\/every-page\.[\w-]+\.css$/);
  for (const { page, id, links: linked, document } of all) {
    const links = linked.filter((link) => !isShared(link));
    const some = sharedSheets.filter(({ classes }) =>
      classes.some((name) => document.querySelector(`.${name}`)),
    );
    expect
      .soft(
        linked.filter(isShared).map((link) => link.split(/[/.]/)[2]),
        page,
      )
      .toEqual(some.map(({ name }) => name));
    expect.soft([links[0], links.length], page).toEqual([common, own.has(id) ? 2 : 1]);
    for (const link of links.slice(1)) {
      const built = classesOf(parsed(bytes(link).toString('utf8'), link));
      expect
        .soft(
          [...(own.get(id) ?? [])].filter((name) => !built.has(name)),
          `${page}: ${link}`,
        )
        .toEqual([]);
    }
  }
  expect(
    [...own.keys()].filter((id) => !all.some((each) => each.id === id)),
    'a folder of no page',
  ).toEqual([]);
  const sheets = all.flatMap(({ links }) => links.slice(1).filter((link) => !isShared(link)));
  expect(new Set(sheets).size, 'each its own').toBe(sheets.length);
});

test('no page uses a class that only the sheet of another page styles', { tag: '@racine' }, () => {
  const own = [...owners()];
  // The book shows what pages of rules show in the kit alone: their sheets together are too heavy.
  for (const { page, id, document } of pages()) {
    const used = new Set(
      [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]),
    );
    const lacking = own.flatMap(([other, classes]) =>
      other === id || page === BOOK ? [] : [...classes].filter((name) => used.has(name)),
    );
    expect.soft(lacking, page).toEqual([]);
  }
});

test('the style sheets of a page are at most 13 kB as gzip sends them, those of the site 40 kB', {
  tag: '@racine',
}, () => {
  const weights = new Map<string, number>();
  for (const { page, links } of pages()) {
    for (const link of links) weights.set(link, gzipSync(bytes(link)).length);
    const weight = links.reduce((sum, link) => sum + (weights.get(link) ?? 0), 0);
    const raw = links.reduce((sum, link) => sum + bytes(link).length, 0);
    test.info().annotations.push({
      type: 'styles',
      description: `/${page}: ${kB(raw)}, ${kB(weight)} as gzip sends them`,
    });
    expect.soft(weight, `/${page}: ${kB(weight)}`).toBeLessThanOrEqual(13_000);
  }
  // A frame has one more than its page, and its page's otherwise.
  const framed = builtDocument('integrer/ecart/').querySelectorAll('link[rel=stylesheet]');
  const last = [...framed].at(-1)?.getAttribute('href') ?? '';
  weights.set(last, gzipSync(bytes(last)).length);
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  expect(whole, kB(whole)).toBeLessThanOrEqual(40_000);
});
