/* « Présenter »: the page's own elements one at a time, and the trainer's notes in a second window. */
import { expect, type Page, test } from '@playwright/test';
import { rulePages } from '../../src/cahier/pages.ts';
import { exerciseSteps } from '../../src/islands/presenter/exercise-steps.ts';
import { ruleSteps } from '../../src/islands/presenter/rule-steps.ts';
import { colours, violations } from './axe.ts';
import { builtDocument } from './built.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

test('each page of rules has its steps, each with something to show, and its notes', racine, () => {
  const pages = rulePages.map(({ id }) => `regles/${id}/`);
  for (const page of pages) {
    const document = builtDocument(page);
    const steps = ruleSteps(document);
    const names = steps.map(({ nom }) => nom);
    expect.soft(names[0], page).toBe('La question');
    expect.soft(names.at(-1), page).toBe('Vérifiez-vous');
    for (const part of [/^Le texte, ./, /^La règle/, /^Avec des nombres$/])
      expect.soft(names.filter((nom) => part.test(nom)).length, `${page}: ${part}`).toBeGreaterThan(0);
    for (const { nom, shown } of steps) expect.soft(shown.length, `${page}: ${nom}`).toBeGreaterThan(0);
    // Each quotation, each formula, each figure of the sheet and each known mistake is on a screen.
    const all = steps.flatMap(({ shown }) => shown);
    const on = (element: Element) => all.some((one) => one.contains(element));
    const due = document.querySelectorAll(
      '.texte-regle > .citation, .regle .formules, .panneau .figure, .erreurs li, .question',
    );
    expect
      .soft(
        [...due].filter((element) => !on(element)).map((element) => element.outerHTML),
        page,
      )
      .toEqual([]);
    // Nothing is said twice: the answer of the check waits for its own step.
    const said = steps.map(({ notes }) => notes.flatMap(({ lines }) => lines).join('\n'));
    const answers = [...document.querySelectorAll('.question-reponse p')].map(
      (each) => each.textContent ?? '',
    );
    expect.soft(answers.length, page).toBeGreaterThan(1);
    for (const answer of answers) {
      const words = answer.replace(/[ \n\t]+/g, ' ').trim();
      expect.soft(said.filter((notes) => notes.includes(words)).length, `${page}: ${words}`).toBe(1);
    }
    expect.soft(said[0], page).toContain('Faites voter');
  }
});

test('an exercise is first shown with all the numbers that it gives', racine, () => {
  const document = builtDocument('formation/exercices/');
  const [first] = exerciseSteps(document);
  const given = [...document.querySelectorAll('.exercice > article > dl dd')];
  expect(given.length).toBeGreaterThan(1);
  for (const each of given)
    expect(
      first?.shown.some((one) => one.contains(each)),
      each.textContent ?? '',
    ).toBe(true);
});

const title = (page: Page) => page.locator('.presentation h2');
const place = (page: Page) => page.locator('.presentation-place b');
const blank = (page: Page) => page.getByRole('button', { name: 'Rendre l’écran' });

