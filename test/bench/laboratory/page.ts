import type { Browser, Page } from '@playwright/test';
import { reformLink } from '../../../src/laboratory/reformer/reform-link.ts';
import { setsText } from '../../../src/laboratory/reformer/sets.ts';
import { depart } from '../../../src/laboratory/reformer/settings.ts';
import { mainThreadTasks } from '../../site/heavy.ts';
import { settled } from '../../site/watch.ts';
import { countLongTasks, watchResult } from '../keystroke-in-page.ts';

/** What a page did while something was typed. */
export interface Tasks {
  /** How many tasks of its main thread lasted 50 ms or more by the clock, as the browser counts them. */
  readonly longs: number;
  /** Milliseconds that the main thread itself ran in its longest one. */
  readonly longest: number;
}

/** Redrawings that are counted, after those that start the workers and load what draws. */
const [WARM, COUNTED] = [5, 30];
const GROUPEMENTS = 1000;
const TIMES = 3;

/** Ten sets of rules, the cahier's besides. */
const sets = [
  { tunnel: '0.03' },
  { coefficientEcart: '0.4' },
  { coefficientPartage: '0.6' },
  { plafondGroupement: '0.03' },
  { plafondNational: '0.02' },
  { modulationMaximale: '0.3' },
  { quotePartQualite: '0.4' },
  { creditsForfait: '60000' },
  { tunnel: '0.02', coefficientEcart: '0.5' },
  { tunnel: '0.04', coefficientPartage: '0.55' },
].map((parametres, rank) => ({ format: 'ipep-regles/1', nom: `Jeu ${rank + 1}`, parametres }) as const);

/** The map of /laboratoire/incitation/, 200 × 200 places, after each change of the interval: milliseconds to its paint. */
export async function mapInPage(browser: Browser, page: Page, site: string) {
  await page.goto(`${site}/laboratoire/incitation/`);
  await settled(page);
  await page.evaluate(watchResult, {
    selector: '[aria-labelledby="incitation-carte"] .dessin svg',
    isReplaced: true,
  });
  const field = page.locator('.labo-reglages').getByLabel('Intervalle');
  await field.fill('4,5');
  await fresh(page);
  const times: number[] = [];
  const type = async (rank: number): Promise<void> => {
    times.push(await typed(page, () => pressLast(page, rank)));
    await fresh(page);
  };
  for (let rank = 0; rank < WARM; rank += 1) await type(rank);
  const tasks = await tasksWhile(browser, page, async () => {
    for (let rank = 0; rank < COUNTED; rank += 1) await type(rank);
  });
  return { times: times.slice(WARM), ...tasks };
}

/** Ten sets of rules on 1 000 groupements in /laboratoire/reformer/: milliseconds from what is typed to its figures. */
export async function setsInPage(browser: Browser, page: Page, site: string) {
  const link = reformLink({ ...depart, jeux: setsText(sets) });
  if (link.kind !== 'link') throw new Error('the sets are too long for a link');
  await page.goto(`${site}/laboratoire/reformer/#${link.fragment}`);
  await settled(page);
  await page.locator('.reform-changes').getByText(`Jeu ${sets.length}`, { exact: true }).waitFor();
  await page.evaluate(watchResult, { selector: '#reformer-ensemble + p', isReplaced: false });
  const count = page.locator('.labo-reglages').getByLabel('Groupements', { exact: true });
  const type = async (text: number): Promise<number> => {
    await count.selectText();
    return typed(page, () => page.keyboard.insertText(String(text)));
  };
  const times: number[] = [];
  const tasks = await tasksWhile(browser, page, async () => {
    for (let time = 0; time < TIMES; time += 1) {
      times.push(await type(GROUPEMENTS));
      await type(28);
    }
  });
  return { groupements: GROUPEMENTS, sets: sets.length, times, ...tasks };
}

/** The time of what is typed, once the result that follows is painted. */
async function typed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => Reflect.get(window, 'keystroke').wait());
  await act();
  return page.evaluate<number>(() => Reflect.get(window, 'keystroke').next);
}

/** Types a digit that is not the last one, in its place. */
async function pressLast(page: Page, rank: number): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press(String((rank % 4) + 1));
}

/** Waits until nothing that is shown is of before. */
const fresh = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.labo-resultats :is(.perimes, [aria-busy="true"])') === null,
  );

async function tasksWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  await page.evaluate(countLongTasks);
  const { longest } = await mainThreadTasks(page, browser, act);
  return { longs: await page.evaluate<number>(() => Reflect.get(window, 'longTasks').count), longest };
}
