import { expect, test } from '@playwright/test';
import { colours, violations } from './axe.ts';
import { addResult, addText, cells, open, openFile, said, saved, titles } from './carnet.ts';
import { misfits } from './fit.ts';
import { redrawn, settled, watch } from './watch.ts';

test('a carnet of a text, a result, a figure and a quotation is kept as it is typed, and found again', {
  tag: '@racine',
}, async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  await open(page);
  await addText(page, '# Notre question\n\nUn **texte**, <b>des signes</b>, [une règle](/regles/ecart/).');
  const preview = page.getByRole('region', { name: 'Ce que donne ce texte' });
  await expect(preview.locator('strong')).toHaveText('texte');
  await expect(preview, 'what is typed is text').toContainText('<b>des signes</b>');
  await expect(preview.locator('b')).toHaveCount(0);
  await addResult(page, 'Le total et son plancher');
  await addResult(page, 'Les versements, en figure');
  await expect(cells(page).last().locator('.dessin svg')).toBeVisible();
  await page.getByRole('button', { name: 'Choisir une citation' }).click();
  await page.getByLabel('Mots qu’elle contient').fill('intervalle');
  await page.getByRole('button', { name: 'Ajouter cette citation' }).click();
  await expect(cells(page)).toHaveCount(4);
  await page.getByLabel('Titre').fill('Note au conseil');
  const before = await titles(page);
  await page.reload();
  await settled(page);
  await expect(cells(page)).toHaveCount(4);
  await expect(page.getByLabel('Titre')).toHaveValue('Note au conseil');
  await expect.poll(() => titles(page)).toEqual(before);
  expect(faults).toEqual([]);
});

