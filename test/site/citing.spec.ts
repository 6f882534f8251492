import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { settled, watch } from './watch.ts';

test('a page gives its reference, with its rules, its day and the numbers that its address brings', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./regles/ecart/');
  await settled(page);
  const foot = page.locator('#citer');
  await foot.getByText('Citer cette page').click();
  const [sentence, bibtex, csl] = [0, 1, 2].map((rank) => foot.locator('pre').nth(rank));
  await expect(sentence ?? foot).toContainText('version 0.1.0');
  await expect(foot).not.toContainText('L’adresse porte vos chiffres');
  await page.getByLabel('Dépense réelle', { exact: true }).fill('2200');
  await expect(page).toHaveURL(/#s=/);
  await foot.getByRole('button', { name: 'Copier la référence' }).click();
  await expect(foot.getByRole('status')).toContainText(/Copié|pas permis/);
  await expect(foot).toContainText('L’adresse porte vos chiffres');
  await expect(sentence ?? foot).toContainText(page.url());
  await expect(bibtex ?? foot).toContainText('@misc{ipep-l-ecart-');
  const [item] = JSON.parse((await csl?.textContent()) ?? '[]');
  const digest = await foot.getAttribute('data-empreinte');
  expect(item).toMatchObject({
    title: 'L’écart',
    URL: page.url(),
    note: expect.stringContaining(`${digest}`),
  });
  await expect(foot).not.toContainText('modifié');
  // Under other rules, they are said, with the digest of the set.
  await page.locator('#c-tunnel').fill('10');
  await expect(page.locator('.etat-regles').first()).toBeVisible();
  await foot.getByRole('button', { name: 'Copier en CSL-JSON' }).click();
  await expect(sentence ?? foot).toContainText('jeu modifié (');
  await expect(sentence ?? foot).toContainText(/empreinte du jeu [0-9a-f]{32}/);
  await expect(csl ?? foot).toContainText('jeu modifié (');
  await expect(sentence ?? foot).toContainText(page.url());
  await page.getByLabel('Dépense réelle', { exact: true }).fill('beaucoup');
  await expect(page.locator('.fraicheur')).toContainText('datent d’avant');
  await foot.getByRole('button', { name: 'Copier la référence' }).click();
  await expect(foot).toContainText('sans vos chiffres');
  await expect(sentence ?? foot).not.toContainText('#s=');
  expect(await violations(page)).toEqual([]);
  // Pages that show what the reader keeps, and not the scenario at work.
  for (const own of ['dossiers', 'carnet']) {
    await page.goto(`./${own}/`);
    await settled(page);
    await foot.getByText('Citer cette page').click();
    await expect(sentence ?? foot).toHaveText(new RegExp(`/${own}/$`));
    await expect(foot).not.toContainText('modifié');
  }
  expect(faults).toEqual([]);
});
