import { expect, test } from '@playwright/test';
import { colours, violations } from './axe.ts';
import { downloaded, expectHarmless, head, line, openGroupe, writeMany } from './experience-patient.ts';
import { watchHeap, watchMessages } from './heavy.ts';
import { watch } from './watch.ts';

const racine = { tag: '@racine' };
const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ').replaceAll('’', "'");

test(
  'the invented set is named as such, and gives a note, intervals, figures, bonus, answers',
  racine,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const { section, resultats } = await openGroupe(page);
    await section.getByRole('button', { name: /Essayer avec 400/ }).click();
    await expect(resultats).toContainText('Des réponses inventées');
    await expect(resultats.locator('.g-note b')).toHaveText(/^\d\d,\d$/);
    await expect(resultats.locator('.g-note')).toContainText('intervalle à 95 %');
    await expect(resultats.locator('.dessin svg')).toHaveCount(2);
    await expect(resultats.locator('.g-obtenu b')).toHaveText(/^(0|10|20)$/);
    await expect(resultats.locator('.g-question')).toHaveCount(33);
    await expect(resultats.locator('.g-satisfaction table')).toHaveCount(4);
    await resultats.getByText('Avez-vous eu un rendez-vous quand vous en aviez besoin').first().click();
    await expect(resultats.locator('.g-question[open] .g-options')).toContainText('Oui, de temps en temps');
    await resultats.getByLabel('Note montrée').selectOption('continuite');
    await expect(resultats.locator('.g-repartition .dessin')).toContainText('note du groupe');
    const before = await resultats.locator('.g-note span').textContent();
    await resultats.getByLabel('Graine').fill('7');
    await resultats.getByRole('button', { name: 'Relancer' }).click();
    await expect(resultats.locator('.g-intervalles')).toContainText('graine 7');
    expect(await resultats.locator('.g-note span').textContent()).not.toBe(before);
    expect(faults).toEqual([]);
  },
);

test(
  'columns that nothing names are asked for, and the file is read with those that are chosen',
  racine,
  async ({ page }) => {
    const { section, resultats, importer } = await openGroupe(page);
    await importer(
      'enquete.csv',
      'Horodateur;Rendez-vous obtenu;Contact pris\r\n1;Oui tout le temps;Oui\r\n',
    );
    const choix = section.locator('.pt-colonnes');
    await expect(choix.locator('h3')).toBeFocused();
    await expect(section.locator('.g-dit')).toContainText(/Rien n.est encore lu/);
    await expect(choix.getByRole('button', { name: 'Lire le fichier' })).toBeDisabled();
    await choix.getByLabel('Question 1', { exact: true }).selectOption('Contact pris');
    await choix.getByLabel('Question 2', { exact: true }).selectOption('Rendez-vous obtenu');
    await choix.getByLabel('Question 4', { exact: true }).selectOption('Rendez-vous obtenu');
    await expect(choix.locator('.pt-bilan')).toContainText('sert deux fois');
    await choix.getByLabel('Question 4', { exact: true }).selectOption('absente');
    expect(await violations(page)).toEqual([]);
    await choix.getByRole('button', { name: 'Lire le fichier' }).click();
    await expect(resultats.locator('.g-note b')).toHaveText('100');
    await expect(choix).toHaveCount(0);
    await resultats.getByRole('button', { name: 'Revoir les colonnes' }).click();
    await expect(choix.getByLabel('Question 2', { exact: true })).toHaveValue('1');
    await choix.getByRole('button', { name: 'Renoncer' }).click();
    await expect(resultats.locator('h3').first()).toHaveText('enquete.csv');
  },
);

test('a table as programs write it is read, and what was done is said', racine, async ({ page }) => {
  const { resultats, importer } = await openGroupe(page);
  await importer(
    'export.csv',
    'sep=;\r\nEnquête 2021\r\n"Q1. Au cours des 12 derniers mois, avez-vous contacté…";[q2];S9\r\n1.0;1,0;N/A\r\n;;\r\nOui;Oui tout le temps;Tr√®s satisfait;\r\n1;1;;\r\n',
  );
  const lecture = resultats.locator('.g-lecture');
  await expect(lecture).toContainText('lu à la ligne 3');
  await expect(lecture).toContainText('la première ligne 4, s9, « N/A »');
  await expect(lecture).toContainText('Lignes plus longues que');
  await lecture.locator('summary', { hasText: '1 ligne refusée' }).click();
  await expect(lecture).toContainText('semble en UTF-8, lu comme un autre codage');
});

