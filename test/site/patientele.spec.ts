import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { csvDemonstrationPatients } from '../../src/population/invented/patients-file.ts';
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
  readonly resultats: Locator;
  readonly importer: (name: string, content: string) => Promise<void>;
}

async function open(page: Page): Promise<Import> {
  await page.goto('./regles/patientele/');
  const section = page.locator('#vos-patients');
  await section.scrollIntoViewIfNeeded();
  await settled(page);
  return {
    section,
    resultats: section.locator('.g-resultats[data-complet=true]'),
    importer: (name, content) =>
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
    const { section, resultats, importer } = await open(page);
    const autre = GOOD.replace('soins_de_ville', 'honoraires').replace('remboursements', 'actes');
    await importer('<b>mes patients</b>.csv', `${autre}\r\nD;x;F;0;0;0;0;1;1;1;1;=1+1;0;0`);
    const lire = section.getByRole('button', { name: 'Lire le fichier' });
    await expect(section.locator('.pt-bilan')).toContainText('2 colonnes exigées manquent');
    await expect(lire).toBeDisabled();
    await section.getByLabel('Soins de ville').selectOption('honoraires');
    await section.getByLabel(/Remboursements dans l.année/).selectOption('honoraires');
    await expect(section.locator('.pt-bilan')).toContainText('sert deux fois');
    await section.getByLabel(/Remboursements dans l.année/).selectOption('actes');
    await lire.click();
    await expect(resultats.locator('h3').first()).toHaveText('<b>mes patients</b>.csv');
    await expect(resultats.locator('.g-note b')).toHaveText(/1\s500,25\s€/);
    await resultats.locator('summary', { hasText: '1 ligne refusée' }).click();
    await expect(resultats.locator('.g-lecture tbody td:nth-child(3)')).toHaveText(['x', '=1+1']);
    for (const liste of ['1 ligne refusée', 'La décision, ligne par ligne']) {
      const details = resultats.locator('details', { hasText: liste });
      await details.evaluate((each: HTMLDetailsElement) => {
        each.open = true;
      });
      const { text } = await downloaded(page, details.getByRole('button', { name: /Tout télécharger/ }));
      expectHarmless(text);
      expect(text).toContain(liste.startsWith('1') ? '=1+1' : 'Non compté');
    }
    const vers = resultats.locator('details.vers-scenario').first();
    await vers.locator('summary').click();
    await vers.getByLabel('Année des données').selectOption('2018');
    await expect(vers).toContainText(/Y remplacera «\s2\s400\s»/);
    await vers.getByRole('button', { name: 'Mettre la dépense réelle en 2018' }).click();
    await expect(vers.getByRole('status')).toContainText('en 2018 est maintenant');
    await expect(page).toHaveURL(/#s=/);
    await vers.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
    await expect(vers.locator('.vers-fait')).toHaveText('Vos chiffres sont revenus.');
    await expect(page).not.toHaveURL(/#s=/);
    await resultats.getByRole('button', { name: 'Revoir les colonnes' }).click();
    await expect(section.getByLabel('Soins de ville')).toHaveValue('10');
    expect(faults).toEqual([]);
  },
);

test(
  'the invented patients are named as such, marked in the scenario, and kept only on request',
  racine,
  async ({ page }) => {
    const { section, resultats } = await open(page);
    await section.getByRole('button', { name: /Essayer avec 6\s000 patients inventés/ }).click();
    await expect(resultats).toContainText('Des patients inventés');
    await expect(resultats.locator('.dessin svg')).toHaveCount(1);
    const kept = () => page.evaluate(() => localStorage.getItem('ipep-profil/1'));
    expect(await kept()).toBeNull();
    await resultats.getByRole('button', { name: 'Garder ce profil inventé dans ce navigateur' }).click();
    expect(await kept()).toContain('"invente":true');
    expect(await kept()).not.toContain('INVENTE-0');
    const vers = resultats.locator('details.vers-scenario').first();
    await vers.locator('summary').click();
    await vers.getByLabel('Année des données').selectOption('2019');
    await vers.getByRole('button', { name: 'Mettre la dépense réelle inventée en 2019' }).click();
    await vers.getByRole('link', { name: 'Voir ce que cela donne' }).click();
    await settled(page);
    const champ = page.locator('.panneau .champ', { hasText: 'Dépense réelle' });
    await expect(champ.locator('input')).toHaveValue(/^2\s454,683938260056$/);
    await expect(champ.locator('.statut')).toHaveText('inventée');
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
      if (!/lignes/.test(part?.querySelector('.g-progression')?.textContent ?? '')) return;
      observer.disconnect();
      part?.querySelector<HTMLButtonElement>('.g-progression button')?.click();
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
    const { section, resultats, importer } = await open(page);
    await importer('bon.csv', GOOD);
    await expect(resultats.locator('.g-note b')).toHaveText(/1\s500,25\s€/);
    const champ = section.getByLabel('Fichier CSV des patients');
    const stopped = page.evaluate(stopWhenReading);
    await champ.setInputFiles(path);
    await stopped;
    await expect(section.locator('.g-dit')).toContainText('annulé');
    await expect(resultats.locator('h3').first()).toHaveText('bon.csv');
    await champ.setInputFiles(path);
    await expect(resultats.locator('.g-bilan')).toContainText(/100\s000\s*lignes lues/);
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
  const { section, resultats, importer } = await open(page);
  await importer('bon.csv', GOOD);
  await expect(resultats).toBeVisible();
  await importer('autre.csv', GOOD.replace('age', `âge${'long'.repeat(40)}`));
  await expect(section.locator('.pt-colonnes')).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(await violations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, 'pixels too wide').toBeLessThanOrEqual(0);
});
