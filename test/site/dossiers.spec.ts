import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from './axe.ts';
import { names, patients, press, racine, row, rows, typePatients } from './dossiers.ts';
import { hold } from './early.ts';
import { denyDocuments, denyStorage } from './ecart.ts';
import { recorded, settled } from './watch.ts';

test(
  'what was typed before there were dossiers is one; another one opens beside it, and both are kept',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    await expect(rows(page)).toHaveCount(1);
    const [first = ''] = await names(page);
    await expect(row(page, first)).toContainText('ouvert');
    await page.getByRole('button', { name: /Partir de l.exemple/ }).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(row(page, 'Nouveau dossier')).toContainText('ouvert');
    const copy = `${first} (copie)`;
    await press(page, first, 'Dupliquer');
    await press(page, copy, 'Ouvrir');
    await expect(row(page, copy)).toContainText('ouvert');
    // What is typed now is of the copy.
    await typePatients(page, '4000');
    for (const [nom, count] of [
      [first, /^9.?300$/],
      [copy, /^4.?000$/],
    ] as const) {
      await press(page, nom, 'Ouvrir');
      await expect(row(page, nom)).toContainText('ouvert');
      await page.goto('./estimer/');
      await settled(page);
      await expect(patients(page)).toHaveValue(count);
      await page.goto('./dossiers/');
    }
    await expect(rows(page)).toHaveCount(3);
  },
);

test(
  'what is typed before the code that writes to dossiers has come is in its dossier all the same',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const held = async () => {
      const [nom = ''] = await names(page);
      return page.evaluate(
        (sought) =>
          new Promise<unknown>((done, refused) => {
            const asked = indexedDB.open('ipep-documents/1');
            asked.onerror = refused;
            asked.onsuccess = () => {
              const all = asked.result.transaction('dossiers').objectStore('dossiers').getAll();
              all.onsuccess = () => {
                asked.result.close();
                done(all.result.find(({ nom }) => nom === sought)?.entry.estimation.patients);
              };
            };
          }),
        nom,
      );
    };
    await expect.poll(held).toBe('9300');
    // Nothing is left to be written: its mark is gone.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('ipep-dossier/1') ?? ''))
      .not.toContain('true');
    // The page is left before that code has come.
    await page.route('**/write-through*.js', (route) => route.abort());
    await page.goto('./estimer/');
    await settled(page);
    await recorded(page, () => patients(page).fill('4000'));
    await page.unroute('**/write-through*.js');
    await page.goto('./dossiers/');
    await expect.poll(held).toBe('4000');
    await expect(rows(page)).toHaveCount(1);
  },
);

test(
  'dossiers are renamed, duplicated, moved, deleted and had back, from the keyboard too',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    await rows(page)
      .getByRole('button', { name: /^Renommer/ })
      .press('Enter');
    await page.getByLabel('Nom du dossier').fill('Tilleuls');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['Tilleuls']);
    await press(page, 'Tilleuls', 'Dupliquer');
    await expect.poll(() => names(page)).toEqual(['Tilleuls', 'Tilleuls (copie)']);
    await press(page, 'Tilleuls (copie)', 'Monter');
    await expect.poll(() => names(page)).toEqual(['Tilleuls (copie)', 'Tilleuls']);
    await press(page, 'Tilleuls', 'Supprimer');
    await expect.poll(() => names(page)).toEqual(['Tilleuls (copie)']);
    await expect(page.locator('#dossiers-dit')).toBeFocused();
    await page.getByRole('button', { name: 'Annuler la suppression' }).click();
    await expect.poll(() => names(page)).toEqual(['Tilleuls (copie)', 'Tilleuls']);
    await expect(row(page, 'Tilleuls')).toContainText('ouvert');
    await page.reload();
    await expect.poll(() => names(page)).toEqual(['Tilleuls (copie)', 'Tilleuls']);
  },
);