test('cells move, are copied and taken away from the keyboard, and every step goes back and forth', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page);
  await addText(page, 'premier');
  await addText(page, 'second');
  const up = cells(page).last().getByRole('button', { name: 'Monter' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(cells(page).first().getByLabel('Texte', { exact: true })).toHaveValue('second');
  await expect(said(page)).toHaveText('Déplacé : élément 1 sur 2.');
  await expect(
    cells(page).first().getByRole('button', { name: 'Monter' }),
    'the focus follows',
  ).toBeFocused();
  await cells(page).first().getByRole('button', { name: 'Dupliquer' }).click();
  await expect(cells(page)).toHaveCount(3);
  await cells(page).last().getByRole('button', { name: 'Retirer' }).click();
  await expect(cells(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cells(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(cells(page)).toHaveCount(2);
  // And by its keys, wherever the focus is but in a text.
  await page.keyboard.press('Control+z');
  await expect(cells(page)).toHaveCount(3);
  await page.keyboard.press('Control+Shift+Z');
  await expect(cells(page)).toHaveCount(2);
});

test('a cell is dragged to another place', { tag: '@racine' }, async ({ page }) => {
  // All in sight: nothing scrolls under the pointer.
  await page.setViewportSize({ width: 1000, height: 2400 });
  await open(page);
  for (const text of ['un', 'deux', 'trois']) await addText(page, text);
  await cells(page).last().locator('.carnet-tete h2').dragTo(cells(page).first().locator('.carnet-tete h2'));
  await expect(said(page)).toHaveText('Déplacé : élément 1 sur 3.');
  const texts = async () =>
    Promise.all(
      (await cells(page).getByLabel('Texte', { exact: true }).all()).map((each) => each.inputValue()),
    );
  expect(await texts()).toEqual(['trois', 'un', 'deux']);
});

test('what is typed in a text never becomes an element, an address or a script that is not ours', {
  tag: '@racine',
}, async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page);
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '<svg/onload=alert(3)>',
    '<iframe srcdoc="<script>alert(4)</script>"></iframe>',
    '[a](javascript:alert(5)) [b](JaVaScRiPt:alert(6)) [c](data:text/html,<script>alert(7)</script>)',
    '[d](//exemple.org) [e](https://banque.fr@exemple.org) ![f](https://exemple.org/x.png)',
    '[g]: javascript:alert(8)\n\n[g] <https://exemple.org> <a href="x" onclick="alert(9)">h</a>',
    '`<b>` **<i>gras</i>** &lt;script&gt; &#60;script&#62; <!-- --> <![CDATA[ ]]> <style>*{display:none}</style>',
    '# <b>titre</b>\n\n> <form action=//exemple.org><input name=q></form>',
  ];
  for (const text of hostile) await addText(page, text);
  await expect(page.locator('.carnet-apercu')).toHaveCount(hostile.length);
  for (const place of ['.carnet-apercu', '.carnet-papier']) {
    const foreign = 'script, img, iframe, object, form, input, style, b, i, [onclick], [onerror], [onload]';
    // Of ours on paper: the words that name lists, and the drawing of the code.
    await expect(
      page
        .locator(place)
        .locator(
          `:scope :is(p, li, blockquote, h2, h3) > :is(${foreign}):not(.carnet-sommaire b, .carnet-pied b)`,
        ),
    ).toHaveCount(0);
    for (const address of await page
      .locator(`${place} a`)
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? '')))
      expect(address).toMatch(/^(https:|#|\/)/);
  }
  await expect(page.locator('.carnet-papier'), 'it is text').toContainText('<script>alert(1)</script>');
  const html = await saved(page, 'En une page HTML');
  expect(html).not.toMatch(/<(script|img|iframe|form)\b|\son\w+=["']/i);
  expect(dialogs).toEqual([]);
});

test('a file and a link open beside what is there; what is broken is refused with its place, and replaces nothing', {
  tag: '@racine',
}, async ({ page }) => {
  // The site's policy lets nobody read a clipboard: what is written to it is taken on its way.
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      if (document.body.dataset['refuse'] !== undefined) throw new Error('refused');
      document.body.dataset['copied'] = text;
    };
  });
  await open(page);
  await addText(page, 'à garder');
  await addResult(page, 'Ce qui est certain, et ce qui ne l’est pas');
  const file = await saved(page, 'Enregistrer en fichier');
  const carnet = JSON.parse(file);
  expect(carnet.format).toBe('ipep-carnet/1');
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Classeur/ }).click(),
  ]);
  expect(workbook.suggestedFilename()).toMatch(/ - regles du cahier\.xlsx$/);
  await expect(said(page)).toContainText('chaque case calculée y est une formule');

  await openFile(
    page,
    'abime.ipep.json',
    JSON.stringify({ ...carnet, cellules: [{ mode: 'texte', texte: 3 }] }),
  );
  await expect(said(page)).toContainText('n’a pas été ouvert');
  await expect(said(page)).toContainText('Élément 1, texte : texte de 20 000 caractères');
  await expect(cells(page)).toHaveCount(2);

  await openFile(page, 'autre.ipep.json', JSON.stringify({ ...carnet, titre: 'Autre' }));
  await expect(page.getByLabel('Titre')).toHaveValue('Autre');
  await expect(page.getByLabel('Carnet', { exact: true }).locator('option')).toHaveCount(2);

  await page.locator('body').evaluate((body) => body.setAttribute('data-refuse', ''));
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  const byHand = page.getByRole('textbox', { name: 'Lien à copier' });
  await expect(byHand).toHaveValue(/\/carnet\/#c=/);
  await page.locator('body').evaluate((body) => body.removeAttribute('data-refuse'));
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(said(page)).toContainText('Lien copié');
  await expect(byHand).toHaveCount(0);
  const link = (await page.locator('body').getAttribute('data-copied')) ?? '';
  await page.goto('about:blank');
  await page.goto(link);
  await expect(said(page)).toContainText('Le carnet de ce lien est ouvert');
  await expect(cells(page)).toHaveCount(2);
  await expect(cells(page).last()).toContainText('mêmes règles');
  await expect(page.getByLabel('Carnet', { exact: true }).locator('option')).toHaveCount(3);
  // One more of that name: it says so.
  await expect(page.getByLabel('Titre')).toHaveValue('Autre (2)');
  const full = Array.from({ length: 200 }, (_, rank) => ({ mode: 'texte', texte: `${rank}` }));
  await openFile(page, 'plein.ipep.json', JSON.stringify({ ...carnet, titre: 'Plein', cellules: full }));
  await expect(cells(page)).toHaveCount(200);
  await page.getByRole('button', { name: 'Ajouter un texte' }).click();
  await expect(said(page)).toContainText('Rien n’a été ajouté : ce carnet est plein');
  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -3)}`);
  await expect(said(page)).toContainText('abîmé');
});

test('a result of other rules says what changed, and is kept or updated by choice', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page);
  await addResult(page, 'Le total et son plancher');
  const carnet = JSON.parse(await saved(page, 'Enregistrer en fichier'));
  const [cell] = carnet.cellules;
  cell.calcul.regles.empreinte = '0'.repeat(32);
  cell.calcul.valeurs[0].valeur = '1000';
  cell.calcul.tableau.lignes[0][1] = '1 000 €';
  await openFile(page, 'ancien.ipep.json', JSON.stringify(carnet));
  await expect(cells(page)).toContainText('les règles ont changé');
  await expect(cells(page).locator('table')).toContainText('1 000 €');
  await page.getByRole('button', { name: 'Garder ce qui est montré' }).click();
  await expect(page.getByRole('button', { name: 'Mettre à jour' })).toHaveCount(0);
  await expect(cells(page).locator('table')).toContainText('1 000 €');
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(cells(page)).toContainText('mêmes règles');
});

test('a carnet prints as a document, with its numbers, its sources and its code, and exports as one page', {
  tag: '@racine',
}, async ({ page }) => {
  await open(page);
  await addText(page, '# Ce que nous proposons');
  await addResult(page, 'Les versements, en figure');
  await addResult(page, 'Ce qui ramènerait ces montants à zéro');
  await page.getByLabel('Auteur').fill('Claire Martin');
  const paper = page.locator('.carnet-papier');
  await expect(paper.locator('.qr-code')).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.carnet-ecran')).toBeHidden();
  for (const words of [
    'Claire Martin',
    'Figure 1',
    'Tableau 1',
    'Sommaire',
    'Hypothèses',
    'Sources',
    'recalculer',
  ])
    await expect(paper).toContainText(words);
  await expect(paper.locator('figure .dessin svg')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toBeHidden();
  const html = await saved(page, 'En une page HTML');
  expect(html).toContain('<figcaption>Figure 1');
  expect(html).toContain('<svg');
  expect(html).not.toContain('<script');
});

test('a full carnet fits a telephone and has no fault that axe knows, in light and in dark', {
  tag: '@racine',
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  await addText(page, '# Un titre\n\nDu texte.');
  await addResult(page, 'Les versements, en figure');
  await addResult(page, 'Ce qu’il faut savoir d’abord');
  expect(await misfits(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { rules: colours })).toEqual([]);
});

test('a result of /estimer/ is added to the carnet, and one click makes the page of the board, on one sheet', {
  tag: '@racine',
}, async ({ page }) => {
  await page.goto('./estimer/');
  await settled(page);
  await redrawn(page, () => page.getByLabel('Patientèle').fill('9300'));
  await page.getByRole('button', { name: 'Ajouter au carnet : le total et son plancher' }).click();
  await page.getByRole('link', { name: 'Ouvrir le carnet' }).click();
  await settled(page);
  await expect(cells(page)).toHaveCount(1);
  await expect(cells(page)).toContainText('mêmes règles');
  await page.goto('./estimer/');
  await settled(page);
  await page.getByRole('button', { name: 'La page du bureau', exact: true }).click();
  await expect(page).toHaveURL(/carnet/);
  await settled(page);
  await expect(cells(page)).toHaveCount(5);
  await expect(cells(page).last()).toContainText('mêmes règles');
  const paper = page.locator('.carnet-papier');
  await expect(paper).toContainText(/9.300 patients/);
  await expect(paper.locator('.qr-code')).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
