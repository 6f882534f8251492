import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built.ts';
import { redrawn, settled } from './watch.ts';

/** Numbers that the words of a case tell, as the panel of its page must show them. */
const TOLD: { readonly [page: string]: { readonly [cas: string]: string } } = {
  calendrier: { 'La première année': '2020', 'La bascule': '2022', 'La dernière année': '2024' },
  ecart: { 'Juste sur le bord': '0,00 €', 'Un euro au-delà': '+ 1,00 €' },
  evolution: {
    'Au même rythme': '0,00 €',
    'Le premier euro': '+ 1,00 €',
    'Cher, mais stable': '+ 54,00 €',
    'Des patients plus lourds': '+ 24,00 €',
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
    'Sans indicateur à la carte': '47,38',
    'Trois indicateurs à la carte': '6,67',
    'Un socle laissé de côté': '59,64',
    "Sans l'expérience patient": '42,98 %',
    'Un score négatif, en phase 2': '−50',
    'Un score négatif, en phase 3': '−47 036 €',
    'Toutes les cibles atteintes': '204 047 €',
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
  'phase-2': {
    'De la qualité sans gains': 'dont 0 € de gains',
    'Un score négatif': '154 224,00 €',
    'Cent points sur cent': 'tout le droit de tirage est acquis',
    'Un voisin plus dépensier': '83 333,33 €',
  },
  'phase-3': {
    'La moitié des points': "la qualité n'ajoute ni ne retire rien",
    'Un score négatif': '−20 %',
    'Un sans-faute': '+20 %',
    'Un sans-faute, sans gains': '0,00 €',
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
};

/** A text without what typography changes. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replaceAll('’', "'");
/** The same for a number whose sign may stand apart. */
const joined = (text: string): string => plain(text).replace(/([+−]) (?=\d)/g, '$1');

async function shown(page: Page): Promise<string> {
  const texts = await page.locator('.resultats, .registre-court, .vue').allInnerTexts();
  const fields = await page
    .locator('.champs input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const year = await page
    .locator('.vue select')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  return joined([...texts, ...fields, ...year].join('\n'));
}

/** A page opened by a browser that keeps nothing: a late answer of the page before cannot leave its scenario either. */
async function fresh(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./${path}`);
  await settled(page);
}

for (const path of builtPages().filter((each) => /^regles\/.+/.test(each))) {
  const name = path.split('/')[1] ?? '';
  test(`/${path}: in a fresh browser, the first click on a case does what it says, and a second changes nothing`, {
    tag: '@racine',
  }, async ({ page }) => {
    test.slow();
    const told = TOLD[name] ?? {};
    await page.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.clear();
    });
    await fresh(page, path);
    const names = (await page.locator('.cas button').allInnerTexts()).map(plain);
    expect(names).toEqual(expect.arrayContaining(Object.keys(told)));
    for (const [rang, cas] of names.entries()) {
      if (rang > 0) await fresh(page, path);
      const button = page.locator('.cas button').nth(rang);
      await redrawn(page, () => button.click());
      const first = await shown(page);
      const number = told[cas];
      if (number !== undefined) expect(first, cas).toContain(joined(number));
      await redrawn(page, () => button.click());
      expect(await shown(page), `${cas}, twice`).toBe(first);
    }
  });
}
