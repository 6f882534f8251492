// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { decodeLink } from '../../../src/scenario/format/link.ts';
import { loadLinks } from '../../../src/store/address/address.ts';
import { clock, finish, hide, openPage, startOver, typeText, withDepense } from '../harness.ts';

vi.mock(import('../../../src/store/address/address.ts'), async (original) => {
  const real = await original();
  return { ...real, loadLinks: vi.fn(real.loadLinks) };
});

/** What writes links, on its way to each that asks for it: who is called lets it come. */
async function linksOnTheirWay(): Promise<(() => void)[]> {
  const links = await loadLinks();
  const arrivals: (() => void)[] = [];
  vi.mocked(loadLinks).mockImplementation(
    () => new Promise((resolve) => void arrivals.push(() => resolve(links))),
  );
  return arrivals;
}

test('the address is that of the last result, in whatever order what writes links comes to each', async () => {
  await startOver();
  const store = await openPage();
  // A frame is waited for between a result and its address.
  hide(false);
  const arrivals = await linksOnTheirWay();
  await typeText(store, '2400');
  await typeText(store, '2500');
  expect(location.hash, 'it waits').toBe('');
  for (const arrive of arrivals.reverse()) arrive();
  await finish();
  clock.advance(1000);
  await finish();
  expect(decodeLink(location.hash.slice(1))).toMatchObject({
    kind: 'payload',
    payload: { scenario: withDepense('2500').scenario },
  });
});
