import { expect, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { EXAMPLE, openEcart, typeReelle } from './ecart.ts';
import { redrawn, settled, tried, watch } from './watch.ts';

test('under a base too, every page opens and every first case computes without a word in the console', {
  tag: '@base',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  // Each page starts from its own example, not from the case of the page before.
  await page.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  for (const path of builtPages(test.info().project.name)) {
    await page.goto(`./${path}`);
    await settled(page);
    const cases = page.locator('.cas button').first();
    // The worker and the figure are loaded under the base.
    if (await cases.isVisible()) await tried(page, cases);
  }
  expect(faults).toEqual([]);
});

for (const [how, kill] of [
  ['is terminated', 'self.close()'],
  ['hangs', 'setTimeout(() => { for (;;); })'],
] as const) {
  test(`a worker that ${how} during a call is said, and another one answers`, { tag: '@racine' }, async ({
    page,
  }) => {
    await page.clock.install();
    const ecart = await openEcart(page);
    await typeReelle(ecart, '2300', '+ 179,50 €');
    const [worker] = page.workers();
    expect(worker).toBeDefined();
    await worker?.evaluate(kill);
    // From here time passes as the test says: a slow machine's own would wear the patience out.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    await ecart.reelle.fill('2200');
    await page.clock.runFor(8_000);
    await expect(ecart.sheet.getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
    await page.clock.runFor(3_000);
    await page.clock.resume();
    const said = ecart.sheet.getByRole('alert');
    await expect(said).toContainText('réessayez');
    await expect(ecart.result).toHaveText('+ 179,50 €');
    await expect(ecart.sheet.locator('.perimes .resultat')).toHaveCount(1);
    await said.getByRole('button', { name: 'Réessayer' }).click();
    await expect(ecart.result).toHaveText('+ 279,50 €');
    await expect(said).toHaveCount(0);
  });
}

test('a worker that cannot be loaded is said at once', { tag: '@racine' }, async ({ page }) => {
  await page.route(/worker-[^/]*\.js$/, (route) => route.abort());
  const ecart = await openEcart(page);
  await ecart.reelle.fill('2300');
  await expect(ecart.sheet.getByRole('alert')).toContainText('réessayez');
  await expect(ecart.result).toHaveText(EXAMPLE);
  await page.unrouteAll();
  await ecart.sheet.getByRole('button', { name: 'Réessayer' }).click();
  await expect(ecart.result).toHaveText('+ 179,50 €');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example is there: fields, steps, result, figure, table, and no button that does nothing', {
    tag: '@racine',
  }, async ({ page }) => {
    await page.goto('./regles/ecart/');
    const sheet = page.getByRole('region', { name: 'Avec vos chiffres' });
    await expect(sheet.locator('.resultat b')).toHaveText(EXAMPLE);
    await expect(sheet.locator('.etapes > li')).toHaveCount(3);
    await expect(sheet.locator('.dessin svg')).toBeVisible();
    await sheet.getByText('Voir les données').click();
    await expect(sheet.locator('.donnees table')).toBeVisible();
    await expect(page.locator('.cas-dit').first()).toBeVisible();
    await page.getByText('La réponse', { exact: true }).click();
    await expect(page.locator('.question-reponse p').first()).toBeVisible();
    // The button of the menu opens a popover, which needs no script.
    for (const button of await page.getByRole('button').all())
      expect(await button.getAttribute('popovertarget'), (await button.textContent()) ?? '').not.toBeNull();
  });

  test('the other pages have their numbers too', { tag: '@racine' }, async ({ page }) => {
    await page.goto('./estimer/');
    await expect(page.locator('.paiements tbody tr').last()).toContainText('Total');
    await expect(page.locator('.dessin svg').first()).toBeVisible();
    await page.goto('./parametres/');
    await expect(page.locator('.parametre').first()).toBeVisible();
  });
});

