import { expect, type Page, test } from '@playwright/test';
import { example } from '../../src/scenario/examples/first-example.ts';
import { healthCentre } from '../../src/scenario/examples/presets/maison-de-sante.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { letsGo } from './drop.ts';
import { settled } from './watch.ts';

/* What comes from elsewhere, where only a browser proves it: stored states, damaged links, files that are dropped. */

const vue = { groupement: 0, annee: 1 };
const link = encodeLink({
  scenario: example,
  estimation: { ...healthCentre.estimation, depenseReelle: '2411.5' },
  vue,
});

async function openWith(page: Page, path: string, kept: object): Promise<void> {
  // Of the same origin, and without a script.
  await page.goto('./robots.txt');
  await page.evaluate((text) => localStorage.setItem('ipep-saisie/1', text), JSON.stringify(kept));
  await page.goto(path);
  await settled(page);
}

/** What a page must never show of a state that is not one of ours, in its words and in its fields. */
const nonsense = async (page: Page): Promise<string[]> => {
  const said = await page.locator('main').ariaSnapshot();
  return said.match(/undefined|NaN|\[object/g) ?? [];
};

const annee = example.groupements[0]?.annees[1];
const withYears = (annees: unknown) => ({
  ...example,
  groupements: [{ ...example.groupements[0], annees }],
});
const states: readonly (readonly [string, object])[] = [
  ['an estimation without answers', { scenario: example, estimation: {}, vue }],
  ['kept answers without any', { scenario: example, estimationGardee: {}, vue }],
  ['margins without any', { scenario: example, estimation: healthCentre.estimation, marges: {}, vue }],
  ['3 000 years', { scenario: withYears(Array.from({ length: 3000 }, () => annee)), vue }],
  ['years without a number', { scenario: withYears([{}, {}]), vue }],
  [
    'modes without a name',
    { scenario: { ...withYears([annee, { ...annee, qualite: {} }]), enveloppe: {} }, vue },
  ],
  ['a year that is far away', { scenario: example, vue: { groupement: 9e9, annee: -9e9 } }],
];

for (const [name, saisie] of states) {
  test(`a stored state with ${name} is shown without nonsense`, { tag: '@racine' }, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of ['./estimer/', './regles/ecart/', './regles/indicateurs/', './parametres/']) {
      await openWith(page, path, { saisie, fragment: '' });
      expect(await nonsense(page), path).toEqual([]);
      expect(await page.locator('main input').count(), path).toBeLessThan(200);
    }
    expect(errors).toEqual([]);
  });
}

test('a link that a mail has damaged opens, and its address is mended', { tag: '@racine' }, async ({
  page,
}) => {
  const depense = page.locator('#q-depenseReelle');
  for (const hash of [
    link.replace('s=', 's%3D'),
    link.replace('s=', 'S='),
    `${link}.`,
    `${link})%20`,
    `${link}&fbclid=IwAR0_x`,
    `${link.slice(0, 90)}%20${link.slice(90)}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`./estimer/#${hash}`);
    await expect(depense, hash).toHaveValue(/^2\s411,5$/);
    await expect(page.getByText('incomplet ou abîmé')).toHaveCount(0);
    await expect(page).toHaveURL(/#s=2\.[0-9a-z]+\.[\w-]+$/);
  }
  await page.goto('about:blank');
  await page.goto(`./estimer/#${link.replace('s=', 's%3D').slice(0, -3)}`);
  await expect(page.getByText('incomplet ou abîmé')).toBeVisible();
});

test('the page of unknown addresses leads to the scenario whose « # » was encoded', async ({ page }) => {
  await page.goto(`./estimer/%23${link}`);
  await expect(page).toHaveURL(/estimer\/#s=2\./);
  await expect(page.locator('#q-depenseReelle')).toHaveValue(/^2\s411,5$/);
  await page.goto('./nulle-part/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/existe pas/);
  await expect(page.locator('#lien-abime')).toBeHidden();
});

test('the same file chosen again, corrected, is read again', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  const said = page.locator('.actions-dit');
  const choose = (content: string) =>
    page
      .getByLabel('Fichier de scénario à ouvrir')
      .setInputFiles({ name: 'mien.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose(JSON.stringify(example));
  await expect(said).toHaveText(/est ouvert/);
  expect(await page.locator('input[type=file]').evaluate((field) => (field as HTMLInputElement).value)).toBe(
    '',
  );
  await choose('{');
  await expect(said).toHaveText(/n’est pas un fichier JSON/);
  await choose(JSON.stringify(example));
  await expect(said).toHaveText(/est ouvert/);
});

// That one dropped elsewhere, on any page, replaces no page: test/site/sweep.spec.ts, which has them all open, says it.
test('a file dropped on a field replaces no page', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/ecart/');
  expect(await letsGo(page, '#c-depenseReelle')).toEqual([false, false]);
});

test('a text that is dragged is left to the browser', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./regles/ecart/');
  const free = await page.locator('#c-depenseReelle').evaluate((field) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', '2300');
    return field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(free).toBe(true);
});

test('where a minus or a bar may be typed, the keyboard of a phone has one', { tag: '@racine' }, async ({
  page,
}) => {
  const text: Record<string, readonly string[]> = {
    './estimer/': ['#q-appreciation', '#q-evolutionAjustee', '#q-scorePremier', '#q-scoreDernier'],
    './regles/credits-amorcage/': ['#c-creditsAppreciation'],
    './regles/phase-2/': ['#c-score'],
    './regles/modele-ajustement/': ['#champ-correlation', '#champ-effet'],
    './regles/depense-ajustee/': ['#champ-constante'],
  };
  for (const [path, fields] of Object.entries(text)) {
    await page.goto(path);
    await settled(page);
    for (const field of fields)
      await expect(page.locator(field), `${path} ${field}`).toHaveAttribute('inputmode', 'text');
  }
  await page.goto('./regles/ecart/');
  await expect(page.locator('#c-depenseReelle')).toHaveAttribute('inputmode', 'decimal');
});

test('cells pasted in one field are told to be two, line breaks or tabs between them', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./regles/ecart/');
  await settled(page);
  const field = page.locator('#c-depenseReelle');
  for (const [cells, kept] of [
    ['12\n500', '12\t500'],
    ['2420\t2500', '2420\t2500'],
  ] as const) {
    await field.fill('');
    await field.evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      (input as HTMLInputElement).focus();
      const untouched = input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      if (untouched) document.execCommand('insertText', false, text);
    }, cells);
    await expect(field).toHaveValue(kept);
    await expect(page.locator('#c-depenseReelle-dit')).toContainText('il y a deux nombres');
  }
});
