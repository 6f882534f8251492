import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { hostFiles, sitePolicy } from '../../src/build/headers.ts';
import { contentPolicy, policyOf } from '../../src/build/site/content-policy.ts';
import { type Attempt, ELSEWHERE, everywhere, inPage } from './attempts.ts';
import { allBuiltPages, builtHtml, folderOf } from './built.ts';
import { watch } from './watch.ts';

// Requests are answered here, and by nobody before.
test.use({ serviceWorkers: 'block' });

/** A page or a worker: where code can be tried. */
type Place = Pick<Worker, 'evaluate'>;

/** Of each refusal: the directive, and which of the two policies refused (a `<meta>` has no `frame-ancestors`). */
type Refusal = readonly [directive: string, by: 'header' | 'meta'];

/** What one place refuses wrongly hides nothing of the next. */
const softly = expect.configure({ soft: true });

/** Starts to note what the policies of a page or a worker refuse. */
async function listen(place: Place): Promise<void> {
  await place.evaluate(() => {
    const refusals: Refusal[] = [];
    Object.assign(globalThis, { refusals });
    const target = 'document' in globalThis ? document : globalThis;
    target.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, originalPolicy } = event as SecurityPolicyViolationEvent;
      refusals.push([effectiveDirective, originalPolicy.includes('frame-ancestors') ? 'header' : 'meta']);
    });
  });
}

/**
 * Makes an attempt, in a task of its own: what the tools of a developer evaluate themselves is allowed to. Its refusals
 * come when they come.
 */
async function attempt(place: Place, { code }: Attempt): Promise<void> {
  await place.evaluate(`new Promise((done) => {
    refusals.length = 0;
    setTimeout(async () => {
      try { await (async () => { ${code} })(); } catch {}
      done();
    });
  })`);
}

const refusals = (place: Place): Promise<string[]> =>
  place.evaluate(() => (Reflect.get(globalThis, 'refusals') as Refusal[]).map(String).sort());

const ran = (place: Place) => place.evaluate(() => 'ran' in globalThis);

/** What reaches the other place, which answers with a script that any page may read. */
async function elsewhere(page: Page): Promise<string[]> {
  const reached: string[] = [];
  await page.route(`${ELSEWHERE}/**`, (route) => {
    reached.push(route.request().url());
    return route.fulfill({
      body: 'globalThis.ran = true',
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  return reached;
}

/** The scripts that the built site starts as workers. */
function workerScripts(): string[] {
  const folder = join(folderOf('racine'), '_astro');
  const found = globSync('*.js', { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/new Worker\(new URL\([`"']([^`"']+)/g)].map(
      ([, url = '']) => url,
    ),
  );
  return [...new Set(found)].sort();
}

async function start(page: Page, script: string): Promise<Worker> {
  const started = page.waitForEvent('worker');
  await page.evaluate((url) => void new Worker(url, { type: 'module' }), script);
  return started;
}

test('every page holds the one policy, and the files of public/ say it to static hosts', () => {
  const { name } = test.info().project;
  const pages = allBuiltPages(name).map((page) => builtHtml(page, name));
  const policy = sitePolicy(folderOf(name));
  expect(contentPolicy(pages), 'the hashes are those of what the pages hold').toBe(policy);
  for (const html of pages) expect(policyOf(html)).toBe(policy);
  for (const [file, text] of Object.entries(hostFiles(policy))) {
    const built = readFileSync(join(folderOf(name), file), 'utf8');
    expect(built, `public/${file} is out of date: run \`npm run headers\``).toBe(text);
    // Cloudflare Pages reads no more of a line.
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  }
});

test('a page runs and loads nothing but its own: the header refuses it, and so does the meta', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const reached = await elsewhere(page);
  await page.goto('./regles/ecart/');
  await listen(page);
  for (const each of [...everywhere, ...inPage]) {
    await attempt(page, each);
    const wanted = [`${each.directive},header`, `${each.directive},meta`];
    await softly.poll(() => refusals(page), each.what).toEqual(wanted);
  }
  expect(await ran(page)).toBe(false);
  expect(reached).toEqual([]);
  // So that the tests that open every page would see a refusal too.
  expect(faults.filter((fault) => /Content Security Policy/.test(fault)).length).toBeGreaterThan(20);
});

test('every worker obeys the header of its own script', { tag: '@racine' }, async ({ page }) => {
  const reached = await elsewhere(page);
  await page.goto('./glossaire/');
  const scripts = workerScripts();
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  for (const script of scripts) {
    const worker = await start(page, script);
    await listen(worker);
    for (const each of everywhere) {
      await attempt(worker, each);
      await softly
        .poll(() => refusals(worker), `${each.what} in ${script}`)
        .toEqual([`${each.directive},header`]);
    }
    expect(await ran(worker)).toBe(false);
  }
  expect(reached).toEqual([]);
});

test('without that header a worker would run and call anything: the attempts are real', {
  tag: '@racine',
}, async ({ page }) => {
  const reached = await elsewhere(page);
  const [script = ''] = workerScripts();
  await page.route(`**${script}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto('./glossaire/');
  const worker = await start(page, script);
  await listen(worker);
  for (const each of everywhere.filter(({ what }) => !/WebSocket|EventSource/.test(what))) {
    await worker.evaluate(() => Reflect.deleteProperty(globalThis, 'ran'));
    await attempt(worker, each);
    await expect.poll(() => ran(worker), each.what).toBe(true);
    expect(await refusals(worker)).toEqual([]);
  }
  expect(reached.length).toBe(2);
});
