/**
 * `npm run bench -- --laboratory`: how long the pages of the laboratory take, the two first beside the same work done
 * plainly, the two others in the built site (`npm run build` first). Writes what the page /mesures/ shows,
 * `content/laboratoire/vitesse.json`; on a machine at work elsewhere its times are of that too, and its load is told.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import getPort from 'get-port';
import { browserFlags, findBrowser } from '../../../src/build/browser.ts';
import { siteServer } from '../../../src/build/serve.ts';
import { chanceMeasures } from '../chance.ts';
import { type Measure, quantile } from '../measure.ts';
import { MIXTURES, reformMeasures, WORKERS } from '../reform.ts';
import { mapInPage, setsInPage } from './page.ts';

const OUT = 'content/laboratoire/vitesse.json';

/** What the issue bounds; times in milliseconds. */
const bounds = { regles: 1.3, reglesTemps: 2000, hasard: 3, carte: 100, tache: 50, jeux: 5000 } as const;

const ratio = (own: Measure, plain: Measure): number => own.microsecondsPerRow / plain.microsecondsPerRow;
const three = (value: number): number => Number(value.toPrecision(3));

function say(what: string, value: number, most: number, unit: string): void {
  console.log(
    `${what.padEnd(64)}${String(three(value)).padStart(8)} ${unit}   ≤ ${most} ${value <= most ? 'held' : 'MISSED'}`,
  );
}

async function plainly() {
  const [bare, alone, shared] = (await reformMeasures()) as [Measure, Measure, Measure];
  const [loop, hasard] = (await chanceMeasures()) as [Measure, Measure];
  const regles = {
    melanges: MIXTURES,
    seul: three(ratio(alone, bare)),
    ouvriers: WORKERS,
    ensemble: three(ratio(shared, bare)),
    millisecondes: three((alone.microsecondsPerRow * MIXTURES) / 1000),
  };
  say('why eight rules change 28 groupements, to bare evaluations', regles.seul, bounds.regles, '×');
  say(`… by ${WORKERS} workers`, regles.ensemble, bounds.regles / WORKERS, '×');
  say('… by one, in all', regles.millisecondes, bounds.reglesTemps, 'ms');
  const chance = three(ratio(hasard, loop));
  say('chance, four sizes × 20 000 draws × five years, to a plain loop', chance, bounds.hasard, '×');
  return { regles, hasard: chance };
}

async function inPages(browser: Browser, site: string) {
  const opened = async <T>(of: (browser: Browser, page: Page, site: string) => Promise<T>): Promise<T> => {
    const page = await browser.newPage({
      locale: 'fr-FR',
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    const found = await of(browser, page, site);
    await page.close();
    return found;
  };
  const map = await opened(mapInPage);
  const carte = {
    mediane: three(quantile(map.times, 0.5)),
    presque: three(quantile(map.times, 0.95)),
    longues: map.longs,
    tache: three(map.longest),
  };
  say('the map, from a key to its paint: median', carte.mediane, bounds.carte, 'ms');
  say('… 95 in 100', carte.presque, bounds.carte, 'ms');
  say('… the longest task of the page', carte.tache, bounds.tache, 'ms');
  say('… tasks of 50 ms or more by the clock', carte.longues, 0, '');
  const reform = await opened(setsInPage);
  const together = {
    groupements: reform.groupements,
    jeux: reform.sets,
    millisecondes: three(quantile(reform.times, 0.5)),
    tache: three(reform.longest),
  };
  say(
    `${together.jeux} sets of rules on ${together.groupements} groupements: median`,
    together.millisecondes,
    bounds.jeux,
    'ms',
  );
  say('… the longest task of the page', together.tache, bounds.tache, 'ms');
  return { carte, jeux: together };
}

export async function reportLaboratory(): Promise<void> {
  const site = resolve(env['OUT'] || 'dist');
  if (!existsSync(site)) throw new Error(`There is no ${site}: run \`npm run build\` first.`);
  const [load = 0] = loadavg();
  console.log(`load of the last minute: ${load.toFixed(1)}, for ${availableParallelism()} cores\n`);
  const port = await getPort();
  const server = siteServer(site, '/').listen(port);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserFlags],
    ...(executablePath && { executablePath }),
  });
  try {
    const pages = await inPages(browser, `http://localhost:${port}`);
    const measured = {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        processeur: cpus()[0]?.model.trim() ?? '',
        coeurs: availableParallelism(),
        node: process.version,
        chromium: browser.version(),
        charge: three(load),
      },
      bornes: bounds,
      ...(await plainly()),
      ...pages,
    };
    writeFileSync(OUT, `${JSON.stringify(measured, null, 2)}\n`);
    console.log(`\n${OUT} is written.`);
  } finally {
    await browser.close();
    server.close();
  }
}
