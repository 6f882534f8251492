/** What another site may show of this one: under its own policy, light, and keeping nothing. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { embedOf, embeds } from '../../src/embeds/all-embeds.ts';
import type { Embed } from '../../src/embeds/embed.ts';
import { type EmbedChoice, embedLine, listenerLine } from '../../src/embeds/embed-html.ts';
import { hostHeaders } from '../build/host-rules.ts';
import { violations } from './axe.ts';
import { builtDocument, builtEmbeds, builtHtml, folderOf } from './built.ts';
import { EXAMPLE, linkWith } from './ecart.ts';
import { overflow } from './reflow.ts';
import { settled, watch } from './watch.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const named = (id: string) => embedOf(id) as Embed;

/** Sites of others, while a test lasts: a page that no server has sent may not ask this machine for anything. */
const sites: Server[] = [];
test.afterEach(() => {
  for (const site of sites.splice(0)) site.close();
});

/** Opens the page of an author, of another site than ours: what they write of it, who know our address. */
async function author(page: Page, body: (site: string, choice: EmbedChoice) => string): Promise<void> {
  const site = (test.info().project.use.baseURL ?? '').replace(/\/$/, '');
  const choice = { site, fragment: '', theme: undefined, height: 500, sandboxed: false };
  const html = `<!doctype html><meta charset="utf-8"><title>Autre site</title>${body(site, choice)}`;
  const theirs = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  sites.push(theirs);
  await new Promise<void>((listening) => theirs.listen(0, '127.0.0.1', listening));
  await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`);
}

/** The frame of the author's page that has come, by its rank. */
async function frameAt(page: Page, rank = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(rank).elementHandle();
  return (await element?.contentFrame()) as Frame;
}

/** What the browser really keeps for a frame: a window made within it has what the frame is kept from. */
const keptBy = (frame: Frame) =>
  frame.evaluate(async () => {
    const inner = document.body.appendChild(document.createElement('iframe'));
    const own = inner.contentWindow as Window & typeof globalThis;
    const bases = await own.indexedDB.databases();
    const found = [
      ...Object.keys(own.localStorage),
      ...Object.keys(own.sessionStorage),
      ...bases.map(({ name }) => name),
      ...(await own.caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...document.cookie.split(';').filter(Boolean),
    ];
    inner.remove();
    return found;
  });

const link = (frame: Frame) => frame.getByRole('link', { name: /^Ipep, pas à pas/ });

test('another site shows a calculator: it computes, says how tall it is, and keeps nothing', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await author(
    page,
    (site, choice) =>
      embedLine(named('ecart'), choice) +
      listenerLine(new URL(site).origin) +
      embedLine(named('depense-reelle'), choice),
  );
  const frame = await frameAt(page);
  const height = () => page.locator('iframe').first().getAttribute('height').then(Number);
  const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect.poll(height).toBeGreaterThan(700);
  await expect.poll(async () => (await height()) - (await content())).toBe(0);
  const before = await height();
  await frame.getByText('Voir les données').click();
  await expect.poll(height).toBeGreaterThan(before);
  await expect(frame.locator('.resultat b')).toHaveText(EXAMPLE);
  await frame.getByLabel('Dépense réelle').fill('2300');
  await expect(frame.locator('.resultat b')).toHaveText('+ 179,50 €');
  await expect(link(frame), 'the whole page has what was typed').toHaveAttribute(
    'href',
    /\/regles\/ecart\/#s=/,
  );
  await frame.getByRole('button', { name: 'Annuler' }).click();
  await expect(frame.locator('.resultat b')).toHaveText(EXAMPLE);
  await frame.getByLabel('Dépense réelle').fill('abc');
  await expect(frame.locator('.resultats.perimes')).toBeVisible();
  // A page of patients has a form of its own.
  const patients = await frameAt(page, 1);
  const said = await patients.locator('.resultat').textContent();
  await patients.locator('input[inputmode]').first().fill('123456');
  await expect(patients.locator('.resultat')).not.toHaveText(said ?? '');
  for (const each of [frame, patients]) {
    expect(await keptBy(each)).toEqual([]);
    expect(await each.evaluate(() => location.hash), 'its address is as it was given').toBe('');
  }
  expect(await page.evaluate(() => history.length), 'the history too').toBe(2);
  expect(faults).toEqual([]);
});

test('a figure opens with the numbers of its address, dark, in the sandbox advised, under the headers of a static host', {
  tag: '@racine',
}, async ({ page, context }) => {
  const hostFile = readFileSync(join(folderOf('racine'), '_headers'), 'utf8');
  await page.route(/\/(integrer|regles)\/.*\/(#|\?|$)/, async (route) => {
    const response = await route.fetch();
    const { pathname } = new URL(route.request().url());
    const said = hostHeaders(hostFile, pathname, 'joined');
    const headers = {
      ...response.headers(),
      ...Object.fromEntries([...said].map(([k, v]) => [k.toLowerCase(), v])),
    };
    await route.fulfill({ response, headers });
  });
  const fragment = linkWith('2300').slice(1);
  await author(page, (site, choice) => {
    const line = embedLine(named('figure-ecart'), { ...choice, fragment, theme: 'sombre', sandboxed: true });
    return `${line}<iframe src="${site}/regles/ecart/"></iframe>`;
  });
  const [frame, ordinary] = [await frameAt(page), await frameAt(page, 1)];
  await expect(frame.locator('.dessin')).toContainText('écart + 179,50');
  await expect(frame.locator('.champs')).toBeHidden();
  const background = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe('rgb(22, 24, 28)');
  expect(await keptBy(frame)).toEqual([]);
  await expect.poll(() => ordinary.url(), 'no other page is shown').toBe('chrome-error://chromewebdata/');
  // On paper, it says where it comes from, which a page of the site says at its head.
  await page.emulateMedia({ media: 'print' });
  await expect(link(frame)).toBeVisible();
  await page.emulateMedia({ media: null });
  // Out of the sandbox, with the same numbers.
  const opened = context.waitForEvent('page');
  await link(frame).click();
  const whole = await opened;
  await expect(whole.locator('.panneau .resultat b')).toHaveText('+ 179,50 €');
});

test('no other page is shown, and a sandbox that is too strict is said', { tag: '@racine' }, async ({
  page,
}) => {
  await author(
    page,
    (site, choice) =>
      `${embedLine(named('ecart'), { ...choice, sandboxed: true }).replace(' allow-same-origin', '')}
      <iframe src="${site}/regles/ecart/"></iframe><iframe src="${site}/integrer/"></iframe>`,
  );
  const strict = await frameAt(page);
  await expect(strict.getByText(/il lui manque «\sallow-same-origin\s»/)).toBeVisible();
  await expect(strict.locator('.resultat b'), 'the example can be read').toHaveText(EXAMPLE);
  for (const rank of [1, 2])
    await expect.poll(async () => (await frameAt(page, rank)).url()).toBe('chrome-error://chromewebdata/');
});

test('the configurator gives the line of what it shows, from the page that one comes from, with one’s own numbers', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.addInitScript(() => {
    // The site's policy lets nobody read a clipboard: what is written to it is taken on its way.
    navigator.clipboard.writeText = async (text) => void Reflect.set(globalThis, 'copied', text);
  });
  await page.goto(`./regles/gains/${linkWith('2300')}`);
  await settled(page);
  await page.getByRole('link', { name: 'Intégrer ce calculateur dans une autre page' }).click();
  await settled(page);
  const code = page.locator('.panneau code').first();
  await expect(code).toContainText('/integrer/gains/"');
  await page.getByLabel('Quoi').selectOption({ label: 'Écart' });
  await page
    .getByLabel("Chiffres à l'ouverture")
    .or(page.getByLabel('Chiffres à l’ouverture'))
    .selectOption('miens');
  await page.getByLabel('Couleurs').selectOption('clair');
  await page.getByLabel(/La hauteur suit/).selectOption('oui');
  await page.getByLabel('Hauteur', { exact: true }).fill('dix');
  await expect(page.getByText(/^«\sdix\s»\s: un nombre entier de pixels/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copier' })).toBeDisabled();
  await page.getByLabel('Hauteur', { exact: true }).fill('950');
  const preview = page.frameLocator('#cadre-apercu');
  await expect(preview.locator('.resultat b')).toHaveText('+ 179,50 €');
  await page.getByRole('button', { name: 'Copier' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copié.' })).toBeVisible();
  const copied = await page.evaluate(() => String(Reflect.get(globalThis, 'copied')));
  const [line = '', listener = ''] = copied.split('\n');
  expect(line).toMatch(
    /^<iframe src="http:\/\/localhost:\d+\/integrer\/ecart\/\?theme=clair#s=2[^"]+" .* height="950" /,
  );
  expect(listener).toMatch(/^<script>.*<\/script>$/);
  expect(faults).toEqual([]);
});

test('an embed fits 280 px and is sound, light and dark', { tag: '@racine' }, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.setViewportSize({ width: 280, height: 600 });
  for (const [id, theme] of [
    ['score-qualite', 'clair'],
    ['figure-gains', 'sombre'],
    ['eligibilite', 'sombre'],
  ]) {
    await page.goto(`./integrer/${id}/?theme=${theme}`);
    await settled(page);
    expect.soft(await overflow(page), id).toBeLessThanOrEqual(0);
    expect.soft(await violations(page), id).toEqual([]);
  }
  expect(faults).toEqual([]);
});

test('each embed is its calculator and where it comes from, nothing else, and half its page', {
  tag: '@racine',
}, () => {
  expect(builtEmbeds()).toEqual(embeds.map(({ id }) => `integrer/${id}/`).sort());
  for (const { id, kind, chemin } of embeds) {
    const at = `integrer/${id}/`;
    const [document, html] = [builtDocument(at), builtHtml(at)];
    const whole = chemin.slice(1);
    expect
      .soft(document.querySelector('h1')?.textContent, id)
      .toBe(builtDocument(whole).querySelector('h1')?.textContent);
    expect
      .soft(document.querySelector('.surtitre')?.textContent, id)
      .toMatch(/(partie|annexe|FAQ).* · cahier de 2019$/i);
    expect.soft(document.querySelector('meta[name=robots]')?.getAttribute('content'), id).toBe('noindex');
    for (const link of ['link[rel=canonical]', '#page-entiere'])
      expect.soft(document.querySelector(link)?.getAttribute('href'), `${id} ${link}`).toBe(chemin);
    expect
      .soft(document.querySelector('.pied')?.textContent, id)
      .toMatch(/ne promet rien.*rien n’est gardé/s);
    expect.soft(document.querySelectorAll('header, nav, [popover], #citer'), id).toHaveLength(0);
    expect
      .soft(
        document.querySelectorAll(kind === 'figure' ? '.feuille .dessin svg' : 'main input, main select')
          .length,
        id,
      )
      .toBeGreaterThan(0);
    // Before anything else runs, what a browser keeps is out of reach.
    expect.soft(document.querySelector('head script')?.textContent, id).toMatch(/^\(function keepInMemory\(/);
    expect.soft(html, id).not.toMatch(/sw\.js|offline/);
    const [own, full] = [gzipSync(html).length, gzipSync(builtHtml(whole)).length];
    test.info().annotations.push({ type: 'weight', description: `${id}: ${kB(own)}, its page ${kB(full)}` });
    if (id !== 'plan') expect.soft(own, `${id}: ${kB(own)} beside ${kB(full)}`).toBeLessThan(full * 0.75);
  }
});
