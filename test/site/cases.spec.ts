import { expect, type Page, test } from '@playwright/test';
import { builtRulePages } from './built.ts';
import { settled, tried, watch } from './watch.ts';

/** What the words of a case tell, numbers above all, as the panel of its page must show it. */
const TOLD: { readonly [page: string]: { readonly [cases: string]: string } } = {
  calendrier: { 'La première année': '2020', 'La bascule': '2022', 'La dernière année': '2024' },
  ecart: { 'Juste sur le bord': '0,00 €', 'Un euro au-delà': '+ 1,00 €' },
  evolution: {
    'Au même rythme': '0,00 €',
    'Le premier euro': '+ 1,00 €',
    'Cher, mais stable': '+ 54,00 €',
    'Des profils qui changent': '+ 24,00 €',
  },
  gains: {
    'Un écart seul': '10,00 € par patient',
    'Une évolution seule': '20,00 € par patient',
    "L'écart est négatif": '18,00 € par patient',
    "L'évolution est négative": '20,42 € par patient',
    'Les deux négatifs': '0,00 €',
  },
  'credits-amorcage': {
    'Le plus bas de la règle': '32 500,00 €',
    'Un forfait juste': '108 333,33 €',
    'Au-delà de 50 000': '130 000,00 €',
  },
  'experience-patient': {
    'Juste sous le niveau': "Le niveau intermédiaire n'est pas atteint",
    'Exactement au niveau': 'Le niveau intermédiaire est atteint, pas la cible',
    'Exactement à la cible': 'La cible est atteinte',
    'Pas comptée cette année': "L'expérience patient n'est pas comptée cette année",
  },
  'score-qualite': {
    'Sans indicateur à la carte': '92,5',
    'Trois indicateurs à la carte': '6,67',
    'Un socle laissé de côté': '106,89',
    "Sans l'expérience patient": '76 %',
    'Un score négatif, en phase 2': '−50',
    'Un score négatif, en phase 3': '−35 351 €',
    'Toutes les cibles atteintes': '98 820 €',
  },
  indicateurs: {
    'Cible atteinte': '8 points sur 8',
    'Entre les deux': '0,8333',
    "Juste à l'intermédiaire": '4 points sur 8',
    'Un progrès, dessous': '0,2143',
    'Le plancher': '−4 points sur 8',
    Retombé: '−4 points sur 8',
    'Un indicateur qui doit baisser': '0,375',
    'Un recueil qui débute': '3 points sur 8',
  },
  'modele-ajustement': {
    'Les sept variables': '0,0841',
    "Sans l'âge": '0,0574',
    "Un indice indépendant de l'APL": '0,0850',
    'Deux colonnes qui se répètent': 'Écartées : Indice de défavorisation',
    'Sans sélection': 'APL et Défavorisation',
    '500 patients seulement': '0,1892',
    'Un R² ajusté négatif': '−0,0398',
  },
  'phase-2': {
    'De la qualité sans gains reversés': 'dont 0 € de gains reversés',
    'Un score négatif': '154 224,00 €',
    'Cent points sur cent': 'tout le droit de tirage est acquis',
    'Un voisin plus dépensier': '83 333,33 €',
  },
  'phase-3': {
    'La moitié des points': "la qualité n'ajoute ni ne retire rien",
    'Un score négatif': '−20 %',
    'Un sans-faute': '+20 %',
    'Un sans-faute, sans gains reversés': '0,00 €',
    'Soixante points sur cent': '+4 %',
  },
  plafonds: {
    'Juste au plafond': '400 000,00 €',
    'Deux fois le plafond': '565 800,00 €',
    'Deux limites à la suite': '320 000,00 €',
  },
  avance: {
    'Une avance, puis sa récupération': '51 189,58 €',
    'Un solde jamais récupéré': '31 111,11 €',
    "Tout le solde d'un coup": '28 888,89 €',
    'Une enveloppe qui manque': '73 425,93 €',
  },
  eligibilite: {
    '4 999 patients': 'Il manque une patientèle de 5 000 patients au moins',
    '5 000 juste': "Rien ne s'y oppose",
    'Aucun médecin traitant': 'Il manque 2 points',
    'Le diabète seulement': "qui ne visent pas qu'une pathologie",
    'Une convention, sans forme commune': "Rien ne s'y oppose",
    'Une convention, et personne pour recevoir': 'qui désigne qui reçoit les versements',
    'Rien de ce qui est encouragé': "Rien ne s'y oppose",
  },
  patientele: {
    '15 ans, sans médecin traitant': 'Le second critère suffit',
    'Le même, à 16 ans': 'Non compté',
    'Un enfant vu une fois, déclaré ici': 'Le premier critère suffit',
    'Fidèle, mais sans soin cette année': 'rien ne lui a été remboursé',
    "Bénéficiaire de l'AME": "L'AME l'emporte sur le reste",
    'Vu souvent, déclaré ailleurs': 'Non compté',
    'Les deux critères à la fois': "il n'est compté qu'une fois, sous le premier",
  },
  'depense-reelle': {
    'Un séjour de 40 000 €': '41 200,00 €',
    'Des indemnités journalières seulement': '6 000,00 € ne sont pas comptés',
    'Une clinique loin du groupement': '3 680,00 €',
    'Une année en Ehpad': '32 000,00 € ne sont pas comptés',
    "Une pension d'invalidité": '4 050,00 €',
    'Tout à sa charge': '700,00 € ne sont pas comptés',
  },
  'depense-ajustee': {
    'Un jeune homme, sans rien': '271,70 €',
    'Une femme avec une ALD': '2 568,15 €',
    "L'ACS seule": '1 058,28 €',
    'Un APL de zéro': '208,13 €',
    'Un âge complété, inventé': '4 668,15 €',
  },
};

