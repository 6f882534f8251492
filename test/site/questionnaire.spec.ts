import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  profil,
  questionBlocks,
  questionIds,
  questionOf,
  questions,
} from '../../src/cahier/people/questionnaire/all-questions.ts';
import { cahierSections, normalise } from '../cahier/seeds.ts';
import { violations } from './axe.ts';
import { denyStorage } from './ecart.ts';
import { settled, watch } from './watch.ts';

/** The sheet of the questionnaire, and what the tests press in it. */
interface Sheet {
  readonly sheet: Locator;
  readonly enonce: Locator;
  readonly lieu: () => Promise<string | null>;
  readonly giveAnswer: (option: string) => Promise<void>;
  readonly followingOne: () => Promise<void>;
  readonly precedent: () => Promise<void>;
}

async function open(page: Page): Promise<Sheet> {
  await page.goto('./questionnaire/');
  await settled(page);
  return of(page);
}

function of(page: Page): Sheet {
  const sheet = page.getByRole('region', { name: 'Questionnaire à remplir' });
  return {
    sheet,
    enonce: sheet.locator('.q-titre'),
    lieu: () => sheet.getAttribute('data-lieu'),
    giveAnswer: (option) => sheet.getByRole('radio', { name: option, exact: true }).check(),
    followingOne: () => sheet.locator('[type=submit]').click(),
    precedent: async () => {
      const before = (await sheet.getAttribute('data-lieu')) ?? '';
      await sheet.getByRole('button', { name: '← Précédent' }).click();
      await expect(sheet).not.toHaveAttribute('data-lieu', before);
    },
  };
}

/** Opens the questionnaire at question 1. */
async function begin(page: Page): Promise<Sheet> {
  const sheet = await open(page);
  await sheet.followingOne();
  await sheet.followingOne();
  await expect(sheet.enonce).toContainText('Question 1 ');
  return sheet;
}

async function passTo(sheet: Sheet, id: string): Promise<void> {
  for (let steps = 0; (await sheet.lieu()) !== id; steps += 1) {
    expect(steps).toBeLessThan(40);
    await sheet.followingOne();
  }
}

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

/** What axe finds in the sheet. */
const faultsOf = (page: Page) => violations(page, { within: '.questionnaire' });

test('is filled in from the keyboard alone, each of its steps sound', { tag: '@racine' }, async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { enonce: statement, sheet } = await open(page);
  const sound = async (step: string): Promise<void> => expect.soft(await faultsOf(page), step).toEqual([]);
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await sound('introduction');
  const start = sheet.getByRole('button', { name: 'Commencer' });
  for (let tabs = 0; !(await start.evaluate((each) => each === document.activeElement)); tabs += 1) {
    expect(tabs, 'tabs to the first button').toBeLessThan(30);
    await press('Tab');
  }
  await press('Enter');
  await expect(statement, 'focus goes to the title of each step').toBeFocused();
  await sound('profil');
  await press('Tab', 'Space', 'Enter');
  for (const { id, filtre: under, freeText } of questions) {
    await expect(sheet).toHaveAttribute('data-lieu', id);
    await expect(statement, id).toBeFocused();
    const opens = questions.some(({ filtre: filter }) => filter === id);
    // The second answer, but « Oui » to the filters: every question is asked.
    await press('Tab');
    if (freeText) await page.keyboard.type('des rendez-vous plus tôt');
    else await press(opens ? 'Space' : 'ArrowDown');
    await sound(`${id}${under ? `, under ${under}` : ''}`);
    await press(...(freeText ? ['Tab', 'Tab', 'Enter'] : ['Enter']));
  }
  await expect(sheet).toHaveAttribute('data-lieu', 'note');
  await expect(statement).toBeFocused();
  await expect(sheet.locator('.q-resultat')).toHaveText(/50\s+sur 100/);
  await expect(sheet.locator('.q-recapitulatif tbody tr')).toHaveCount(35);
  await expect(sheet.locator('.q-recapitulatif')).toContainText('des rendez-vous plus tôt');
  await expect(sheet.locator('.dessin svg')).toBeVisible();
  await sound('note');
  expect(new URL(page.url()).hash, 'no word of the reader in the address').toBe('');
  expect(faults).toEqual([]);
});

