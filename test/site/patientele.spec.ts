import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { csvDemonstrationPatients } from '../../src/population/invented/invented-patients.ts';
import { violations } from './axe.ts';
import { downloaded, expectHarmless } from './experience-patient.ts';
import { watchMessages } from './heavy.ts';
import { settled, watch } from './watch.ts';

const racine = { tag: '@racine' };

const HEAD =
  'id;age;sexe;ald;cmuc;acs;ame;medecin_traitant_du_groupement;remboursements;consultations_groupement;soins_de_ville;medicaments;hopital_public;hopital_prive';
/** Two patients who count, for 1 000 and 2 000,50 €, and one who does not. */
const GOOD = [
  HEAD,
  'A;40;F;0;0;0;0;1;3;2;1000;0;0;0',
  'B;9;H;0;1;0;0;0;2;2;500,25;0;1500,25;0',
  'C;60;H;0;0;0;1;1;9;9;100;0;0;0',
].join('\r\n');

interface Import {
  readonly section: Locator;
  readonly results: Locator;
  readonly importFile: (name: string, content: string) => Promise<void>;
}

async function open(page: Page): Promise<Import> {
  await page.goto('./regles/patientele/');
  const section = page.locator('#vos-patients');
  await section.scrollIntoViewIfNeeded();
  await settled(page);
  return {
    section,
    results: section.locator('.result-cards[data-complet=true]'),
    importFile: (name, content) =>
      section
        .getByLabel('Fichier CSV des patients')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) }),
  };
}

test(
  'a file under other names is mapped, read, put in a year of the scenario, and taken back',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { section, results, importFile } = await open(page);
    const autre = GOOD.replace('soins_de_ville', 'honoraires').replace('remboursements', 'actes');
    await importFile('<b>mes patients</b>.csv', `${autre}\r\nD;x;F;0;0;0;0;1;1;1;1;=1+1;0;0`);
    const read = section.getByRole('button', { name: 'Lire le fichier' });
    await expect(section.locator('.column-count')).toContainText('2 colonnes exigées manquent');
    await expect(read).toBeDisabled();
    await section.getByLabel('Soins de ville').selectOption('honoraires');
    await section.getByLabel(/Remboursements dans l.année/).selectOption('honoraires');
    await expect(section.locator('.column-count')).toContainText('sert deux fois');
    await section.getByLabel(/Remboursements dans l.année/).selectOption('actes');
    await read.click();
    await expect(results.locator('h3').first()).toHaveText('<b>mes patients</b>.csv');
    await expect(results.locator('.headline-figure b')).toHaveText(/1\s500,25\s€/);
    await results.locator('summary', { hasText: '1 ligne refusée' }).click();
    await expect(results.locator('.reading-card tbody td:nth-child(3)')).toHaveText(['x', '=1+1']);
    for (const list of ['1 ligne refusée', 'La décision, ligne par ligne']) {
      const details = results.locator('details', { hasText: list });
      await details.evaluate((each: HTMLDetailsElement) => {
        each.open = true;
      });
      const { text } = await downloaded(page, details.getByRole('button', { name: /Tout télécharger/ }));
      expectHarmless(text);
      expect(text).toContain(list.startsWith('1') ? '=1+1' : 'Non compté');
    }
    const toward = results.locator('details.vers-scenario').first();
    await toward.locator('summary').click();
    await toward.getByLabel('Année des données').selectOption('2018');
    await expect(toward).toContainText(/Y remplacera «\s2\s370\s»/);
    await toward.getByRole('button', { name: 'Mettre la dépense réelle en 2018' }).click();
    await expect(toward.getByRole('status')).toContainText('en 2018 est maintenant');
    await expect(page).toHaveURL(/#s=/);
    await toward.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
    await expect(toward.locator('.vers-fait')).toHaveText('Vos chiffres sont revenus.');
    await expect(page).not.toHaveURL(/#s=/);
    await results.getByRole('button', { name: 'Revoir les colonnes' }).click();
    await expect(section.getByLabel('Soins de ville')).toHaveValue('10');
    expect(faults).toEqual([]);
  },
);

test(
  'the invented patients are named as such, marked in the scenario, and kept only on request',
  racine,
  async ({ page }) => {
    const { section, results } = await open(page);
    await section.getByRole('button', { name: /Essayer avec 6\s000 patients inventés/ }).click();
    await expect(results).toContainText('Des patients inventés');
    await expect(results.locator('.dessin svg')).toHaveCount(1);
    const kept = () => page.evaluate(() => localStorage.getItem('ipep-profil/1'));
    expect(await kept()).toBeNull();
    await results.getByRole('button', { name: 'Garder ce profil inventé dans ce navigateur' }).click();
    expect(await kept()).toContain('"invente":true');
    expect(await kept()).not.toContain('INVENTE-0');
    const toward = results.locator('details.vers-scenario').first();
    await toward.locator('summary').click();
    await toward.getByLabel('Année des données').selectOption('2019');
    await toward.getByRole('button', { name: 'Mettre la dépense réelle inventée en 2019' }).click();
    await toward.getByRole('link', { name: 'Voir ce que cela donne' }).click();
    await settled(page);
    const field = page.locator('.panneau .champ', { hasText: 'Dépense réelle' });
    await expect(field.locator('input')).toHaveValue(/^2\s454,683938260056$/);
    await expect(field.locator('.statut')).toHaveText('inventée');
    await page.goBack();
    await settled(page);
    await section.getByRole('button', { name: /L.oublier/ }).click();
    expect(await kept()).toBeNull();
  },
);

/** Clicks « Annuler » once some lines have been read. */
function stopWhenReading(): Promise<void> {
  const part = document.querySelector('#vos-patients');
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!/lignes/.test(part?.querySelector('.progress-line')?.textContent ?? '')) return;
      observer.disconnect();
      part?.querySelector<HTMLButtonElement>('.progress-line button')?.click();
      done();
    });
    if (part) observer.observe(part, { childList: true, subtree: true, characterData: true });
  });
}

