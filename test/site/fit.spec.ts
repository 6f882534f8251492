import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { builtPages } from './built.ts';
import { type FitWindow, misfits, resize, unseen } from './fit.ts';
import { settled } from './watch.ts';

/** A telephone, a projector, a laptop; with the type of the browser, and with larger. */
const fitWindows: readonly FitWindow[] = [
  { width: 360, height: 800, font: 16 },
  { width: 360, height: 800, font: 24 },
  { width: 1280, height: 720, font: 16 },
  { width: 1280, height: 720, font: 20 },
  { width: 1280, height: 720, font: 24 },
  { width: 1280, height: 800, font: 16 },
  { width: 1280, height: 960, font: 16 },
  // 1280 × 720 px enlarged twice.
  { width: 640, height: 360, font: 16 },
];

/** As much of a scenario as these states change. */
interface Scenario {
  parametres?: Record<string, string>;
  groupements: {
    nom: string;
    annees: { patients: number; depenseReelle: string; depenseAjustee: string; qualite?: object }[];
  }[];
}

function example(name: string, change: (scenario: Scenario) => void = () => undefined): string {
  const scenario: Scenario = JSON.parse(readFileSync(`test/examples/${name}.json`, 'utf8'));
  change(scenario);
  return `#${encodeLink({ scenario })}`;
}

const long = 'Maison de santé pluriprofessionnelle universitaire des Tilleuls-et-des-Marronniers-en-Val';

/** What is on screen besides the example, and the pages where it tells. */
const states: Readonly<Record<string, { readonly link: string; readonly pages: readonly string[] }>> = {
  'an advance': {
    link: example('02-avance-puis-recuperation'),
    pages: ['estimer/', 'regles/avance/'],
  },
  'a cap': {
    link: example('03-plafond-atteint'),
    pages: ['estimer/', 'regles/plafonds/', 'regles/phase-2/'],
  },
  indicators: {
    link: example('04-indicateurs-detailles'),
    pages: ['estimer/', 'regles/score-qualite/', 'regles/indicateurs/'],
  },
  'several groupements': {
    link: example('05-portefeuille-national'),
    pages: ['estimer/', 'regles/plafonds/'],
  },
  'negative amounts': {
    link: example('01-maison-de-sante', ({ groupements: [groupement] }) => {
      for (const annee of groupement?.annees ?? []) annee.depenseReelle = '3900.45';
    }),
    pages: ['estimer/', 'regles/ecart/', 'regles/evolution/', 'regles/gains/'],
  },
  'huge amounts': {
    link: example('01-maison-de-sante', ({ groupements: [groupement] }) => {
      for (const annee of groupement?.annees ?? []) {
        annee.patients = 10_000_000;
        annee.depenseReelle = `${Number(annee.depenseReelle) * 200}`;
        annee.depenseAjustee = `${Number(annee.depenseAjustee) * 200}`;
      }
    }),
    pages: ['estimer/', 'regles/gains/', 'regles/phase-2/', 'regles/plafonds/'],
  },
  'long names': {
    link: example('05-portefeuille-national', ({ groupements }) => {
      for (const [rank, groupement] of groupements.entries()) groupement.nom = `${long}, ${rank}`;
    }),
    pages: ['estimer/', 'regles/ecart/', 'parametres/'],
  },
};

const cases = [
  ...builtPages().map((path) => ({ path, state: 'the example', link: '' })),
  ...Object.entries(states).flatMap(([state, { link, pages }]) =>
    pages.map((path) => ({ path, state, link })),
  ),
];

for (const { path, state, link } of cases) {
  test(`/${path} with ${state} fits every window, at every size of type`, { tag: '@racine' }, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const devtools = await context.newCDPSession(page);
    await page.goto(`./${path}${link}`);
    await settled(page);
    // What starts when it is seen, and what opens at a touch, are looked at too.
    for (const island of await page.locator('astro-island[client=visible]').all()) {
      await island.locator('> *').first().scrollIntoViewIfNeeded();
      await expect(island).not.toHaveAttribute('ssr');
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
        details.open = true;
    });
    for (const fitWindow of fitWindows) {
      const said = `${fitWindow.width} × ${fitWindow.height} px, ${fitWindow.font} px`;
      await resize(page, devtools, fitWindow);
      // Figures are drawn again for their width once it rests.
      await expect.poll(() => misfits(page), said).toEqual([]);
      expect.soft(await unseen(page), said).toEqual([]);
    }
  });
}
