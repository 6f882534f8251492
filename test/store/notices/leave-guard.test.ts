// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sayRefusal } from '../../../src/store/notices/form-notices.ts';
import { followRefusals } from '../../../src/store/notices/not-kept.ts';
import { createPageState } from '../../../src/store/state/page-state.ts';
import { turns } from '../../turns.ts';
import { client, startOver } from '../harness.ts';

/** How many locks are held: a new version of the site waits for them. */
let heldBack: number;

beforeEach(async () => {
  await startOver();
  heldBack = 0;
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_name: string, _options: object, run: () => Promise<void>) => {
        heldBack += 1;
        await run();
        heldBack -= 1;
      },
    },
  });
});

const settled = () => turns(2);
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('what is kept nowhere but in the page holds the lock, and the page asks before it closes', () => {
  test('a scenario that neither the storage nor the address has, as long as it lasts', async () => {
    const page = createPageState();
    const { dispatch } = page;
    followRefusals(page, client);
    dispatch({ type: 'touched' });
    dispatch({ type: 'stored', keptOne: 'rien' });
    expect([heldBack, asks()]).toEqual([0, false]);
    dispatch({ type: 'refused', erreurs: [] });
    expect([heldBack, asks()]).toEqual([1, true]);
    dispatch({ type: 'stored', keptOne: 'onglet' });
    await settled();
    expect([heldBack, asks()]).toEqual([0, false]);
  });

  test('the fields of a form that this tab does not keep either', () => {
    sayRefusal(true);
    expect([heldBack, asks()]).toEqual([0, false]);
    sayRefusal(false);
    expect([heldBack, asks()]).toEqual([1, true]);
  });
});
