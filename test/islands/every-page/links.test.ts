// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';

const CLE = 'ipep-saisie/1';
const MIEN = 's=2.mien';

beforeAll(async () => {
  await import('../../../src/islands/every-page/links.ts');
  // jsdom goes nowhere.
  document.addEventListener('click', (event) => event.preventDefault());
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', `/regles/ecart/#${MIEN}`);
});

const garder = (zone: Storage, fragment: string, nom = '') =>
  zone.setItem(CLE, JSON.stringify({ saisie: { nom }, fragment }));

/** Where a link to a place of another page leads once it is clicked. */
function suivre(type: string, touches: MouseEventInit = {}, target = ''): string {
  document.body.innerHTML = `<a href="/regles/tunnel/#place" target="${target}">tunnel</a>`;
  const lien = document.querySelector('a');
  lien?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...touches }));
  return lien?.hash ?? '';
}

const AVEC = `#${MIEN}&ancre=place`;

test('a link to a place of another page needs no scenario in this tab, where the storage has it', () => {
  garder(sessionStorage, MIEN);
  garder(localStorage, 's=2.autre');
  expect(suivre('click')).toBe('#place');
});

test.each([
  ['with the middle button', 'auxclick', {}, ''],
  ['with Ctrl', 'click', { ctrlKey: true }, ''],
  ['with Cmd', 'click', { metaKey: true }, ''],
  ['with Shift', 'click', { shiftKey: true }, ''],
  ['by its target', 'click', {}, '_blank'],
])('opened in another tab %s, it takes the scenario that only this tab keeps', (_, type, touches, target) => {
  garder(sessionStorage, MIEN);
  garder(localStorage, 's=2.autre');
  expect(suivre(type, touches, target)).toBe(AVEC);
  garder(localStorage, MIEN);
  expect(suivre(type, touches, target)).toBe('#place');
});

test('a name that reads as the address keeps nothing', () => {
  garder(localStorage, 's=2.autre', MIEN);
  expect(suivre('click')).toBe(AVEC);
});

test('a tab that keeps another scenario than the address takes it along', () => {
  garder(sessionStorage, 's=2.autre');
  garder(localStorage, MIEN);
  expect(suivre('click')).toBe(AVEC);
});
