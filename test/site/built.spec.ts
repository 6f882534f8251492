import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sitePages } from '../../src/components/ways/site-parts.ts';
import { readExerciseFragment, readSheetsFragment } from '../../src/exercises/link.ts';
import { allBuiltPages, builtDocument, builtHtml, builtPages, folderOf } from './built.ts';
import { clicksFrom, onwardLinks } from './ways.ts';

// Pages are read once, by one worker.
test.describe.configure({ mode: 'default' });

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

/** What themes and tools say in English, alone or at the start; French has « Menu » and « Page » too. */
const english =
  /^\s*(Search|Skip to|On this page|Next|Previous|Table of contents|Edit page|Last updated|Select theme|Dark|Light|Close|Open|Read more|Loading|Untitled|Download|Submit|Cancel|Reset|Error|Warning|Not found|Built with|Home|Back to top|Copy|Share)\b/;

/** All that a reader may see or hear of a page, but its formulas. */
function words(root: Element): string[] {
  const unread = new Set<Node>(root.querySelectorAll('script, style, math'));
  const visible = root.ownerDocument.createTreeWalker(root, 5, (node) => (unread.has(node) ? 2 : 1));
  const found: string[] = [];
  for (let node = visible.nextNode(); node; node = visible.nextNode())
    if (node.nodeType === 3) found.push(node.textContent ?? '');
  for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
    for (const element of root.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? '');
  return found;
}

test('no page shows a straight apostrophe, but in drawings, and where words are cited letter for letter', {
  tag: '@racine',
}, () => {
  for (const page of allBuiltPages()) {
    const root = builtDocument(page).documentElement.cloneNode(true) as HTMLElement;
    for (const cited of root.querySelectorAll(
      'pre, code, kbd, samp, textarea, svg, [data-verbatim]:not(label)',
    ))
      cited.remove();
    for (const element of root.querySelectorAll('[data-nom], optgroup'))
      element.append(` ${element.getAttribute('data-nom') ?? element.getAttribute('label')}`);
    const found = words(root).filter((text) => /\p{L}'[\p{L}«]/u.test(text));
    expect.soft(found, page).toEqual([]);
  }
});

/** What a missing value prints, in words or in a drawing. */
const missing = /\b(NaN|undefined|Infinity)\b|\[object /;

test('no page prints a value that is missing', { tag: '@racine' }, () => {
  for (const page of allBuiltPages()) {
    const root = builtDocument(page).documentElement.cloneNode(true) as HTMLElement;
    for (const code of root.querySelectorAll('script, style, astro-island')) {
      for (const { name } of [...code.attributes]) code.removeAttribute(name);
      if (code.localName !== 'astro-island') code.remove();
    }
    const [found] = missing.exec(root.outerHTML) ?? [];
    expect.soft(found, page).toBeUndefined();
  }
});

test('every page is valid HTML', { tag: '@racine' }, async () => {
  for (const page of allBuiltPages()) {
    const { results } = await validator.validateString(builtHtml(page), page);
    const messages = results.flatMap(({ messages }) => messages);
    expect
      .soft(
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
        page,
      )
      .toEqual([]);
  }
});

test('every page is in French, with one title of its own and one h1', { tag: '@racine' }, () => {
  const titles = new Map<string, string>();
  for (const page of allBuiltPages()) {
    const document = builtDocument(page);
    expect.soft(document.documentElement.lang, page).toBe('fr');
    expect.soft(document.querySelectorAll('h1'), page).toHaveLength(1);
    expect.soft(document.title, page).toMatch(/\S/);
    expect.soft(titles.get(document.title), `${page}: the title of another page`).toBeUndefined();
    titles.set(document.title, page);
    expect
      .soft(document.querySelector('meta[name=description]')?.getAttribute('content'), page)
      .toMatch(/\S/);
    expect
      .soft(
        words(document.documentElement).filter((text) => english.test(text)),
        page,
      )
      .toEqual([]);
  }
});

/** Whether the page of an address reads an exercise, sheets, or a role in its fragment: no anchor then. */
const isCarried = ({ pathname, hash }: URL): boolean =>
  (pathname.endsWith('/formation/exercices/') && readExerciseFragment(hash).kind === 'exercise') ||
  (pathname.endsWith('/formation/feuilles/') && readSheetsFragment(hash).kind === 'sheets') ||
  (pathname.endsWith('/formation/salle/') && /^#(anime|joue)$/.test(hash));

test('every link leads to a page and an anchor that exist, under the base', () => {
  const { name, use } = test.info().project;
  const base = new URL(use.baseURL ?? '').pathname;
  const documents = new Map(allBuiltPages(name).map((page) => [base + page, builtDocument(page, name)]));
  const dead: string[] = [];
  for (const [path, document] of documents) {
    for (const link of document.querySelectorAll('a[href], link[href], img[src], script[src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      const url = new URL(address, `http://site${path}`);
      if (url.host !== 'site') continue;
      const target = documents.get(url.pathname);
      const file = join(folderOf(name), url.pathname.slice(base.length));
      const there = url.pathname.startsWith(base) && (target !== undefined || existsSync(file));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const anchored = anchor === '' || target === undefined || target.getElementById(anchor) !== null;
      if (!there || !(anchored || isCarried(url))) dead.push(`${path}: ${address}`);
    }
  }
  expect([...new Set(dead)]).toEqual([]);
});

test('nothing that is served names the machine that built it', { tag: '@racine' }, () => {
  const folder = folderOf('racine');
  const named = globSync('**/*.{html,js,css,svg,json,txt,xml}', { cwd: folder }).filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes(process.cwd()),
  );
  expect(named).toEqual([]);
});

/** Built, and no page that one reads: where an address leads nowhere, what a presenter's other window shows. */
const unlisted = /^(404\.html|formation\/notes\/|integrer\/.+)$/;

const last = sitePages.at(-1)?.chemin.slice(1);

test('the list of the pages of the site has each built page, once', { tag: '@racine' }, () => {
  const built = builtPages().filter((page) => !unlisted.test(page));
  expect(sitePages.map(({ chemin }) => chemin.slice(1)).sort()).toEqual(built);
});

test('no page is deeper than three clicks, by the header and what pages say: without the menu, the footer, the site map, or what stands before and after', {
  tag: '@racine',
}, () => {
  const clicks = clicksFrom('', 'plan-du-site/');
  const deep = sitePages
    .map(({ chemin }) => chemin.slice(1))
    .filter((page) => page !== 'plan-du-site/' && !((clicks.get(page) ?? Infinity) <= 3));
  test.info().annotations.push({ type: 'clicks', description: JSON.stringify([...clicks]) });
  expect(deep).toEqual([]);
});

test('no page is a dead end: its own words lead on, and it says what stands before and after', {
  tag: '@racine',
}, () => {
  for (const page of builtPages().filter((each) => each !== '404.html')) {
    if (page !== 'formation/notes/') expect.soft(onwardLinks(page), page).not.toEqual([]);
    const around = [...builtDocument(page).querySelectorAll('nav.avant-apres a')];
    expect.soft(around.length, page).toBe(unlisted.test(page) || page === '' ? 0 : page === last ? 1 : 2);
  }
});
