import { gzipSync } from 'node:zlib';
import { expect, type Page, type Request, test } from '@playwright/test';
import { BOOK, builtHtml, builtPages } from './built.ts';
import { redrawn, settled, tried } from './watch.ts';

interface Weight {
  /** Bytes of scripts, as gzip sends them. */
  readonly script: number;
  readonly font: number;
}

/** By address: the pages share most of what they load, and a built file never changes. */
const weights = new Map<string, Promise<Weight>>();

async function weightOf(request: Request): Promise<Weight> {
  const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
  const script = request.url().endsWith('.js') ? gzipSync(body).length : 0;
  // A woff2 is compressed by itself.
  return { script, font: request.url().endsWith('.woff2') ? body.length : 0 };
}

/** Adds up what a page loads, from its responses; `weigh()` says how much, once nothing more is on its way. */
function scales(page: Page): () => Promise<Weight> {
  const bodies: Promise<Weight>[] = [];
  // What two workers of a page load comes from the browser's cache the second time: its headers say that it never changes.
  const known = new Set<string>();
  let pending = 0;
  page.on('request', () => (pending += 1));
  page.on('requestfailed', () => (pending -= 1));
  page.on('requestfinished', (request) => {
    pending -= 1;
    if (known.has(request.url())) return;
    known.add(request.url());
    const weight = weights.get(request.url()) ?? weightOf(request);
    weights.set(request.url(), weight);
    bodies.push(weight);
  });
  return async () => {
    // What has come may ask for more.
    let before = -1;
    const still = async () => {
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      const same = pending === 0 && bodies.length === before;
      before = bodies.length;
      return same;
    };
    await expect.poll(still, 'everything is loaded').toBe(true);
    const all = await Promise.all(bodies);
    const sum = (kind: keyof Weight) => all.reduce((total, weight) => total + weight[kind], 0);
    return { script: sum('script'), font: sum('font') };
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The first case of some pages is what they open with. */
async function firstThatComputes(page: Page): Promise<void> {
  for (const cases of await page.locator('.cas button').all()) {
    await tried(page, cases);
    if (page.workers().length > 0) return;
  }
}

/** A room is opened and its first round closed: its codes, its worker, its figures. */
async function playedRound(page: Page): Promise<void> {
  await page.getByRole('link', { name: /J.anime/ }).click();
  await page.getByRole('button', { name: 'Ouvrir la salle', exact: true }).click();
  await page.getByRole('button', { name: 'Clore la manche 1' }).click();
  await page.locator('#manche-equipes .dessin svg').waitFor();
}

for (const path of builtPages().filter((each) =>
  /^(regles\/.+|estimer\/|comparer\/|parametres\/|laboratoire\/.+|formation\/(exercices|feuilles|salle|plan)\/|parcours\/argent\/clef\/)/.test(
    each,
  ),
)) {
  const [isTraining, isKey] = [path.startsWith('formation/'), path === 'parcours/argent/clef/'];
  const isCompared = path === 'comparer/';
  const [shownRule, isLaboratory] = [path.startsWith('regles/'), path.startsWith('laboratoire/')];
  test(`/${path} is light, before it answers and in all`, { tag: '@racine' }, async ({ page }) => {
    const weigh = scales(page);
    await page.goto(`./${path}`);
    await settled(page);
    const before = await weigh();
    expect(page.workers(), 'no worker before a reader has changed anything').toHaveLength(0);
    // A calculation and a drawing: all the code of the page.
    if (path === BOOK) await page.getByRole('button', { name: 'Imprimer le livre' }).waitFor();
    else if (shownRule) await firstThatComputes(page);
    else if (isLaboratory || isKey) await redrawn(page, () => page.locator('.cas button').first().click());
    else if (path === 'formation/salle/') await playedRound(page);
    else if (path === 'formation/plan/')
      await redrawn(page, () => page.getByRole('slider', { name: /, le passé$/ }).press('ArrowUp'));
    else if (path === 'formation/feuilles/') {
      const before = await page.locator('.paper-sheets').textContent();
      await page.getByRole('button', { name: 'Nouveaux nombres' }).click();
      await expect(page.locator('.paper-sheets')).not.toHaveText(before ?? '');
    } else if (isTraining) {
      await page.getByLabel('Votre réponse').fill('1');
      await page.getByRole('button', { name: 'Montrer toute la solution' }).click();
      await page.locator('#solution-entiere').waitFor();
    } else if (path === 'estimer/' || isCompared)
      await redrawn(page, () => page.getByLabel('Patientèle').fill('7000'));
    else await redrawn(page, () => page.locator('#tunnel').getByLabel(/jeu A/).fill('3'));
    // A page of the laboratory has as many as there are cores.
    if (isLaboratory) expect(page.workers()).not.toEqual([]);
    // A key shares what the build has computed, until the scenario changes.
    else expect(page.workers()).toHaveLength(path === BOOK || isKey ? 0 : 1);
    const all = await weigh();
    const said = `${kB(before.script)} before, ${kB(all.script)} in all, fonts ${kB(all.font)}`;
    test.info().annotations.push({ type: 'weight', description: said });
    if (shownRule || isLaboratory || isTraining || isCompared || isKey) {
      expect(before.script, said).toBeLessThanOrEqual(60_000);
      expect(all.script, said).toBeLessThanOrEqual(170_000);
    }
    expect(all.font, said).toBeLessThanOrEqual(150_000);
  });
}

test('the HTML of every page, with what its islands start from, is at most 50 kB as gzip sends it', {
  tag: '@racine',
}, () => {
  for (const path of builtPages()) {
    const html = gzipSync(builtHtml(path)).length;
    expect(html, `/${path}: ${kB(html)}`).toBeLessThanOrEqual(50_000);
  }
});

test('the home page loads hardly any script', { tag: '@racine' }, async ({ page }) => {
  const weigh = scales(page);
  await page.goto('./');
  await settled(page);
  const { script, font } = await weigh();
  expect(script, kB(script)).toBeLessThanOrEqual(10_000);
  expect(font, kB(font)).toBeLessThanOrEqual(150_000);
});
