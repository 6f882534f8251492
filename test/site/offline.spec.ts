import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtEmbeds, builtHtml, builtPages, folderOf } from './built.ts';
import { ecartOf, openEcart, typeReelle } from './ecart.ts';
import { MARK, NEXT, nextEdition, test } from './offline.ts';
import { redrawn, settled, tried, watch } from './watch.ts';

/** The words of the foot, once all is kept. */
const kept = (page: Page) =>
  expect(page.getByText('marchent aussi sans réseau'), 'the site is kept').toBeVisible();

test('the service worker keeps each file of the site, under its digest, and brings nothing from elsewhere', () => {
  const folder = folderOf(test.info().project.name);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const digests = worker.matchAll(/url:"([^"]+)",revision:[^,]+,integrity:"([^"]+)"/g);
  // What other sites show in a frame comes from the network: no worker of ours is there.
  const embeds = new Set(builtEmbeds(test.info().project.name).map((page) => `${page}index.html`));
  const served = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const kept = served.filter((file) => file !== 'sw.js' && !embeds.has(file));
  const expected = kept.map((file) => {
    const digest = createHash('sha256').update(readFileSync(join(folder, file)));
    return [file, `sha256-${digest.digest('base64')}`];
  });
  expect(Object.fromEntries([...digests].map(([, url, digest]) => [url, digest]))).toEqual(
    Object.fromEntries(expected),
  );
  expect(worker).not.toMatch(/importScripts|\beval\b|new Function|sourceMappingURL/);
});

const PATIENTS = [
  'id;age;sexe;ald;cmuc;acs;ame;medecin_traitant_du_groupement;remboursements;consultations_groupement;soins_de_ville;medicaments;hopital_public;hopital_prive',
  'A;40;F;0;0;0;0;1;3;2;1000;0;0;0',
].join('\n');

test('after one visit of one page, every page opens and every calculator computes with the network off', async ({
  page,
  context,
  hosting,
}) => {
  const { name } = test.info().project;
  await page.goto('./glossaire/');
  await kept(page);
  await context.setOffline(true);
  hosting.switchOff();
  const faults = watch(page, new URL(hosting.url).origin);
  for (const path of builtPages(name).filter((each) => name === 'racine' || !each.includes('/'))) {
    const response = await page.goto(`./${path}`);
    expect(await response?.text(), path).toBe(builtHtml(path, name));
  }

  await page.goto('./estimer/');
  await settled(page);
  await redrawn(page, () => page.getByLabel('Patientèle').fill('7000'));
  await typeReelle(await openEcart(page), '2300', '+ 169,96 €');
  await page.goto('./questionnaire/');
  await settled(page);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.locator('.questionnaire')).toHaveAttribute('data-lieu', 'profil');
  await page.goto('./regles/patientele/');
  await settled(page);
  await page.locator('#vos-patients').scrollIntoViewIfNeeded();
  await page
    .getByLabel('Fichier CSV des patients')
    .setInputFiles({ name: 'un.csv', mimeType: 'text/csv', buffer: Buffer.from(PATIENTS) });
  await expect(page.locator('.result-cards[data-complet=true] h3').first()).toHaveText('un.csv');
  await page.goto('./regles/modele-ajustement/');
  await settled(page);
  await tried(page, page.getByRole('button', { name: '500 patients seulement' }));

  await page.goto('./sources?de=ailleurs#contenu');
  expect(page.url()).toBe(`${hosting.url}sources/?de=ailleurs#contenu`);
  await expect(page.locator('h1')).toHaveText('Sources');
  await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).click();
  await page.keyboard.type('credit amorcage');
  await expect(page.getByRole('option', { name: /^Les crédits d’amorçage page/ })).toBeVisible();
  await page.goto('./regles/inconnue/?a=b');
  await expect(page.locator('h1')).toHaveText('Cette page n’existe pas');
  expect(faults).toEqual([]);
});

test('a browser without room for the site shows it online, and does not say that it is kept', {
  tag: '@racine',
}, async ({ page, context, hosting }) => {
  const { origin } = new URL(hosting.url);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  const ecart = await openEcart(page);
  const end = await page.evaluate(async (url) => {
    const { installing } = await navigator.serviceWorker.register(url, { updateViaCache: 'none' });
    return new Promise((done) =>
      installing?.addEventListener('statechange', () => done(installing.state), { once: true }),
    );
  }, `${hosting.url}sw.js`);
  expect(end).toBe('redundant');
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await page.reload();
  await typeReelle(ecart, '2400', '+ 79,50 €');
  await expect(page.locator('#hors-ligne')).toBeHidden();
});