test('a page is presented in two windows, and given back as it was', racine, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.goto('./regles/ecart/');
  await settled(page);
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').length);
  const button = page.getByRole('button', { name: 'Présenter' });
  await button.focus();
  await page.evaluate(() => {
    scrollTo({ top: 300, behavior: 'instant' });
    document.querySelector<HTMLElement>('#presenter')?.click();
  });
  await expect(title(page)).toBeFocused();
  expect(scripts, 'fetched at its first use').toBeLessThan(
    await page.evaluate(() => performance.getEntriesByType('resource').length),
  );
  await expect(title(page)).toHaveText(/^La question/);
  const steps = ruleSteps(builtDocument('regles/ecart/'));
  const at = (rank: number) => `${rank} / ${steps.length}`;
  await expect(place(page)).toHaveText(at(1));
  await expect(page.locator('main h1')).toBeInViewport();
  await expect(page.locator('.panneau .feuille')).toBeHidden();

  // Keys of a keyboard and of a remote; a blank screen, given back where it was.
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText(at(2));
  await page.keyboard.press('PageDown');
  await expect(place(page)).toHaveText(at(3));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('b');
  await expect(blank(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(blank(page)).toHaveCount(0);
  await expect(place(page)).toHaveText(at(2));
  await page.keyboard.press('.');
  await blank(page).click();
  await page.keyboard.press('End');
  await expect(title(page)).toHaveText(/^Vérifiez-vous/);
  await page.keyboard.press('Home');
  await expect(place(page)).toHaveText(at(1));
  // A remote's start button.
  await page.keyboard.press('F5');

  // The calculator answers; what is typed there turns nothing, but for a remote.
  const calculator = steps.findIndex(({ nom }) => nom === 'Avec des nombres') + 1;
  for (let rank = 1; rank < calculator; rank += 1) await page.keyboard.press('ArrowDown');
  await expect(title(page)).toHaveText(/^Avec des nombres/);
  const field = page.getByLabel('Dépense réelle');
  await field.click();
  await field.press('ControlOrMeta+a');
  await page.keyboard.type('2 400');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(page.locator('.resultat b')).toHaveText(/79,50/);
  await expect(place(page)).toHaveText(at(calculator));
  await page.keyboard.press('Escape');
  await expect(title(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { rules: colours })).toEqual([]);
  await page.emulateMedia({ colorScheme: null });

  // A browser that blocks the window says what to do; else it opens, and follows.
  const ask = page.getByRole('button', { name: 'Ouvrir mes notes' });
  await page.evaluate(() => {
    const { open } = window;
    window.open = () => {
      window.open = open;
      return null;
    };
  });
  await ask.click();
  await expect(page.locator('.presentation-dit a')).toHaveAttribute('href', /\/formation\/notes\/#\w+$/);
  const opening = page.waitForEvent('popup');
  await ask.click();
  const notes = await opening;
  await expect(notes.getByRole('heading', { level: 2 })).toHaveText('Avec des nombres');
  await expect(page.locator('.presentation-dit')).toContainText('dans l’autre fenêtre');
  await expect(notes.locator('.notes')).toContainText('Juste sur le bord.');
  await expect(notes.locator('.notes')).toContainText('Ensuite : La figure');
  await expect(notes.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  expect(await violations(notes)).toEqual([]);
  await notes.getByRole('button', { name: 'Suivante →' }).click();
  await expect(title(page)).toHaveText(/^La figure/);
  await expect(page.locator('.panneau .figure svg')).toBeInViewport({ ratio: 1 });
  await expect(notes.getByRole('heading', { level: 2 })).toHaveText('La figure');
  await notes.keyboard.press('b');
  await expect(blank(page)).toBeVisible();
  await notes.getByRole('button', { name: 'Rendre l’écran' }).click();
  await expect(blank(page)).toHaveCount(0);

  // Either window loads again, and finds the other.
  await page.reload();
  await expect(title(page)).toHaveText(/^La figure/);
  await expect(notes.getByRole('heading', { level: 2 })).toHaveText('La figure');
  await expect(page.locator('.presentation-dit')).toContainText('dans l’autre fenêtre');
  await notes.reload();
  await expect(notes.getByRole('heading', { level: 2 })).toHaveText('La figure');
  await notes.close();
  await expect(page.locator('.presentation-dit')).toContainText('La fenêtre des notes est fermée');

  // From the end of a step that is longer than its window, the buttons lead on: they are in view still.
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 1280, height: 240 });
  await expect(page.locator('.presentation-suite')).toBeVisible();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const next = page.getByRole('button', { name: 'Étape suivante' });
  await expect(page.locator('.presentation-suite')).toHaveCount(0);
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.evaluate((turn: HTMLElement) => turn.click());
  await expect(title(page)).not.toHaveText(/^La figure/);
  await page.setViewportSize(size);

  await page.keyboard.press('Escape');
  await expect(page.locator('.presentation')).toHaveCount(0);
  await expect(page.locator('.panneau .feuille')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('ipep-presentation/1'))).toBeNull();
  // And from a place of the page: there again, with the focus.
  await button.focus();
  await page.evaluate(() => {
    scrollTo({ top: 300, behavior: 'instant' });
    document.querySelector<HTMLElement>('#presenter')?.click();
  });
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(300);
  expect(faults).toEqual([]);
});

test(
  'the plan of a session becomes a carnet, which is presented with its notes beside',
  racine,
  async ({ page }) => {
    await page.goto('./formation/');
    await settled(page);
    await page.getByRole('button', { name: 'Adapter ce déroulé dans mon carnet' }).click();
    await page.waitForURL(/carnet/);
    await expect(page.locator('.carnet-papier [data-step]')).toHaveCount(11);
    await page.getByRole('button', { name: 'Présenter' }).click();
    await expect(place(page)).toHaveText('1 / 11');
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Ouvrir mes notes' }).click();
    const notes = await opening;
    await expect(notes.getByRole('heading', { level: 3 })).toHaveText(['Avant la séance']);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.carnet-papier')).toContainText('Un groupement économise');
    await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toHaveCount(0);
    await expect(notes.locator('.notes')).toContainText('Chacun écrit un nombre');
  },
);
