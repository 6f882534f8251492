// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import {
  askMap,
  cancelled,
  cancelMap,
  dropMap,
  progress,
  shown,
} from '../../../../src/laboratory/incitation/islands/map-state.ts';
import type { IncentiveMap } from '../../../../src/scenario/incentive/map/map.ts';
import { client } from '../../../../src/store/page-store.ts';

/** What the pool is under way with. */
const pool = vi.hoisted(() => ({ end: (_: unknown): void => {}, undone: 0 }));

vi.mock('../../../../src/laboratory/incitation/islands/shared-map.ts', () => ({
  undo: () => {
    pool.undone += 1;
    pool.end({ state: 'annule' });
  },
  shareOut: (_year: unknown, tell: (how: unknown) => void) => {
    tell({ done: 0, total: 40 });
    return new Promise((end) => {
      pool.end = end;
    });
  },
}));

const question = () => ({ document: {} as never, vue: { groupement: 0, annee: 1 } });
const map = (nom: string) => ({ nom }) as IncentiveMap;

vi.spyOn(client, 'ask').mockImplementation((async () => ({
  state: 'fini',
  result: { ok: true, year: {} },
})) as never);

afterEach(dropMap);

test('a map that its reader stops is no longer under way, and the one before it stays', async () => {
  const first = askMap(question());
  await vi.waitUntil(() => progress.value !== undefined);
  pool.end({ state: 'fini', results: [map('avant')] });
  await first;
  expect(shown.value?.map.nom).toBe('avant');

  const second = askMap(question());
  await vi.waitUntil(() => progress.value !== undefined);
  cancelMap();
  await second;
  expect(pool.undone).toBeGreaterThan(0);
  expect([shown.value?.map.nom, progress.value, cancelled.value]).toEqual(['avant', undefined, true]);

  // Asked again, it is under way; a later question is none that its reader has stopped.
  const third = askMap(question());
  expect(cancelled.value).toBe(false);
  await vi.waitUntil(() => progress.value !== undefined);
  pool.end({ state: 'fini', results: [map('après')] });
  await third;
  expect([shown.value?.map.nom, progress.value, cancelled.value]).toEqual(['après', undefined, false]);
});
