/* /formation/plan/: the plane by keys alone and by hand, the same point from another past, the link; the same under rules. */
import { expect, type Locator, test } from '@playwright/test';
import { copiedLink, keepCopied, rowsOf } from './laboratory.ts';
import { overflow } from './reflow.ts';
import { drawn, settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

test(
  'the plane goes by keys alone, and a past that is kept travels in the link',
  racine,
  async ({ page, baseURL }) => {
    await keepCopied(page);
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.goto('./formation/plan/');
    await settled(page);
    const [now, past] = ['Point de 2021', 'Point de 2020, le passé'].map((name) =>
      page.getByRole('slider', { name, exact: true }),
    ) as [Locator, Locator];
    const why = page.locator('[data-pourquoi]');
    const paid = page.locator('b[data-phase]');
    const table = page.getByRole('table', { name: /Ce que paie le point de 2021/ });
    expect(page.workers(), 'no worker before a reader has changed anything').toEqual([]);
    await expect(why).toContainText(/64,50\s€ sous l.intervalle, et 72,66\s€ sous la tendance de 2020/);
    await expect(paid).toHaveText([/499\s426\s€/, /464\s525\s€/]);

    // The first slider is reached by Tab from what stands before the plane; arrows, and larger steps with Maj.
    await page.locator('h1').click();
    await page.keyboard.press('Tab');
    await expect(now).toBeFocused();
    await page.keyboard.press('Shift+ArrowUp');
    await expect(now).toHaveAttribute('aria-valuetext', /ajustée 2\s610\s€, réelle 2\s465\s€/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await expect(now).toHaveAttribute('aria-valuetext', /ajustée 2\s615\s€, réelle 2\s470\s€/);
    await expect(page.getByLabel('Dépense réelle', { exact: true })).toHaveValue(/^2\s?470$/);
    await expect(why).toContainText(/14,25\s€ sous l.intervalle/);
    // It is said once it rests: where both points are, and what is paid.
    await expect(page.getByRole('status').filter({ hasText: /^2020, ajustée 2\s560/ })).toContainText(
      /2021, ajustée 2\s615\s€, réelle 2\s470\s€\. Le point est .* La phase 3 verse/,
    );
    await page.keyboard.press('Tab');
    await expect(past).toBeFocused();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(past).toHaveAttribute('aria-valuetext', /réelle 2\s390\s€/);
    await expect(why).toContainText(/l.écart seul paie/);
    // What is moved without leaving the point is one change.
    await page.keyboard.press('Control+z');
    await expect(past).toHaveAttribute('aria-valuetext', /réelle 2\s440\s€/);
    await expect(now).toHaveAttribute('aria-valuetext', /réelle 2\s470\s€/);

    const other = page.getByRole('button', { name: 'Même point, autre passé' });
    await other.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.panneau .resultat')).toContainText(
      /Le point n.a pas bougé, l.écart non plus/,
    );
    await expect(page.locator('.panneau .resultat')).toContainText(
      /De l.autre passé\s: .*De l.autre passé\s: /,
    );
    await expect(table.locator('thead th')).toHaveCount(5);
    await expect(page.locator('main .perimes')).toHaveCount(0);
    await drawn(page);
    const rows = await rowsOf(table);
    await page.getByRole('button', { name: 'Copier le lien de ces figures' }).click();
    await expect(page.locator('.share-link')).toContainText('Le lien est copié');
    const link = await copiedLink(page);

    // By hand: the point follows the mouse, and what it pays follows the point.
    const area = page.locator('.plane-area');
    await area.scrollIntoViewIfNeeded();
    const [box, held] = [await area.boundingBox(), await page.locator('.plane-now').boundingBox()];
    if (box === null || held === null) throw new Error('no plane');
    await page.mouse.move(held.x + held.width / 2, held.y + held.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.2 * box.width, box.y + 0.1 * box.height, { steps: 4 });
    await page.mouse.up();
    await expect(now).toBeFocused();
    await expect(why).toContainText(/au-dessus de l.intervalle, et .*\s: rien ne paie/);
    await expect(page.locator('.panneau .resultat')).toContainText(
      /gains reversés nuls\s: la phase 3 ne verse rien/,
    );
    // Fields follow a point once it rests; what is typed in one before that is shown at once.
    const reelle = page.getByLabel('Dépense réelle', { exact: true });
    await now.press('ArrowUp');
    await reelle.fill('2512,5');
    await expect(reelle).toHaveValue('2512,5');
    await expect(now).toHaveAttribute('aria-valuetext', /réelle 2\s512,50\s€/);
    await expect(table.getByRole('row', { name: /Dépense réelle de 2021/ })).toContainText('2\u202f512,50');
    // Over each other, the point that has the focus is taken; this year's lies over the other one otherwise.
    const there = await page.locator('.plane-past').boundingBox();
    const from = await page.locator('.plane-now').boundingBox();
    if (there === null || from === null) throw new Error('no points');
    const centre = [there.x + there.width / 2, there.y + there.height / 2] as const;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(...centre, { steps: 2 });
    await page.mouse.up();
    const words = await now.getAttribute('aria-valuetext');
    await past.focus();
    await page.mouse.down();
    await page.mouse.move(centre[0], centre[1] + 60, { steps: 2 });
    await page.mouse.up();
    await expect(past).toBeFocused();
    await expect(now).toHaveAttribute('aria-valuetext', words ?? '');
    await expect(past).not.toHaveAttribute('aria-valuetext', words ?? '');
    await page.getByRole('button', { name: /^Revenir à l.exemple$/ }).click();
    await expect(paid).toHaveText([/499\s426\s€/, /464\s525\s€/]);
    await expect(other).toBeVisible();

    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('about:blank');
    await page.goto(link);
    await settled(page);
    await expect.poll(() => rowsOf(table)).toEqual(rows);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  },
);

test('under a rule, the plane is bound to the fields of its calculator', racine, async ({ page }) => {
  await page.goto('./regles/ecart/');
  await settled(page);
  const plane = page.locator('section[aria-labelledby=dans-le-plan]');
  await plane.scrollIntoViewIfNeeded();
  await expect(plane.locator('astro-island')).not.toHaveAttribute('ssr');
  const now = plane.getByRole('slider', { name: 'Point de 2021', exact: true });
  await now.press('ArrowDown');
  await expect(page.locator('.feuille').getByLabel('Dépense réelle', { exact: true })).toHaveValue(
    /^2\s?410$/,
  );
  await expect(page.locator('.resultat b').first()).toHaveText(/69,50\s€/);
  await expect(plane).toContainText(/69,50\s€ sous l.intervalle/);
});
