// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { direRefus } from '../../../src/store/notices/form-notices.ts';
import { suivreRefus } from '../../../src/store/notices/not-kept.ts';
import { creerEtat } from '../../../src/store/state/state.ts';
import { recommencer } from '../harness.ts';

/** How many locks are held: a new version of the site waits for them. */
let tenus: number;

beforeEach(async () => {
  await recommencer();
  tenus = 0;
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_name: string, _options: object, run: () => Promise<void>) => {
        tenus += 1;
        await run();
        tenus -= 1;
      },
    },
  });
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('what is kept nowhere but in the page holds the lock, and the page asks before it closes', () => {
  test('a scenario that neither the storage nor the address has, as long as it lasts', async () => {
    const etat = creerEtat();
    suivreRefus(etat);
    etat.garde.value = 'rien';
    expect([tenus, asks()]).toEqual([0, false]);
    etat.fraicheur.value = 'invalide';
    expect([tenus, asks()]).toEqual([1, true]);
    etat.garde.value = 'onglet';
    await settled();
    expect([tenus, asks()]).toEqual([0, false]);
  });

  test('the fields of a form that this tab does not keep either', () => {
    direRefus(true);
    expect([tenus, asks()]).toEqual([0, false]);
    direRefus(false);
    expect([tenus, asks()]).toEqual([1, true]);
  });
});