test(
  '100 000 patients are read in short messages to the page; stopped, they leave the earlier results',
  racine,
  async ({ page }, info) => {
    const messages = await watchMessages(page);
    const [head = '', ...lines] = csvDemonstrationPatients({ patients: 1000 }).trimEnd().split('\r\n');
    const path = info.outputPath('cent-mille.csv');
    writeFileSync(path, `${head}\r\n${`${lines.join('\r\n')}\r\n`.repeat(100)}`);
    const { section, results, importFile } = await open(page);
    await importFile('bon.csv', GOOD);
    await expect(results.locator('.headline-figure b')).toHaveText(/1\s500,25\s€/);
    const field = section.getByLabel('Fichier CSV des patients');
    const stopped = page.evaluate(stopWhenReading);
    await field.setInputFiles(path);
    await stopped;
    await expect(section.locator('.import-said')).toContainText('annulé');
    await expect(results.locator('h3').first()).toHaveText('bon.csv');
    await field.setInputFiles(path);
    await expect(results.locator('.headline-figures')).toContainText(/100\s000\s*lignes lues/);
    const { count, longest } = await messages.told();
    const said = `${count} messages, the longest of ${longest} characters`;
    info.annotations.push({ type: 'import', description: said });
    expect(count, said).toBeLessThan(2000);
    expect(longest, said).toBeLessThan(100_000);
  },
);

test('the import is sound at 360 px, columns to choose and results open', racine, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { section, results, importFile } = await open(page);
  await importFile('bon.csv', GOOD);
  await expect(results).toBeVisible();
  await importFile('autre.csv', GOOD.replace('age', `âge${'long'.repeat(40)}`));
  await expect(section.locator('.column-form')).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(await violations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, 'pixels too wide').toBeLessThanOrEqual(0);
});
