import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { expectFit, wake } from './fit.ts';
import { settled } from './watch.ts';

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

/** What is on screen in place of the example, and the pages where it tells. */
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

// What the pages open with fits too: test/site/sweep.spec.ts, which has them all open, says it.
for (const [state, { link, pages }] of Object.entries(states))
  for (const path of pages)
    test(`/${path} with ${state} fits every window, at every size of type`, { tag: '@racine' }, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./${path}${link}`);
      await settled(page);
      await wake(page);
      await expectFit(page);
    });