test('keeps nothing unless asked, then gives it back after a reload, and erases it', {
  tag: '@racine',
}, async ({ page }) => {
  const sheet = await begin(page);
  const keep = sheet.sheet.getByRole('checkbox', { name: /garder mes réponses/ });
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await sheet.giveAnswer('Non, jamais');
  expect(await stored(page)).toEqual([]);
  await keep.check();
  expect(await stored(page)).toEqual(['ipep-questionnaire/1']);
  await sheet.followingOne();
  await page.reload();
  await settled(page);
  await expect(sheet.enonce).toContainText('Question 3 ');
  await expect(sheet.sheet.getByText('Vos réponses gardées sur cet appareil sont là.')).toBeVisible();
  await sheet.precedent();
  await expect(sheet.sheet.getByRole('radio', { name: 'Non, jamais' })).toBeChecked();
  await sheet.sheet.getByRole('button', { name: 'Les effacer de cet appareil' }).click();
  await expect(keep).not.toBeChecked();
  await expect(keep).toBeFocused();
  expect(await stored(page)).toEqual([]);
  await expect(sheet.sheet.getByRole('radio', { name: 'Non, jamais' })).toBeChecked();
});

test('asks before a page that would lose answers closes, and not otherwise', { tag: '@racine' }, async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const sheet = await begin(page);
  await page.reload();
  expect(asked).toEqual([]);
  await settled(page);
  await sheet.followingOne();
  await sheet.followingOne();
  await sheet.giveAnswer('Oui');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a browser that keeps nothing says so, and loses nothing', { tag: '@racine' }, async ({ page }) => {
  await denyStorage(page);
  const sheet = await begin(page);
  await sheet.giveAnswer('Oui');
  const keep = sheet.sheet.getByRole('checkbox', { name: /garder mes réponses/ });
  await keep.click();
  await expect(sheet.sheet.getByText('Ce navigateur refuse de garder quoi que ce soit.')).toBeVisible();
  await expect(keep).not.toBeChecked();
  await expect(sheet.sheet.getByRole('radio', { name: 'Oui', exact: true })).toBeChecked();
});

test('goes back without loss, even to an answer under a filter that has closed', { tag: '@racine' }, async ({
  page,
}) => {
  const sheet = await begin(page);
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await sheet.giveAnswer('Oui, de temps en temps');
  await sheet.followingOne();
  await sheet.precedent();
  await expect(sheet.sheet.getByRole('radio', { name: 'Oui, de temps en temps' })).toBeChecked();
  await sheet.precedent();
  await sheet.giveAnswer('Non');
  const said = sheet.sheet.getByRole('status').filter({ hasText: 'question 2' });
  await expect(said).toContainText('le questionnaire passe à la question 3');
  await expect(said).toContainText('Votre réponse à la question 2 est gardée, mais ne compte plus.');
  await sheet.followingOne();
  await expect(sheet.enonce).toContainText('Question 3 ');
  await sheet.precedent();
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await expect(sheet.sheet.getByRole('radio', { name: 'Oui, de temps en temps' })).toBeChecked();
  await passTo(sheet, 'note');
  await expect(sheet.sheet.locator('.q-resultat')).toHaveText(/50\s+sur 100/);
  await sheet.sheet.getByRole('button', { name: /^Y revenir : Question 2,/ }).click();
  await sheet.giveAnswer('Oui, tout le temps');
  await sheet.sheet.getByRole('button', { name: 'Voir la note', exact: true }).click();
  await expect(sheet.sheet.locator('.q-resultat')).toHaveText(/100\s+sur 100/);
  await sheet.sheet.getByRole('button', { name: 'Recommencer' }).click();
  await expect(sheet.sheet.getByRole('button', { name: 'Les laisser' })).toBeFocused();
  await sheet.sheet.getByRole('button', { name: 'Les effacer', exact: true }).click();
  await expect(sheet.sheet).toHaveAttribute('data-lieu', 'introduction');
});

