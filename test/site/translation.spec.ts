import { expect, type Page, test } from '@playwright/test';
import { openEcart, typeReelle } from './ecart.ts';
import { settled } from './watch.ts';

/* A browser's translation puts elements of its own in the place of the texts: what is computed stays right all the same. */

/** How browsers do it: the text left out of the page, in one step or two, or kept inside. */
const WAYS = ['replaced', 'before, then removed', 'wrapped'] as const;
type Way = (typeof WAYS)[number];

/** Puts `<font><font>` in the place of every text, in capitals as if it were another language; gives how many. */
const translate = (page: Page, way: Way): Promise<number> =>
  page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, textarea')) texts.push(node as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      if (how !== 'wrapped') inner.textContent = text.data.toUpperCase();
      if (how === 'before, then removed') {
        text.before(outer);
        text.remove();
      } else {
        text.replaceWith(outer);
        if (how === 'wrapped') inner.append(text);
      }
    }
    return texts.length;
  }, way);

for (const way of WAYS) {
  test(`in a translated page (${way}), steps, result and what comes and goes follow what is typed`, {
    tag: '@racine',
  }, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const ecart = await openEcart(page);
    expect(await translate(page, way)).toBeGreaterThan(100);
    await typeReelle(ecart, '2 222', '+ 257,50 €');
    await expect(ecart.sheet.locator('.etapes')).toContainText(/2\s222,00/);
    await expect(ecart.sheet.locator('.etapes')).not.toContainText(/2\s415,00/);
    // What has not changed is still in the other language.
    if (way !== 'wrapped') await expect(ecart.sheet.locator('h2').first()).toHaveText('AVEC VOS CHIFFRES');
    // Twice: what was written is translated in its turn, and so is what is said of a refusal.
    await translate(page, way);
    await ecart.reelle.fill('-3');
    await expect(ecart.sheet.locator('.fraicheur')).toContainText('datent d’avant');
    await translate(page, way);
    await typeReelle(ecart, '2 300', '+ 179,50 €');
    await expect(ecart.sheet.locator('.fraicheur')).toHaveCount(0);
    await page.getByRole('button', { name: /juste sur le bord/i }).click();
    await expect(ecart.result).toHaveText('0,00 €');
    expect(faults).toEqual([]);
  });
}

test('in a translated page, the estimate follows the answers', { tag: '@racine' }, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  const total = page.locator('.bilan b').first();
  const before = (await total.textContent()) ?? '';
  await translate(page, 'replaced');
  await page.locator('#q-depenseReelle').fill('2 222');
  await expect(total).not.toContainText(before);
  const now = (await total.textContent()) ?? '';
  await page.reload();
  await settled(page);
  await expect(total, 'the same as in a page that is not translated').toHaveText(now);
});