test(
  'wrong codes refuse their line, formulas are shown as text, and every download is harmless',
  racine,
  async ({ page }) => {
    const { section, resultats, importer } = await openGroupe(page);
    const formule = "=cmd|'/c calc'!A0";
    const balise = '<img src=x onerror=alert(1)>';
    await importer(
      '<b>réponses</b>.csv',
      [
        `${head};=SOMME(1)`,
        `${line({ q1: 'Oui', q2: 'Oui, tout le temps', s9: '1' })};x`,
        `${line({ q1: 'Oui', q2: formule })};`,
        `${line({ q1: balise, q10: '9' })};`,
        `${line({ q1: 'Non', q2: '2', q10: 'oui' })};`,
      ].join('\r\n'),
    );
    await expect(resultats.locator('h3').first()).toHaveText('<b>réponses</b>.csv');
    await expect(resultats.locator('.g-lecture')).toContainText('=SOMME(1)');
    expect(plain(await resultats.locator('.g-bilan').textContent())).toMatch(
      /4 lignes lues.*2 avec une note.*0 sans note.*2 lignes refusées.*1 réponse incohérente/,
    );
    await resultats.locator('summary', { hasText: '2 lignes refusées' }).click();
    const refusees = resultats.locator('.g-liste').first();
    await expect(refusees.locator('tbody tr')).toHaveCount(3);
    await expect(refusees.locator('tbody td:nth-child(3)')).toHaveText([formule, balise, '9']);
    expect(await resultats.locator('img').count()).toBe(0);
    const listes = { refusees: formule, incoherentes: ';2' };
    for (const [rang, attendu] of Object.values(listes).entries()) {
      const liste = resultats.locator('.g-liste').nth(rang);
      if (rang > 0) await liste.locator('summary').click();
      const { name, text } = await downloaded(page, liste.getByRole('button', { name: /Tout télécharger/ }));
      expect(name).toBe(`ipep-reponses-${Object.keys(listes)[rang]}.csv`);
      expect(text).toContain(attendu);
      expectHarmless(text);
    }
    await resultats.getByText('Toutes les questions qui comptent').click();
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
    const { section, resultats, importer } = await openGroupe(page);
    await importer('bon.csv', `${head}\r\n${line({ q10: '1' })}`);
    await expect(resultats.locator('.g-note b')).toHaveText('100');
    for (const [nom, contenu, attendu] of REFUSED) {
      await importer('mauvais.csv', contenu);
      await expect(section.getByRole('alert'), nom).toContainText(attendu);
      await expect(resultats.locator('.g-note b'), nom).toHaveText('100');
      await expect(resultats.locator('h3').first(), nom).toHaveText('bon.csv');
    }
    await importer('Windows.csv', Buffer.from('q10;q2\r\n1;\r\nOui, Tout Le Temps\xe9;1', 'latin1'));
    await expect(resultats.locator('h3').first()).toHaveText('Windows.csv');
    await expect(section.getByRole('alert')).toHaveCount(0);
    await expect(resultats.locator('.g-lecture')).toContainText('Windows-1252');
  },
);

test('the note goes to the year of the scenario, and comes back from it', racine, async ({ page }) => {
  const { resultats, section, importer } = await openGroupe(page);
  const champ = page.getByLabel(/^Note d.expérience/);
  await expect(champ).toHaveValue('71');
  await importer('deux.csv', [head, line({ q10: '1' }), line({ q10: '2' })].join('\n'));
  await expect(resultats.locator('.g-note b')).toHaveText('75');
  await resultats.getByLabel('Niveau intermédiaire').fill('90');
  await expect(resultats.locator('.champ-erreur')).toContainText('78');
  const mettre = resultats.getByRole('button', { name: /Mettre la note dans le scénario, en 2020/ });
  await expect(mettre).toBeDisabled();
  await resultats.getByLabel('Niveau intermédiaire').fill('70');
  await resultats.getByLabel('Cible').fill('75');
  await expect(resultats.locator('.g-obtenu b')).toHaveText('20');
  await mettre.click();
  await expect(champ).toHaveValue('75');
  await expect(page.locator('.panneau .resultat b')).toHaveText('20');
  await section.getByRole('button', { name: 'Revenir à mes chiffres' }).click();
  await expect(champ).toHaveValue('71');
  // A year whose score is given has no place for it, until it goes by indicators.
  await page.getByLabel('Qualité', { exact: true }).selectOption('score');
  await expect(page.locator('.panneau .resultat-note')).toContainText('donné tout fait');
  await expect(mettre).toHaveCount(0);
  await section.getByRole('button', { name: 'Passer 2020 par indicateurs' }).click();
  await mettre.click();
  await expect(champ).toHaveValue('75');
});