test('question 3 explains its slip with both passages, and leads to question 6', { tag: '@racine' }, async ({
  page,
}) => {
  const sheet = await begin(page);
  await sheet.followingOne();
  await expect(sheet.sheet, 'a filter passed is said').toContainText(/pas répondu à la question 1/);
  await sheet.giveAnswer('Oui');
  await expect(sheet.sheet.locator('.q-lapsus')).toHaveCount(0);
  await sheet.giveAnswer('Non');
  await expect(sheet.sheet.getByRole('status').filter({ hasText: 'Le papier' })).toHaveText(
    /^Le papier renvoie ici à la question 7\s; nous posons la 6, qui dit si les questions 7 à 9 vous concernent\.$/,
  );
  const slip = sheet.sheet.locator('.q-lapsus');
  await expect(slip.locator('blockquote').first()).toBeHidden();
  await slip.getByText('Pourquoi ?').click();
  await expect(slip.locator('blockquote').first()).toBeVisible();
  await expect(slip.locator('blockquote')).toHaveCount(2);
  await expect(slip.locator('blockquote').first()).toContainText('allez directement à la question n°7');
  await expect(slip.locator('blockquote').last()).toContainText('allez directement à la question n°10');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    expect.soft(await faultsOf(page), colorScheme).toEqual([]);
  }
  await slip.getByRole('link', { name: 'Au registre' }).click();
  await expect(page.locator('#lapsus-q3-vers-q7')).toBeVisible();
  await page.goBack();
  await settled(page);
  const again = await begin(page);
  await passTo(again, 'q3');
  await again.giveAnswer('Non');
  await again.followingOne();
  await expect(again.enonce).toContainText('Question 6 ');
  await again.giveAnswer('Non');
  await expect(again.sheet).toContainText('nous posons d’abord celle de satisfaction');
  await passTo(again, 'q14');
  await again.giveAnswer('Non');
  await again.followingOne();
  await expect(again.sheet.locator('.q-saut')).toContainText('Ces habitudes');
  await expect(again.sheet.locator('.q-lapsus')).not.toHaveAttribute('open');
});

test('is light before its figure is drawn, which alone loads the drawing', { tag: '@racine' }, async ({
  page,
}) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  const weigh = async (): Promise<number> =>
    (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0);
  const sheet = await begin(page);
  const before = await weigh();
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await sheet.giveAnswer('Oui, tout le temps');
  await passTo(sheet, 'note');
  await expect(sheet.sheet.locator('.dessin svg')).toBeVisible();
  const all = await weigh();
  const said = `${(before / 1000).toFixed(1)} kB before, ${(all / 1000).toFixed(1)} kB in all`;
  test.info().annotations.push({ type: 'weight', description: said });
  expect(page.workers()).toHaveLength(0);
  expect(before, said).toBeLessThanOrEqual(60_000);
  expect(all, said).toBeLessThanOrEqual(170_000);
  expect(all, said).toBeGreaterThan(before);
});

test('nothing that counts gives no note, and says so', { tag: '@racine' }, async ({ page }) => {
  const sheet = await begin(page);
  await passTo(sheet, 'note');
  await expect(sheet.enonce).toHaveText('Pas de note');
  await expect(sheet.sheet).toContainText('il n’y en a donc pas');
  await expect(sheet.sheet.locator('figure, .figure, .dessin, .statut, .q-resultat')).toHaveCount(0);
  await expect(sheet.sheet.locator('.q-recapitulatif tbody tr')).toHaveCount(35);
});

test('the browser goes back a question and forward again, and no answer is lost', { tag: '@racine' }, async ({
  page,
}) => {
  const sheet = await begin(page);
  const address = page.url();
  const at = (id: string): Promise<void> => expect(sheet.sheet).toHaveAttribute('data-lieu', id);
  const answered = (name: string): Promise<void> =>
    expect(sheet.sheet.getByRole('radio', { name, exact: true })).toBeChecked();
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await sheet.giveAnswer('Non, jamais');
  await sheet.followingOne();
  await at('q3');
  await page.goBack();
  await at('q2');
  await expect(sheet.enonce).toBeFocused();
  await answered('Non, jamais');
  await page.goBack();
  await at('q1');
  await answered('Oui');
  await page.goForward();
  await page.goForward();
  await at('q3');
  await sheet.precedent();
  await at('q2');
  await answered('Non, jamais');
  await page.goBack();
  await at('q1');
  await page.goForward();
  await page.goForward();
  await at('q3');
  await page.goBack();
  await page.goBack();
  await sheet.giveAnswer('Non');
  await page.goForward();
  await expect(sheet.enonce, 'question 2 is asked no more').toContainText('Question 1 ');
  expect(page.url()).toBe(address);
  const state: unknown = await page.evaluate(() => history.state);
  expect(Object.keys(state ?? {}).filter((key) => !['lieu', 'avant'].includes(key))).toEqual([]);
  expect(await stored(page)).toEqual([]);
});

