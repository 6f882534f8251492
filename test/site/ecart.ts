import { expect, type Locator, type Page } from '@playwright/test';
import { encodeLink } from '../../src/scenario/format/link.ts';
import { depart } from '../../src/store/state/state.ts';
import { settled } from './watch.ts';

/** The page of the écart, with its calculator: what the tests of the scenario type in and look at. */
export interface Ecart {
  readonly sheet: Locator;
  readonly reelle: Locator;
  readonly ajustee: Locator;
  readonly interval: Locator;
  readonly result: Locator;
  readonly avis: Locator;
  /** What is said of the case that was tried. */
  readonly cases: Locator;
}

/** The result of the example: 2 479,50 − 2 415. */
export const EXAMPLE = '+ 64,50 €';

export function ecartOf(page: Page): Ecart {
  const sheet = page.getByRole('region', { name: /^Avec (vos chiffres|les chiffres du cas)$/i });
  return {
    sheet,
    reelle: sheet.getByLabel('Dépense réelle'),
    ajustee: sheet.getByLabel('Dépense ajustée'),
    interval: sheet.getByLabel('Intervalle'),
    result: sheet.locator('.resultat b'),
    avis: page.locator('.avis'),
    cases: page.locator('.cas-applique'),
  };
}

/** Opens /regles/ecart/, at a fragment if there is one, and waits for its islands. */
export async function openEcart(page: Page, fragment = ''): Promise<Ecart> {
  await page.goto(`./regles/ecart/${fragment}`);
  await settled(page);
  return ecartOf(page);
}

/** Types an actual spending, and waits for the écart that follows. */
export async function typeReelle(ecart: Ecart, text: string, result: string): Promise<void> {
  await ecart.reelle.fill(text);
  await expect(ecart.result).toHaveText(result);
}

/** The address of the example with another actual spending in 2021. */
export function linkWith(depenseReelle: string): string {
  const saisie = structuredClone(depart);
  const annee = saisie.scenario.groupements[0]?.annees[3];
  if (annee) annee.depenseReelle = depenseReelle;
  return `#${encodeLink(saisie)}`;
}

/** A browser that keeps no documents, though it has its two storages: it throws when it opens them, or as soon as they are named, or has no such store. */
export async function denyDocuments(page: Page, how: 'throws' | 'unnameable' | 'absent'): Promise<void> {
  await page.addInitScript((how) => {
    if (how === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
    else if (how === 'unnameable')
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
    else
      IDBFactory.prototype.open = () => {
        throw new DOMException('The request was denied.', 'SecurityError');
      };
  }, how);
}

/** The button that names the dossier at work, in the head of every page; and its menu. */
export const headOf = (page: Page) => ({
  button: page.locator('.dossier-bouton'),
  name: page.locator('#dossier-actif'),
  menu: page.locator('#dossier-menu'),
});

/** A browser that keeps nothing: any use of the storage throws. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
  });
}
