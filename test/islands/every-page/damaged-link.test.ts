// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { alerts, removeAlert } from '../../../src/store/notices/alerts.ts';

beforeAll(() => import('../../../src/islands/every-page/links.ts'));
beforeEach(() => {
  for (const id of alerts.keys()) removeAlert(id);
});

/** What is said of an address that is come to within a page, which writes its own at once. */
async function said(page: string, hash: string): Promise<readonly string[]> {
  history.replaceState(null, '', `${page}${hash}`);
  dispatchEvent(new Event('hashchange'));
  history.replaceState(null, '', page);
  await vi.dynamicImportSettled();
  return [...alerts.values()].map(({ texte }) => texte);
}

test.each([
  ['/parcours/argent/clef/', '#clef=zzz'],
  ['/parcours/argent/clef/', '#clef=1&membres=zzz'],
  ['/comparer/', '#s=2.abc.def&comparer=1&reference=zzz'],
  ['/formation/plan/', '#plan=1&autre=0_3'],
  ['/laboratoire/hasard/', '#hasard=zzz'],
])('%s says that it cannot read %s', async (page, hash) => {
  expect(await said(page, hash)).toEqual([expect.stringMatching(/^Ce lien est coupé, abîmé/)]);
});

test.each([
  ['/parcours/argent/clef/', '#clef=1'],
  ['/comparer/', '#comparer=1&reference=ajustee'],
  ['/comparer/', '#calcul'],
  ['/comparer/', '#comparer'],
  ['/laboratoire/hasard/', '#hasard=1&cv=zzz'],
])('%s says nothing of %s, which it reads or refuses in a field', async (page, hash) => {
  expect(await said(page, hash)).toEqual([]);
});

test('on another page, damaged or not, a link is said to be of its own', async () => {
  expect(await said('/estimer/', '#clef=zzz')).toEqual([expect.stringMatching(/La clef de répartition/)]);
});
