// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';

const KEY = 'ipep-saisie/1';
const MINE = 's=2.mien';

beforeAll(async () => {
  await import('../../../src/islands/every-page/links.ts');
  // jsdom goes nowhere.
  document.addEventListener('click', (event) => event.preventDefault());
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', `/regles/ecart/#${MINE}`);
});

const keep = (zone: Storage, fragment: string, nom = '') =>
  zone.setItem(KEY, JSON.stringify({ saisie: { nom }, fragment }));

/** Where a link to a place of another page leads once it is clicked. */
function follow(type: string, touches: MouseEventInit = {}, target = ''): string {
  document.body.innerHTML = `<a href="/regles/tunnel/#place" target="${target}">tunnel</a>`;
  const link = document.querySelector('a');
  link?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...touches }));
  return link?.hash ?? '';
}

const WITH = `#${MINE}&ancre=place`;

test('a link to a place of another page needs no scenario in this tab, where the storage has it', () => {
  keep(sessionStorage, MINE);
  keep(localStorage, 's=2.autre');
  expect(follow('click')).toBe('#place');
});

test.each([
  ['with the middle button', 'auxclick', {}, ''],
  ['with Ctrl', 'click', { ctrlKey: true }, ''],
  ['with Cmd', 'click', { metaKey: true }, ''],
  ['with Shift', 'click', { shiftKey: true }, ''],
  ['by its target', 'click', {}, '_blank'],
])('opened in another tab %s, it takes the scenario that only this tab keeps', (_, type, touches, target) => {
  keep(sessionStorage, MINE);
  keep(localStorage, 's=2.autre');
  expect(follow(type, touches, target)).toBe(WITH);
  keep(localStorage, MINE);
  expect(follow(type, touches, target)).toBe('#place');
});

test('a name that reads as the address keeps nothing', () => {
  keep(localStorage, 's=2.autre', MINE);
  expect(follow('click')).toBe(WITH);
});

test('a tab that keeps another scenario than the address takes it along', () => {
  keep(sessionStorage, 's=2.autre');
  keep(localStorage, MINE);
  expect(follow('click')).toBe(WITH);
});