test('the levels proposed from the answers can be taken', racine, async ({ page }) => {
  const { section, resultats } = await openGroupe(page);
  await section.getByRole('button', { name: /Essayer avec 400/ }).click();
  await resultats.getByRole('button', { name: 'Prendre ces niveaux' }).click();
  await expect(resultats.getByLabel('Cible')).not.toHaveValue('78');
  await expect(resultats.locator('.g-obtenu b')).toHaveText('10');
  await expect(resultats.locator('.g-bonus')).toContainText('Proposés d’après ces répondants inventés');
  await resultats.getByRole('button', { name: 'Revenir à ceux du scénario' }).click();
  await expect(resultats.getByLabel('Cible')).toHaveValue('78');
  // The invented note stays said invented, and is told to two decimals.
  const panneau = page.locator('.panneau');
  await expect(panneau.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(3);
  await resultats.getByRole('button', { name: /Mettre cette note inventée dans le scénario/ }).click();
  await expect(section).toContainText('La note de répondants inventés et ses niveaux sont dans le scénario');
  await expect(panneau.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(3);
  await expect(panneau).toContainText('(66,46 points)');
  await page.getByLabel(/^Note d.expérience/).fill('70');
  await expect(panneau.locator('.champ .statut', { hasText: 'inventé' })).toHaveCount(2);
});

/** Clicks « Annuler » once some lines have been read, and gives what was still read after that, as it is told. */
function stopWhenReading(): Promise<string[]> {
  const group = document.querySelector('#reponses');
  const says = (part: string, words: RegExp) => words.test(group?.querySelector(part)?.textContent ?? '');
  return new Promise((done) => {
    let since: Set<string> | undefined;
    const observer = new MutationObserver(() => {
      const told = group?.querySelector('.g-progression')?.textContent ?? '';
      if (since !== undefined && told !== '') since.add(told);
      if (since === undefined && says('.g-progression', /Mo lus sur .* lignes/)) {
        since = new Set();
        group?.querySelector<HTMLButtonElement>('.g-progression button')?.click();
      }
      if (since === undefined || !says('.g-dit', /annulé/)) return;
      observer.disconnect();
      done([...since]);
    });
    if (group) observer.observe(group, { childList: true, subtree: true, characterData: true });
  });
}

test('an import can be stopped at once, and leaves the earlier results', racine, async ({ page }, info) => {
  const path = info.outputPath('beaucoup.csv');
  writeMany(path, 50_000);
  const { section, resultats, importer } = await openGroupe(page);
  await importer('bon.csv', `${head}\r\n${line({ q10: '1' })}`);
  await expect(resultats.locator('.g-note')).toContainText('intervalle');
  // From inside the page: a click from here could come too late on a fast machine.
  const stopped = page.evaluate(stopWhenReading);
  await section.getByLabel('Fichier CSV des réponses').setInputFiles(path);
  // What was on its way when it was clicked, at most.
  expect((await stopped).length).toBeLessThan(5);
  await expect(section.locator('.g-progression')).toHaveCount(0);
  await expect(resultats.locator('h3').first()).toHaveText('bon.csv');
  // What stays can still be asked of the worker.
  await resultats.getByRole('button', { name: 'Relancer' }).click();
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test(
  '100 000 respondents are imported and scored in short messages to the page, in little memory',
  racine,
  async ({ page }, info) => {
    const messages = await watchMessages(page);
    const path = info.outputPath('cent-mille.csv');
    writeMany(path, 100_000);
    const { section, resultats } = await openGroupe(page);
    const heap = await watchHeap(page, 'population');
    await section.getByLabel('Fichier CSV des réponses').setInputFiles(path);
    await expect(resultats.locator('.g-bilan')).toContainText(/100\s000\s*lignes lues/);
    await expect(resultats.locator('.dessin svg')).toHaveCount(2);
    const most = await heap.most();
    const { count, longest } = await messages.told();
    const said = `${count} messages, the longest of ${longest} characters, heap ${(most / 1e6).toFixed(0)} MB`;
    info.annotations.push({ type: 'import', description: said });
    expect(count, said).toBeGreaterThan(2);
    expect(count, said).toBeLessThan(2000);
    expect(longest, said).toBeLessThan(100_000);
    expect(most, said).toBeGreaterThan(0);
    expect(most, said).toBeLessThan(300_000_000);
    await expect(resultats.locator('.g-note')).toContainText('intervalle à 95 %');
  },
);

for (const width of [360, 1280])
  test(`results are sound at ${width} px, light and dark, everything open`, racine, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    const { resultats, importer } = await openGroupe(page);
    const inconnue = `${line({ q1: 'peut-être'.repeat(60) })};x`;
    await importer('a.csv', [`${head};autre`, `${line({ q10: '1', q2: '1' })};`, inconnue].join('\n'));
    await expect(resultats.locator('.g-note')).toContainText('intervalle');
    // The questions come block after block.
    await expect(resultats.locator('.g-question')).toHaveCount(33);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(resultats.locator('.g-question .g-options')).toHaveCount(33);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect.soft(await violations(page, { rules: colours }), 'dark').toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, 'pixels too wide').toBeLessThanOrEqual(0);
  });