/** A text without what typography changes. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
/** The same for a number whose sign may stand apart. */
const joined = (text: string): string => plain(text).replace(/([+−]) (?=\d)/g, '$1');

/** What the panel shows: its results, its fields, its year. */
async function shown(page: Page): Promise<string> {
  // As it is written, a phone hides some of it behind what has changed; and without what is said of it once.
  const texts = await page.locator('.panneau :is(.resultats, .registre-court, .vue)').evaluateAll((all) =>
    all.map((each) => {
      const own = each.cloneNode(true) as Element;
      for (const said of own.querySelectorAll('[role=status].cache')) said.remove();
      return own.textContent;
    }),
  );
  const fields = await page.locator('.panneau .champ :is(input, select), .vue select').evaluateAll((all) =>
    all.map((each) => {
      const field = each as HTMLInputElement;
      return ['radio', 'checkbox'].includes(field.type) ? `${field.checked}` : field.value;
    }),
  );
  return joined([...texts, ...fields].join('\n'));
}

/** The same once the last of it has come from the worker: what one more point would bring is asked after the rest. */
async function atRest(page: Page): Promise<string> {
  await settled(page);
  await expect(page.locator(':is(.perimes, .indicateur-attendu)'), 'the panel is at rest').toHaveCount(0);
  return shown(page);
}

/** What other pages, reloads and links find: the address, all that the browser keeps, and that no dossier is begun. */
const kept = (page: Page): Promise<object> =>
  page.evaluate(async () => ({
    address: location.href,
    all: { ...localStorage },
    tab: { ...sessionStorage },
    documents: await indexedDB.databases(),
    dossier: document.querySelector('#dossier-actif')?.textContent,
  }));

/** What is wrong with a page on a phone, whatever its numbers. */
async function expectSound(page: Page, cases: string): Promise<void> {
  await expect(page.locator('.fraicheur'), `${cases}: valid`).toHaveCount(0);
  const drawings = await page.locator('.dessin').evaluateAll((all) => all.map((each) => each.innerHTML));
  expect(drawings.join(''), cases).not.toMatch(/NaN|Infinity|undefined/);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `${cases}: pixels too wide`).toBeLessThanOrEqual(0);
}

for (const path of builtRulePages()) {
  const name = path.split('/')[1] ?? '';
  test(`/${path}: each case says its words, shows its numbers, draws, fits a phone, and changes nothing that is kept`, {
    tag: '@racine',
  }, async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const told = TOLD[name] ?? {};
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${path}`);
    await settled(page);
    const start = await atRest(page);
    const before = await kept(page);
    const names = (await page.locator('.cas button').allInnerTexts()).map(plain);
    expect(names).not.toEqual([]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(told)));
    const said = page.locator('.cas-applique');
    const seen = new Set<string>();
    for (const [rank, cases] of names.entries()) {
      const button = page.locator('.cas button').nth(rank);
      await tried(page, button);
      const words = plain((await page.locator('.cas-dit').nth(rank).textContent()) ?? '');
      expect(plain((await said.textContent()) ?? ''), cases).toContain(words);
      const number = told[cases];
      if (number !== undefined) await expect.poll(() => shown(page), cases).toContain(joined(number));
      await expectSound(page, cases);
      // In a browser that has kept nothing, as here, the first click also opens the page's scenario or form.
      const first = await atRest(page);
      if (rank === 0) {
        await button.click();
        await settled(page);
        await expect.poll(() => shown(page), `${cases}, twice`).toBe(first);
      }
      const banner = page.locator('#etat-du-scenario .etat-cas');
      await expect(banner, cases).toContainText(
        /^Cas d’école\s: .* — vos (chiffres|valeurs) n’ont pas bougé\./,
      );
      expect(plain((await banner.textContent()) ?? ''), cases).toContain(`Cas d'école : ${cases} `);
      expect(await kept(page), `${cases}: the address and what is kept`).toEqual(before);
      seen.add(first);
      await tried(page, said.getByRole('button', { name: /^Revenir à mes/ }));
      await expect(banner, `${cases}, left`).toHaveCount(0);
      expect(await kept(page), `${cases}, left`).toEqual(before);
      // The indicator that a case has chosen stays in view.
      if (name !== 'indicateurs') await expect.poll(() => shown(page), `${cases}, taken back`).toBe(start);
    }
    expect(seen.size, 'no two cases show the same').toBe(names.length);
    expect(faults).toEqual([]);
  });
}
