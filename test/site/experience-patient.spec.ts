import { expect, test } from '@playwright/test';
import { colours, violations } from './axe.ts';
import { downloaded, expectHarmless, head, line, openGroup, writeMany } from './experience-patient.ts';
import { watchHeap, watchMessages } from './heavy.ts';
import { watch } from './watch.ts';

const racine = { tag: '@racine' };
const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ').replaceAll('’', "'");

test(
  'the invented set is named as such, and gives a note, intervals, figures, bonus, answers',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { section, results } = await openGroup(page);
    await section.getByRole('button', { name: /Essayer avec 400/ }).click();
    await expect(results).toContainText('Des réponses inventées');
    await expect(results.locator('.headline-figure b')).toHaveText(/^\d\d,\d$/);
    await expect(results.locator('.headline-figure')).toContainText('intervalle à 95 %');
    await expect(results.locator('.dessin svg')).toHaveCount(2);
    await expect(results.locator('.g-obtenu b')).toHaveText(/^(0|10|20)$/);
    await expect(results.locator('.g-question')).toHaveCount(33);
    await expect(results.locator('.g-satisfaction table')).toHaveCount(4);
    await results.getByText('Avez-vous eu un rendez-vous quand vous en aviez besoin').first().click();
    await expect(results.locator('.g-question[open] .g-options')).toContainText('Oui, de temps en temps');
    await results.getByLabel('Note montrée').selectOption('continuite');
    await expect(results.locator('.g-repartition .dessin')).toContainText('note du groupe');
    const before = await results.locator('.headline-figure span').textContent();
    await results.getByLabel('Graine').fill('7');
    await results.getByRole('button', { name: 'Relancer' }).click();
    await expect(results.locator('.g-intervalles')).toContainText('graine 7');
    expect(await results.locator('.headline-figure span').textContent()).not.toBe(before);
    expect(faults).toEqual([]);
  },
);

test(
  'columns that nothing names are asked for, and the file is read with those that are chosen',
  racine,
  async ({ page }) => {
    const { section, results, importFile } = await openGroup(page);
    await importFile(
      'enquete.csv',
      'Horodateur;Rendez-vous obtenu;Contact pris\r\n1;Oui tout le temps;Oui\r\n',
    );
    const choice = section.locator('.column-form');
    await expect(choice.locator('h3')).toBeFocused();
    await expect(section.locator('.import-said')).toContainText(/Rien n.est encore lu/);
    await expect(choice.getByRole('button', { name: 'Lire le fichier' })).toBeDisabled();
    await choice.getByLabel('Question 1', { exact: true }).selectOption('Contact pris');
    await choice.getByLabel('Question 2', { exact: true }).selectOption('Rendez-vous obtenu');
    await choice.getByLabel('Question 4', { exact: true }).selectOption('Rendez-vous obtenu');
    await expect(choice.locator('.column-count')).toContainText('sert deux fois');
    await choice.getByLabel('Question 4', { exact: true }).selectOption('absente');
    expect(await violations(page)).toEqual([]);
    await choice.getByRole('button', { name: 'Lire le fichier' }).click();
    await expect(results.locator('.headline-figure b')).toHaveText('100');
    await expect(choice).toHaveCount(0);
    await results.getByRole('button', { name: 'Revoir les colonnes' }).click();
    await expect(choice.getByLabel('Question 2', { exact: true })).toHaveValue('1');
    await choice.getByRole('button', { name: 'Renoncer' }).click();
    await expect(results.locator('h3').first()).toHaveText('enquete.csv');
  },
);

test('a table as programs write it is read, and what was done is said', racine, async ({ page }) => {
  const { results, importFile } = await openGroup(page);
  await importFile(
    'export.csv',
    'sep=;\r\nEnquête 2021\r\n"Q1. Au cours des 12 derniers mois, avez-vous contacté…";[q2];S9\r\n1.0;1,0;N/A\r\n;;\r\nOui;Oui tout le temps;Tr√®s satisfait;\r\n1;1;;\r\n',
  );
  const reading = results.locator('.reading-card');
  await expect(reading).toContainText('lu à la ligne 3');
  await expect(reading).toContainText('la première ligne 4, s9, « N/A »');
  await expect(reading).toContainText('Lignes plus longues que');
  await reading.locator('summary', { hasText: '1 ligne refusée' }).click();
  await expect(reading).toContainText('semble en UTF-8, lu comme un autre codage');
});

