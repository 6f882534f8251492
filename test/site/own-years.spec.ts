/* /parcours/: the dated line of the example, said to be one, then of the dossier that a link brings. */
import { expect, test } from '@playwright/test';
import { example, exampleView } from '../../src/scenario/examples/first-example.ts';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { rowsOf } from './laboratory.ts';
import { settled, watch } from './watch.ts';

test('the line of a dossier has its own years, amounts and grounds; that of the example says that it is one', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  const [tilleuls] = example.groupements;
  if (tilleuls === undefined) throw new RangeError('the example has no groupement');
  await page.goto('./parcours/');
  await page.getByRole('heading', { name: 'Les vôtres : dates et montants' }).scrollIntoViewIfNeeded();
  await settled(page);
  const line = page.locator('[data-subject]');
  await expect(line.getByText(/C.est l.exemple du site, inventé/)).toBeVisible();

  const own = {
    ...example,
    groupements: [
      { ...tilleuls, nom: 'Les Glycines', credits: { mode: 'montant' as const, montant: '60000' } },
    ],
  };
  await page.goto('about:blank');
  await page.goto(`./parcours/#${encodeLink({ scenario: own, vue: exampleView })}`);
  await page.getByRole('heading', { name: 'Les vôtres : dates et montants' }).scrollIntoViewIfNeeded();
  await settled(page);
  await expect(line).toContainText('Les Glycines');
  await expect(line.getByText(/C.est l.exemple du site/)).toHaveCount(0);
  const [credits, first] = await rowsOf(line.getByRole('table'));
  expect(credits).toMatch(/^2019 \| crédits d.amorçage \| 60.000,00.€ \| en deux fois.* \| montant donné$/);
  expect(first).toMatch(/^2020 \| résultats de 2019, phase.2 \| /);
  expect(faults).toEqual([]);
});