test.describe('an update', { tag: '@racine' }, () => {
  // One worker makes the later edition once.
  test.describe.configure({ mode: 'default' });
  let nextInOrder = '';
  test.beforeAll(async () => {
    nextInOrder = mkdtempSync(join(tmpdir(), 'ipep-suivante-'));
    await nextEdition(folderOf('racine'), nextInOrder);
  });
  test.afterAll(() => rmSync(nextInOrder, { recursive: true }));

  /** Whether all that the page has loaded is of an edition. */
  const expectEdition = async (page: Page, edition: 'old' | 'new') => {
    // A page about to be replaced by the other edition has nothing to settle for.
    await expect(page.locator('h1')).toContainText(edition === 'new' ? MARK : /[^)]$/);
    await settled(page);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    );
    const hashed = loaded.filter((path) => path.includes('/_astro/'));
    expect(hashed.length).toBeGreaterThan(3);
    expect(hashed.filter((path) => path.includes(NEXT) !== (edition === 'new'))).toEqual([]);
  };
  const announced = (page: Page) => page.getByRole('region', { name: 'Nouvelle version du site' });
  const accept = (page: Page) => page.getByRole('button', { name: 'Passer à la nouvelle version' }).click();
  /** Whether nothing of another version is on its way, or waits. */
  const alone = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting;
    });

  test('that is cut, or whose files are not all of one version, leaves the old one whole; put off, it comes when the tabs are closed', async ({
    page,
    context,
    hosting,
  }) => {
    const ecart = await openEcart(page);
    await kept(page);
    hosting.serve(nextInOrder);
    const last = 'sources/index.html';
    const right = readFileSync(join(nextInOrder, last));
    for (const cut of [true, false]) {
      writeFileSync(join(nextInOrder, last), cut ? right : builtHtml('sources/'));
      const asked = new Promise<void>((done) => {
        hosting.avant = (path) => {
          if (!path.endsWith(last)) return true;
          done();
          return !cut;
        };
      });
      await page.reload();
      await asked;
      await expect.poll(() => alone(page)).toBe(true);
      await page.reload();
      await typeReelle(ecart, '2300', '+ 179,50 €');
      await expectEdition(page, 'old');
      await expect(announced(page)).toBeHidden();
    }
    writeFileSync(join(nextInOrder, last), right);
    await page.reload();
    await announced(page).getByRole('button', { name: 'Plus tard' }).click();
    await page.goto('./sources/');
    await kept(page);
    await expect(announced(page)).toBeHidden();
    await page.goto('about:blank');
    const later = await context.newPage();
    await later.goto('./sources/');
    await expectEdition(later, 'new');
  });

  test('waits until the reader accepts it, then every tab is wholly of it, with all that was typed', async ({
    page,
    context,
    hosting,
  }) => {
    const ecart = await openEcart(page);
    await kept(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    const other = await context.newPage();
    await other.goto('./questionnaire/');
    await settled(other);
    const next = other.locator('.questionnaire [type=submit]');
    await next.click();
    await next.click();
    const answer = other.getByRole('radio', { name: 'Oui', exact: true });
    await answer.check();

    hosting.serve(nextInOrder);
    await page.reload();
    await expect(announced(page)).toBeVisible();
    await expect(announced(other)).toBeVisible();
    await page.goto('./regles/modele-ajustement/');
    await settled(page);
    await tried(page, page.getByRole('button', { name: '500 patients seulement' }));
    await expectEdition(page, 'old');
    await openEcart(page);
    await expectEdition(page, 'old');

    await accept(page);
    await expect(announced(page)).toContainText('réponses qui ne sont gardées nulle part');
    await expectEdition(page, 'old');
    await other.getByLabel(/garder mes réponses/).check();
    await accept(page);
    await expect(page.locator('h1')).toContainText(MARK);
    await expect(other.locator('h1')).toContainText(MARK);
    await expect(ecartOf(page).result).toHaveText('+ 179,50 €');
    await expect(answer).toBeChecked();
    for (const tab of [page, other]) {
      await expectEdition(tab, 'new');
      await expect(announced(tab)).toBeHidden();
    }
  });

  test('between a page and its first worker is announced too', async ({ page, hosting }) => {
    hosting.avant = (path) => {
      if (path.endsWith('/sw.js')) hosting.serve(nextInOrder);
      return true;
    };
    await page.goto('./glossaire/');
    await expectEdition(page, 'old');
    await expect(announced(page)).toBeVisible();
    await accept(page);
    await expectEdition(page, 'new');
  });
});
