import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type CssNode, generate, walk } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { classesOf, declarationsOf, heading, sheet, sheetFiles } from './sheets.ts';

const ROOT = 'src/styles/';
const KIT = `${ROOT}every-page.css`;
const ORDER = ['tokens', 'kit', 'pages', 'reader', 'print'];

/** The layers in which the files of a folder may write. */
const writes: Readonly<Record<string, readonly string[]>> = {
  tokens: ['tokens'],
  kit: ['kit'],
  shared: ['kit'],
  reader: ['reader'],
  pages: ['pages', 'reader'],
  presenter: ['reader'],
  embedded: ['reader'],
  search: ['kit'],
  print: ['print'],
};

/** The folder of src/styles that a file is of, or `pages`: some pages have their styles in their own folder. */
const roomOf = (file: string): string =>
  /^src\/(rule-pages|laboratory)\//.test(file)
    ? 'pages'
    : (file.slice(ROOT.length).split('/')[0]?.replace('.css', '') ?? '');

/** What stands outermost in a sheet: « @layer kit », « @import url(…) », « .a ». */
const outermost = (file: string): string[] =>
  sheet(file)
    .children.toArray()
    .filter(({ type }) => type !== 'Comment')
    .map((node) =>
      node.type === 'Atrule' ? heading(node) : node.type === 'Rule' ? generate(node.prelude) : node.type,
    );

const importsOf = (file: string): string[] =>
  outermost(file)
    .flatMap((head) => /^@import.*?["']?([^"'()]+\.css)/.exec(head)?.[1] ?? [])
    .map((target) => join(dirname(file), target).replaceAll('\\', '/'));

/** A sheet, and the sheets that it brings. */
const whole = (file: string): string[] => [file, ...importsOf(file).flatMap(whole)];

/** The sheets that one page owns, each with its parts in the page's folder. */
const own = sheetFiles.filter((file) => basename(file) === 'sheet.css' && roomOf(file) === 'pages');

/** The parts of the kit that few pages have: each a sheet that these link (src/components/stylesheets.ts). */
const shared = sheetFiles.filter((file) => roomOf(file) === 'shared');

/** What a page fetches at the first use of something, and what it has in a frame of another site. */
const deferred = [`${ROOT}embedded/sheet.css`, `${ROOT}presenter/sheet.css`, `${ROOT}search/sheet.css`];

/** The animations that a sheet defines. */
function animationsOf(ast: CssNode): string[] {
  const names: string[] = [];
  walk(ast, {
    visit: 'Atrule',
    enter({ name, prelude }) {
      if (name === 'keyframes' && prelude) names.push(generate(prelude));
    },
  });
  return names;
}

const animations = new Set(sheetFiles.map(sheet).flatMap(animationsOf));

describe('layers', () => {
  test('layers.css says their order', () => {
    expect(outermost(`${ROOT}layers.css`)).toEqual([`@layer ${ORDER.join(',')}`]);
  });

  test.each(sheetFiles)('%s writes in the layers of its room', (file) => {
    const allowed = (writes[roomOf(file)] ?? ORDER).map((layer) => `@layer ${layer}`);
    // A face that one page's sheet declared would be another's by chance.
    const free = roomOf(file) === 'tokens' ? /^@font-face/ : /^@import/;
    const written = outermost(file).filter((head) => !free.test(head));
    if (file !== `${ROOT}layers.css`) expect(allowed).toEqual(expect.arrayContaining(written));
  });

  test.each([KIT, ...shared, ...own, ...deferred])(
    '%s starts with their order, whichever sheet arrives first',
    (file) => {
      expect(importsOf(file)[0]).toBe(`${ROOT}layers.css`);
    },
  );
});

describe('rooms', () => {
  test('the kit is all the sheets that are no page’s, but for those that wait for their first use, or for a frame', () => {
    const rest = sheetFiles.filter((file) => roomOf(file) !== 'pages' && !deferred.includes(file));
    expect([...new Set([KIT, ...shared].flatMap(whole))].sort()).toEqual(rest);
  });

  test.each(own)('%s brings parts of its own, and of no other page', (file) => {
    const folder = `${dirname(file)}/`;
    for (const part of whole(file).slice(1)) {
      expect(part === `${ROOT}layers.css` || part.startsWith(folder), part).toBe(true);
    }
  });

  test('every part belongs to a sheet that is loaded', () => {
    expect([...new Set([KIT, ...shared, ...own, ...deferred].flatMap(whole))].sort()).toEqual(sheetFiles);
  });

  test.each([KIT, ...shared, ...own])('%s finds the animations that it names', (file) => {
    const loaded = [...new Set([...whole(KIT), ...whole(file)])].map(sheet);
    const known = new Set(loaded.flatMap(animationsOf));
    const named = whole(file).flatMap((part) =>
      declarationsOf(sheet(part))
        .filter(({ declaration }) => /^animation(-name)?$/.test(declaration.property))
        .flatMap(({ declaration }) => generate(declaration.value).split(' '))
        .filter((word) => animations.has(word)),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('a class that two pages style is the kit’s', () => {
    const kit = new Set([KIT, ...shared].flatMap(whole).flatMap((file) => [...classesOf(sheet(file))]));
    const pages = own.map((file) => new Set(whole(file).flatMap((part) => [...classesOf(sheet(part))])));
    const all = pages.flatMap((classes) => [...classes]).filter((name) => !kit.has(name));
    expect(all.filter((name, rank) => all.indexOf(name) !== rank)).toEqual([]);
  });

  test('a class that is styled is written in a page or an island, whole or up to what it ends with', () => {
    const sources = globSync('src/**/*.{ts,tsx,astro,mdx}').map((file) => readFileSync(file, 'utf8'));
    const words = new Set(
      sources.flatMap((text) => [/[\w-]+/g, /[\w-]+-\$\{/g].flatMap((word) => text.match(word) ?? [])),
    );
    const starts = (name: string) =>
      [...name.matchAll(/-/g)].map(({ index }) => `${name.slice(0, index + 1)}\${`);
    const styled = new Set(sheetFiles.flatMap((file) => [...classesOf(sheet(file))]));
    expect([...styled].filter((name) => ![name, ...starts(name)].some((word) => words.has(word)))).toEqual(
      [],
    );
  });

  test.each(sheetFiles)('%s is at most 300 lines', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length - 1, basename(file)).toBeLessThanOrEqual(300);
  });
});