test(
  'wrong codes refuse their line, formulas are shown as text, and every download is harmless',
  racine,
  async ({ page }) => {
    const { section, results, importFile } = await openGroup(page);
    const formula = "=cmd|'/c calc'!A0";
    const markup = '<img src=x onerror=alert(1)>';
    await importFile(
      '<b>réponses</b>.csv',
      [
        `${head};=SOMME(1)`,
        `${line({ q1: 'Oui', q2: 'Oui, tout le temps', s9: '1' })};x`,
        `${line({ q1: 'Oui', q2: formula })};`,
        `${line({ q1: markup, q10: '9' })};`,
        `${line({ q1: 'Non', q2: '2', q10: 'oui' })};`,
      ].join('\r\n'),
    );
    await expect(results.locator('h3').first()).toHaveText('<b>réponses</b>.csv');
    await expect(results.locator('.reading-card')).toContainText('=SOMME(1)');
    expect(plain(await results.locator('.headline-figures').textContent())).toMatch(
      /4 lignes lues.*2 avec une note.*0 sans note.*2 lignes refusées.*1 réponse incohérente/,
    );
    await results.locator('summary', { hasText: '2 lignes refusées' }).click();
    const refusedCells = results.locator('.line-list').first();
    await expect(refusedCells.locator('tbody tr')).toHaveCount(3);
    await expect(refusedCells.locator('tbody td:nth-child(3)')).toHaveText([formula, markup, '9']);
    expect(await results.locator('img').count()).toBe(0);
    const lists = { refusees: formula, incoherentes: ';2' };
    for (const [rank, attendu] of Object.values(lists).entries()) {
      const list = results.locator('.line-list').nth(rank);
      if (rank > 0) await list.locator('summary').click();
      const { name, text } = await downloaded(page, list.getByRole('button', { name: /Tout télécharger/ }));
      expect(name).toBe(`ipep-reponses-${Object.keys(lists)[rank]}.csv`);
      expect(text).toContain(attendu);
      expectHarmless(text);
    }
    await results.getByText('Toutes les questions qui comptent').click();
    for (const nom of [
      /Toutes les réponses en CSV/,
      /un modèle vide/,
      /la liste des codes/,
      /les réponses inventées/,
    ]) {
      const { text } = await downloaded(page, section.getByRole('button', { name: nom }));
      expect(text, String(nom)).toContain('q2');
      expectHarmless(text);
    }
  },
);

const REFUSED = [
  ['empty', '', 'est vide'],
  ['twice the same column', 'q1;Q1\r\n1;2', 'q1'],
  ['no known column', 'age;sexe\r\n40;F', 'age'],
  ['a quote that never closes', 'q1;q2\r\n1;"Oui', 'guillemet'],
] as const;

test(
  'a file that is no table of answers is refused in French, and the earlier results stay',
  racine,
  async ({ page }) => {
    const { section, results, importFile } = await openGroup(page);
    await importFile('bon.csv', `${head}\r\n${line({ q10: '1' })}`);
    await expect(results.locator('.headline-figure b')).toHaveText('100');
    for (const [nom, content, attendu] of REFUSED) {
      await importFile('mauvais.csv', content);
      await expect(section.getByRole('alert'), nom).toContainText(attendu);
      await expect(results.locator('.headline-figure b'), nom).toHaveText('100');
      await expect(results.locator('h3').first(), nom).toHaveText('bon.csv');
    }
    await importFile('Windows.csv', Buffer.from('q10;q2\r\n1;\r\nOui, Tout Le Temps\xe9;1', 'latin1'));
    await expect(results.locator('h3').first()).toHaveText('Windows.csv');
    await expect(section.getByRole('alert')).toHaveCount(0);
    await expect(results.locator('.reading-card')).toContainText('Windows-1252');
  },
);

test('the note goes to the year of the scenario, and comes back from it', racine, async ({ page }) => {
  const { results, section, importFile } = await openGroup(page);
  const field = page.getByLabel(/^Note d.expérience/);
  await expect(field).toHaveValue('80');
  await importFile('deux.csv', [head, line({ q10: '1' }), line({ q10: '2' })].join('\n'));
  await expect(results.locator('.headline-figure b')).toHaveText('75');
  await results.getByLabel('Niveau intermédiaire').fill('90');
  await expect(results.locator('.champ-erreur')).toContainText('78');
  const putIn = results.getByRole('button', { name: /Mettre la note dans le scénario, en 2022/ });
  await expect(putIn).toBeDisabled();
  await results.getByLabel('Niveau intermédiaire').fill('70');
  await results.getByLabel('Cible').fill('75');
  await expect(results.locator('.g-obtenu b')).toHaveText('20');
  await putIn.click();
  await expect(field).toHaveValue('75');
  await expect(page.locator('.panneau .resultat b')).toHaveText('20');
  await section.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(field).toHaveValue('80');
  // A year whose score is given has no place for it, until it goes by indicators.
  await page.getByLabel('Qualité', { exact: true }).selectOption('score');
  await expect(page.locator('.panneau .resultat-note')).toContainText('donné tout fait');
  await expect(putIn).toHaveCount(0);
  await section.getByRole('button', { name: 'Passer 2022 par indicateurs' }).click();
  await putIn.click();
  await expect(field).toHaveValue('75');
});