test('on paper, a rule page is a handout: all the steps, no control', { tag: '@racine' }, async ({
  page,
}) => {
  const { sheet } = await openEcart(page);
  for (let back = 0; back < 2; back += 1) await sheet.getByRole('button', { name: '← Étape' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const step of await sheet.locator('.etapes > li').all())
    await expect(step).toHaveCSS('visibility', 'visible');
  // A word that opens its meaning is a word like another.
  for (const word of await page.locator('.mot-dit').all())
    await expect(word).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('button:not(.mot-dit)').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.cas-dit').first()).toBeVisible();
  await expect(page.locator('.question-reponse p').first()).toBeHidden();
  await expect(page.locator('.question-choix li').first()).toBeVisible();
  const paperSheet = page.locator('.papier').first();
  await expect(paperSheet).toContainText('/regles/ecart/');
  await expect(paperSheet).toContainText('officiel de personne');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, 'sheets').toBeLessThanOrEqual(3);
});

for (const large of [false, true]) {
  test(`in a low window${large ? ', with the larger type,' : ''} the result stays in view while a field is typed in, and the steps are reached`, {
    tag: '@racine',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    if (large) await page.addInitScript(() => localStorage.setItem('ipep-grand', 'oui'));
    await page.goto('./regles/gains/');
    await settled(page);
    const fields = page.locator('.champs input');
    const whole = { ratio: 1, timeout: 1000 };
    for (const field of [fields.first(), fields.last()]) {
      // What is drawn meanwhile moves what has the focus: it is given again until all has its place.
      await expect(async () => {
        await field.blur();
        await field.focus();
        await expect(field).toBeInViewport(whole);
        await expect(page.locator('.resultat b')).toBeInViewport(whole);
      }).toPass();
    }
    const step = page.getByRole('button', { name: '← Étape' });
    await step.scrollIntoViewIfNeeded();
    await expect(step).toBeInViewport({ ratio: 1 });
    await step.click();
    const line = await page
      .locator('.citation blockquote')
      .first()
      .evaluate((quote) => {
        const { fontSize } = getComputedStyle(quote);
        return quote.clientWidth / Number.parseFloat(fontSize);
      });
    // A letter is about half as wide as it is high.
    expect(line * 2, 'letters a line').toBeGreaterThanOrEqual(45);
  });
}

test('the advance opens on a year of the example that has one, and leaves the reader theirs', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./regles/avance/');
  await settled(page);
  const result = page.locator('.resultat b');
  await expect(result).toHaveText(/73\s425,93\s€/);
  expect(new URL(page.url()).hash, 'nothing is the reader’s yet').toBe('');
  const ecart = await openEcart(page);
  await expect(ecart.result).toHaveText(EXAMPLE);
  await typeReelle(ecart, '2300', '+ 179,50 €');
  await page.goto('./regles/avance/');
  await settled(page);
  await expect(page.locator('.vue-nom')).toHaveText('Maison de santé des Tilleuls');
  await expect(page.getByLabel('Dépense réelle')).toHaveValue(/2\s300/);
});

test('the first change on the page of the advance starts from the site’s example, of the year that shows one', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./regles/avance/');
  await settled(page);
  const year = page.getByLabel('Année des résultats');
  await expect(year).toHaveValue('1');
  await expect(page.locator('.resultat b')).toHaveText(/73\s425,93\s€/);
  await page.getByLabel('Patientèle au lancement').fill('5000');
  await expect(page.locator('.resultat b')).toHaveText(/65\s000,00\s€/);
  await page.reload();
  await settled(page);
  await expect(page.locator('.vue-nom')).toHaveText('Maison de santé des Tilleuls');
  await expect(page.locator('.resultat b')).toHaveText(/65\s000,00\s€/);
  await expect(year).toHaveValue('1');
});

test('each page opens on its own year, until one is chosen, which follows to every page', {
  tag: '@racine',
}, async ({ page }) => {
  const year = page.getByLabel('Année des résultats').first();
  const opened = async (path: string): Promise<string> => {
    await page.goto(`./regles/${path}/`);
    await settled(page);
    return year.inputValue();
  };
  expect(await opened('avance')).toBe('1');
  expect(await opened('score-qualite')).toBe('4');
  expect(await opened('gains')).toBe('3');
  await redrawn(page, async () => void (await year.selectOption('4')));
  // The year of this page by itself; it was chosen.
  for (const path of ['score-qualite', 'avance', 'gains', 'score-qualite'])
    expect(await opened(path)).toBe('4');
});

test('the larger type is kept from page to page', { tag: '@racine' }, async ({ page }) => {
  await openEcart(page);
  const button = page.getByRole('button', { name: /Grands caractères/ });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.goto('./glossaire/');
  await expect(page.locator('html')).toHaveClass(/grand/);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});