test(
  'a saved dossier opens as another one; a broken file and a broken table replace nothing',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const saved = page.waitForEvent('download');
    await rows(page)
      .getByRole('button', { name: /^Enregistrer/ })
      .click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text).not.toContain('"dossier"');
    const open = (name: string, body: string) =>
      page.getByLabel('Fichier de dossier à ouvrir').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(body),
      });
    await open('Rouvert.ipep.json', text);
    await expect(row(page, 'Rouvert')).toContainText('ouvert');
    await open('Casse.json', text.slice(0, -20));
    await expect(page.locator('.dossier-refus')).toContainText('n’est pas un fichier JSON');
    await page.getByLabel(/Collez ici des cellules/).fill('groupement;annee;patients\nA;2019;douze');
    await page.getByRole('button', { name: 'Ouvrir ces cellules' }).click();
    await expect(page.locator('#tableau-refuse')).toBeFocused();
    await expect(page.locator('.dossier-refus')).toContainText(/Ce tableau n.a pas été ouvert/);
    await expect(page.locator('#dossiers-dit')).toBeEmpty();
    expect(await violations(page)).toEqual([]);
    await expect(rows(page)).toHaveCount(2);
    await page
      .getByLabel(/Collez ici des cellules/)
      .fill(
        [
          'groupement\tannee\tpatients\tdepense_reelle\tdepense_ajustee\tscore\tcredits\tpremiere_annee',
          'Quais\t2018\t5000\t2300\t2310\t\t60000\t2019',
          'Quais\t2019\t5000\t2300\tdouze\t80\t60000\t2019',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Ouvrir ces cellules' }).click();
    await expect(page.locator('.dossier-fautes tbody tr')).toHaveCount(1);
    await expect(page.locator('.dossier-fautes tbody tr')).toContainText(/3.*depense_ajustee.*douze/s);
    await page.reload();
    await settled(page);
    await expect(page.getByLabel(/Collez ici des cellules/)).toHaveValue(/^groupement.*douze/s);
    await page
      .getByLabel(/Collez ici des cellules/)
      .fill(
        [
          'groupement\tannee\tpatients\tdepense_reelle\tdepense_ajustee\tscore\tcredits\tpremiere_annee',
          'Quais\t2018\t5000\t2300\t2310\t\t60000\t2019',
          'Quais\t2019\t5000\t2300\t2320\t80\t60000\t2019',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Ouvrir ces cellules' }).click();
    await expect(row(page, 'Quais')).toContainText('ouvert');
  },
);

test(
  'groupements are added, renamed, moved and removed; the envelope is one choice; undo takes each back',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const list = page.locator('.groupements-liste > li');
    await page.getByRole('button', { name: 'Ajouter un groupement' }).click();
    await expect(list).toHaveCount(2);
    await page.getByLabel('Groupement 2', { exact: true }).fill('Quais');
    await list
      .nth(1)
      .getByRole('button', { name: /^Monter/ })
      .click();
    await expect(page.getByLabel('Groupement 1', { exact: true })).toHaveValue('Quais');
    await list
      .nth(0)
      .getByRole('button', { name: /^Dupliquer/ })
      .click();
    await expect(page.getByLabel('Groupement 2', { exact: true })).toHaveValue('Quais (copie)');
    await list
      .nth(1)
      .getByRole('button', { name: /^Retirer/ })
      .click();
    await expect(list).toHaveCount(2);
    const shared = page.getByRole('checkbox', { name: /commune à ces groupements/ });
    await shared.check();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect(shared).toBeChecked();
    await expect(list).toHaveCount(2);
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await expect(shared).not.toBeChecked();
  },
);

const refused = (page: Page) => page.locator('.dossier-refus');

test(
  'a link opens as a dossier of its own, whatever a message has done to it; what is no link says so',
  racine,
  async ({ page }) => {
    await page.goto('./estimer/');
    await settled(page);
    await recorded(page, () => patients(page).fill('4321'));
    const link = page.url();
    await recorded(page, () => patients(page).fill('9300'));
    await page.goto('./dossiers/');
    await expect(rows(page)).toHaveCount(1);
    const [first = ''] = await names(page);
    const field = page.getByLabel('Collez ici l’adresse d’un lien');
    for (const [text, said] of [
      ['https://exemple.fr/estimer/', /ne porte pas de scénario/],
      [link.slice(0, -30), /incomplet|abîmé|coupé|copi/],
      ['https://exemple.fr/carnet/#c=1.abc.def', /page «.Carnet.»/],
      ['https://exemple.fr/laboratoire/hasard/#hasard=1&cv=3', /page «.Le hasard.»/],
    ] as const) {
      await field.fill(text);
      await page.getByRole('button', { name: 'Ouvrir ce lien' }).click();
      await expect(refused(page)).toHaveText(said);
      await expect(rows(page)).toHaveCount(1);
    }
    await expect(refused(page).getByRole('link')).toHaveAttribute('href', /hasard\/#hasard=1&cv=3$/);
    await field.fill(` <${encodeURI(link).replace('#', '%23')}> `);
    await page.getByRole('button', { name: 'Ouvrir ce lien' }).click();
    const opened = 'Lien : Maison de santé';
    await expect(row(page, opened)).toContainText('ouvert');
    await expect(refused(page)).toBeEmpty();
    await expect(rows(page)).toHaveCount(2);
    // The same once more is the same dossier.
    await field.fill(link);
    await page.getByRole('button', { name: 'Ouvrir ce lien' }).click();
    await expect(page.locator('#dossiers-dit')).toContainText('pas de dossier de plus');
    await expect(rows(page)).toHaveCount(2);
    await page.goto('./estimer/');
    await expect(patients(page)).toHaveValue(/^4.?321$/);
    await page.goto('./dossiers/');
    await press(page, first, 'Ouvrir');
    await expect(row(page, first)).toContainText('ouvert');
    await page.goto('./estimer/');
    await expect(patients(page)).toHaveValue(/^9.?300$/);
  },
);

test(
  'dossiers are moved by a handle: a mouse drags it, the arrows of the keyboard move it',
  racine,
  async ({ page }) => {
    await typePatients(page, '9300');
    const [first = ''] = await names(page);
    await press(page, first, 'Dupliquer');
    await expect(rows(page)).toHaveCount(2);
    await press(page, first, 'Dupliquer');
    await expect(rows(page)).toHaveCount(3);
    const [, second = '', third = ''] = await names(page);
    const handle = (nom: string) => row(page, nom).getByRole('button', { name: /^Déplacer/ });
    const middle = async (nom: string): Promise<readonly [number, number]> => {
      const box = await handle(nom).boundingBox();
      if (box === null) throw new Error(`no handle of ${nom}`);
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    await handle(first).scrollIntoViewIfNeeded();
    await page.mouse.move(...(await middle(first)));
    await page.mouse.down();
    const [x, y] = await middle(third);
    await page.mouse.move(x, y + 80, { steps: 4 });
    await expect(rows(page).last()).toHaveAttribute('data-drop', 'after');
    await page.mouse.up();
    await expect.poll(() => names(page)).toEqual([second, third, first]);
    await expect(page.locator('[data-held], [data-drop]')).toHaveCount(0);
    await handle(first).press('ArrowUp');
    await expect.poll(() => names(page)).toEqual([second, first, third]);
    await expect(handle(first)).toBeFocused();
    await expect(page.locator('#dossiers-dit')).toContainText('place 2 sur 3');
    // Let go where it was held, or given up by Escape, nothing moves.
    await page.mouse.move(...(await middle(first)));
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await names(page)).toEqual([second, first, third]);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => names(page)).toEqual([second, first, third]);
  },
);

test(
  'a browser that refuses documents opens, copies and compares them all the same, for the page’s life, and says so',
  racine,
  async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await typePatients(page, '9300');
    await expect(page.locator('.dossiers-refuses')).toContainText('ne laisse pas ce site garder de dossiers');
    await expect(rows(page)).toHaveCount(1);
    const [first = ''] = await names(page);
    await expect(row(page, first)).toContainText('ouvert');
    await page
      .getByLabel(/Collez ici des cellules/)
      .last()
      .fill(
        [
          'groupement\tannee\tpatients\tdepense_reelle\tdepense_ajustee\tscore\tcredits\tpremiere_annee',
          'Quais\t2018\t5000\t2300\t2310\t\t60000\t2019',
          'Quais\t2019\t5000\t2300\t2320\t80\t60000\t2019',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Ouvrir ces cellules' }).click();
    await expect(row(page, 'Quais')).toContainText('ouvert');
    await expect(rows(page)).toHaveCount(2);
    await press(page, first, 'Ouvrir');
    await expect(row(page, first)).toContainText('ouvert');
    for (const box of await page.getByRole('checkbox', { name: 'comparer' }).all()) await box.check();
    await page.getByRole('button', { name: 'Comparer les dossiers cochés' }).click();
    await expect(page.locator('.comparaison-ecart')).toContainText('€ de');
    await press(page, 'Quais', 'Supprimer');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Annuler la suppression' }).click();
    await expect(rows(page)).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    // The one at work follows the tab, to the next page and back.
    await page.goto('./estimer/');
    await expect(patients(page)).toHaveValue(/^9.?300$/);
    await page.goto('./dossiers/');
    await expect(row(page, first)).toContainText('ouvert');
  },
);

test(
  'a browser that keeps nothing at all promises no more than the figures, says so on each page, and finds them again',
  racine,
  async ({ page }) => {
    await denyStorage(page);
    await denyDocuments(page, 'throws');
    const refusal = page.getByText('Ce navigateur ne garde pas vos chiffres');
    await page.goto('./estimer/');
    await recorded(page, () => patients(page).fill('9300'));
    await expect(refusal).toBeVisible();
    const banner = page.getByRole('banner');
    await banner.getByRole('button', { name: 'Menu' }).click();
    await banner.getByRole('link', { name: 'Paramètres', exact: true }).click();
    await expect(page).toHaveURL(/parametres\/#s=/);
    await expect(refusal).toBeVisible();
    await page.locator('.dossier-bouton').click();
    await page.getByRole('link', { name: 'Tous les dossiers' }).click();
    await expect(page.locator('.dossiers-refuses').first()).toContainText('sans son nom');
    await expect(row(page, 'Dossier 1')).toContainText('ouvert');
    await expect(page.locator('.dossiers-present')).toContainText('n’est gardé nulle part');
  },
);

test(
  'a file whose values are refused opens with each of them named, and a way to it; a comparison says the same',
  racine,
  async ({ page }) => {
    await page.goto('./dossiers/');
    await settled(page);
    const document = JSON.parse(await readFile('test/examples/01-maison-de-sante.json', 'utf8'));
    const buffer = Buffer.from(
      JSON.stringify({ ...document, parametres: { tunnel: 'douze', plafondNational: 'beaucoup' } }),
    );
    await page
      .getByLabel('Fichier de dossier à ouvrir')
      .setInputFiles({ name: 'w2-bad.json', mimeType: 'application/json', buffer });
    const faults = page.locator('.dossiers-present .a-corriger li');
    await expect(faults).toHaveText([/Intervalle .*, en\s% .*«\sdouze\s»/, /«\sbeaucoup\s»/]);
    await expect(page.locator('.dossiers-present')).toContainText(
      'Aucun de ses résultats ne peut être calculé',
    );
    await page.getByRole('button', { name: /Partir de l.exemple/ }).click();
    await expect(row(page, 'Nouveau dossier')).toContainText('ouvert');
    await expect(faults).toHaveCount(0);
    for (const box of await page.locator('.dossiers-liste input[type=checkbox]').all()) await box.check();
    await page.getByRole('button', { name: 'Comparer les dossiers cochés' }).click();
    const refused = page.locator('#comparaison li').first();
    await expect(refused).toHaveText(
      /«\sw2-bad\s», Intervalle .*, en\s% .*«\sdouze\s» n.est pas un nombre\./,
    );
    await press(page, 'w2-bad', 'Ouvrir');
    await faults.first().getByRole('link').click();
    await expect(page).toHaveURL(/parametres\/.*tunnel/);
  },
);

test(
  'an invented portfolio opens as a dossier that says so, and its results are a file that names its rules',
  racine,
  async ({ page }) => {
    await page.goto('./dossiers/');
    await settled(page);
    const size = page.getByLabel('Groupements inventés');
    await size.fill('0');
    await expect(size).toHaveAttribute('aria-invalid', 'true');
    await size.fill('3');
    await page.getByLabel('Graine du tirage').fill('7');
    await page.getByRole('button', { name: 'Ouvrir un portefeuille inventé' }).click();
    const nom = 'Portefeuille inventé de 3 groupements (graine 7)';
    await expect(row(page, nom)).toContainText('3 groupements, ');
    await expect(row(page, nom)).toContainText('ouvert');
    await expect(page.getByLabel('Groupement 3')).toHaveValue('EXEMPLE INVENTÉ 3');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, nom, 'Exporter les résultats'),
    ]);
    expect(file.suggestedFilename()).toBe(
      'Portefeuille inventé de 3 groupements (graine 7) - regles du cahier.zip',
    );
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(page.locator('#dossiers-dit')).toContainText('sont enregistrés');
    const [workbook] = await Promise.all([page.waitForEvent('download'), press(page, nom, 'Classeur')]);
    expect(workbook.suggestedFilename()).toBe(
      'Portefeuille inventé de 3 groupements (graine 7) - regles du cahier.xlsx',
    );
    expect(Object.keys(unzipSync(await readFile(await workbook.path())))).toContain('xl/workbook.xml');
    await expect(page.locator('#dossiers-dit')).toContainText('chaque case calculée y est une formule');
    // One that takes its time says how far it is, and stops where its reader likes.
    const code = await hold(page, /workbook-tasks-[^/]+\.js$/);
    const button = row(page, nom).getByRole('button', { name: /^Classeur/ });
    await button.click();
    const progress = row(page, nom).getByRole('progressbar', { name: `Classeur de « ${nom} »` });
    await expect(progress).toBeVisible();
    await expect(row(page, nom)).toContainText('0 %, calcul des règles');
    expect(await violations(page)).toEqual([]);
    await row(page, nom).getByRole('button', { name: 'Annuler' }).press('Enter');
    await expect(page.locator('#dossiers-dit')).toContainText('aucun classeur n’est écrit');
    await expect(progress).toHaveCount(0);
    await expect(button).toBeFocused();
    await code.release();
  },
);