test('the levels proposed from the answers can be taken', racine, async ({ page }) => {
  const { section, results } = await openGroup(page);
  await section.getByRole('button', { name: /Essayer avec 400/ }).click();
  await results.getByRole('button', { name: 'Prendre ces niveaux' }).click();
  await expect(results.getByLabel('Cible')).not.toHaveValue('78');
  await expect(results.locator('.g-obtenu b')).toHaveText('10');
  await expect(results.locator('.g-bonus')).toContainText('Proposés d’après ces répondants inventés');
  await results.getByRole('button', { name: 'Revenir à ceux du scénario' }).click();
  await expect(results.getByLabel('Cible')).toHaveValue('78');
  // The invented note stays said invented, and is told to two decimals.
  const panel = page.locator('.panneau');
  await expect(panel.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(3);
  await results.getByRole('button', { name: /Mettre cette note inventée dans le scénario/ }).click();
  await expect(section).toContainText('La note de répondants inventés et ses niveaux sont dans le scénario');
  await expect(panel.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(3);
  await expect(panel).toContainText('(66,46 points)');
  await page.getByLabel(/^Note d.expérience/).fill('70');
  await expect(panel.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(2);
});

/** Clicks « Annuler » once some lines have been read, and gives what was still read after that, as it is told. */
function stopWhenReading(): Promise<string[]> {
  const group = document.querySelector('#reponses');
  const says = (part: string, words: RegExp) => words.test(group?.querySelector(part)?.textContent ?? '');
  return new Promise((done) => {
    let since: Set<string> | undefined;
    const observer = new MutationObserver(() => {
      const told = group?.querySelector('.progress-line')?.textContent ?? '';
      if (since !== undefined && told !== '') since.add(told);
      if (since === undefined && says('.progress-line', /Mo lus sur .* lignes/)) {
        since = new Set();
        group?.querySelector<HTMLButtonElement>('.progress-line button')?.click();
      }
      if (since === undefined || !says('.import-said', /annulé/)) return;
      observer.disconnect();
      done([...since]);
    });
    if (group) observer.observe(group, { childList: true, subtree: true, characterData: true });
  });
}

test('an import can be stopped at once, and leaves the earlier results', racine, async ({ page }, info) => {
  const path = info.outputPath('beaucoup.csv');
  writeMany(path, 50_000);
  const { section, results, importFile } = await openGroup(page);
  await importFile('bon.csv', `${head}\r\n${line({ q10: '1' })}`);
  await expect(results.locator('.headline-figure')).toContainText('intervalle');
  // From inside the page: a click from here could come too late on a fast machine.
  const stopped = page.evaluate(stopWhenReading);
  await section.getByLabel('Fichier CSV des réponses').setInputFiles(path);
  // What was on its way when it was clicked, at most.
  expect((await stopped).length).toBeLessThan(5);
  await expect(section.locator('.progress-line')).toHaveCount(0);
  await expect(results.locator('h3').first()).toHaveText('bon.csv');
  // What stays can still be asked of the worker.
  await results.getByRole('button', { name: 'Relancer' }).click();
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test(
  '100 000 respondents are imported and scored in short messages to the page, in little memory',
  racine,
  async ({ page }, info) => {
    const messages = await watchMessages(page);
    const path = info.outputPath('cent-mille.csv');
    writeMany(path, 100_000);
    const { section, results } = await openGroup(page);
    const heap = await watchHeap(page, 'population');
    await section.getByLabel('Fichier CSV des réponses').setInputFiles(path);
    await expect(results.locator('.headline-figures')).toContainText(/100\s000\s*lignes lues/);
    await expect(results.locator('.dessin svg')).toHaveCount(2);
    const most = await heap.most();
    const { count, longest } = await messages.told();
    const said = `${count} messages, the longest of ${longest} characters, heap ${(most / 1e6).toFixed(0)} MB`;
    info.annotations.push({ type: 'import', description: said });
    expect(count, said).toBeGreaterThan(2);
    expect(count, said).toBeLessThan(2000);
    expect(longest, said).toBeLessThan(100_000);
    expect(most, said).toBeGreaterThan(0);
    expect(most, said).toBeLessThan(300_000_000);
    await expect(results.locator('.headline-figure')).toContainText('intervalle à 95 %');
  },
);

for (const width of [360, 1280])
  test(`results are sound at ${width} px, light and dark, everything open`, racine, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    const { results, importFile } = await openGroup(page);
    const unknown = `${line({ q1: 'peut-être'.repeat(60) })};x`;
    await importFile('a.csv', [`${head};autre`, `${line({ q10: '1', q2: '1' })};`, unknown].join('\n'));
    await expect(results.locator('.headline-figure')).toContainText('intervalle');
    // The questions come block after block.
    await expect(results.locator('.g-question')).toHaveCount(33);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(results.locator('.g-question .g-options')).toHaveCount(33);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect.soft(await violations(page, { rules: colours }), 'dark').toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, 'pixels too wide').toBeLessThanOrEqual(0);
  });