test('steps of the browser that come before the page is rendered are followed, each to its own question', {
  tag: '@racine',
}, async ({ page }) => {
  const sheet = await begin(page);
  const at = (id: string): Promise<void> => expect(sheet.sheet).toHaveAttribute('data-lieu', id);
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await sheet.followingOne();
  await at('q3');
  const states = await page.evaluate(async () => {
    // No picture, so no effect of a rendering, until all the moves are made.
    const frame = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    const found: unknown[] = [];
    for (const step of [-1, -1, 1, 1, -1, 1]) {
      const moved = new Promise((done) => addEventListener('popstate', done, { once: true }));
      history.go(step);
      await moved;
      found.push(history.state.lieu);
    }
    window.requestAnimationFrame = frame;
    return found;
  });
  expect(states).toEqual(['q2', 'q1', 'q2', 'q3', 'q2', 'q3']);
  await at('q3');
  for (const id of ['q2', 'q1']) {
    await page.goBack();
    await at(id);
    expect(await page.evaluate(() => history.state.lieu)).toBe(id);
  }
});

test('each reminder stands where the cahier prints it, question 21 with its condition', {
  tag: '@racine',
}, async ({ page }) => {
  const sheet = await begin(page);
  const text = async (): Promise<string> => normalise((await sheet.sheet.textContent()) ?? '');
  const inOrder = async (...pieces: readonly (string | undefined)[]): Promise<void> => {
    const shown = await text();
    const found = pieces.map((piece) => shown.indexOf(normalise(piece ?? '?')));
    expect(
      found.every((place, i) => place >= 0 && place > (found[i - 1] ?? -1)),
      pieces.join(' | '),
    ).toBe(true);
  };
  await inOrder(questionOf('q1').texte, questionOf('q1').note, 'Je ne me souviens pas');
  await passTo(sheet, 'q10');
  await inOrder(questionBlocks[1]?.title, questionOf('q10').reminder, questionOf('q10').texte);
  await passTo(sheet, 'q20');
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await inOrder(`Question 21 ${questionOf('q21').condition}`, questionOf('q21').texte);
  await passTo(sheet, 'q22');
  await sheet.giveAnswer('Oui');
  await sheet.followingOne();
  await inOrder(questionOf('q23').reminder, questionOf('q23').texte);
  await passTo(sheet, 'note');
  await inOrder(`Question 21 ${questionOf('q21').condition}`, questionOf('q21').texte);
});

test('on paper the note is a sheet, with the answers and without a button', { tag: '@racine' }, async ({
  page,
}) => {
  const sheet = await begin(page);
  await passTo(sheet, 'note');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.sheet.locator('.q-recapitulatif')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.entier-texte')).toBeHidden();
});

/** Only what is written counts: neither spaces nor the bullets, the dots and the page's number of the document. */
const tight = (text: string): string => normalise(text).replace(/\s|\p{Co}/gu, '');

function appendix(): string {
  const text = cahierSections().get('annexe 2') ?? '';
  const written = text
    .replace(/^.*?(?=Santé & soins)/, '')
    .replace(/ o (?=\p{L})/gu, ' ')
    .replace(/ 49 /, ' ')
    .replace(/…{4,}/, '');
  return tight(written);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole questionnaire is annexe 2, word for word and in its order', { tag: '@racine' }, async ({
    page,
  }) => {
    await page.goto('./questionnaire/');
    const paper = await page.locator('.entier-texte').evaluate((whole) => {
      const copy = whole.cloneNode(true) as Element;
      // What is in <em> is ours.
      for (const ours of copy.querySelectorAll('em')) ours.remove();
      return copy.textContent;
    });
    expect(tight(paper)).toBe(appendix());
  });

  for (const media of ['screen', 'print'] as const) {
    test(`the whole questionnaire is there to be read, ${media}`, { tag: '@racine' }, async ({ page }) => {
      await page.goto('./questionnaire/');
      await page.emulateMedia({ media });
      const whole = page.locator('.entier-texte');
      await expect(whole).toBeVisible();
      await expect(page.locator('.questionnaire')).toBeHidden();
      await expect(whole.locator('.entier-question')).toHaveCount(questionIds.length + profil.length);
      const options = [...profil, ...questions].flatMap((each) => each.options);
      await expect(whole.locator('li')).toHaveCount(options.length);
      await expect(whole.locator('.entier-bloc')).toHaveCount(questionBlocks.length);
    });
  }
});
