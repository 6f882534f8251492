// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { creerGarde } from '../../../src/store/storage/kept-value.ts';
import { finir, recommencer } from '../harness.ts';

const CLE = 'ipep-essai/1';

beforeEach(recommencer);

test('effacer() leaves what was put aside, which has its own button', async () => {
  localStorage.setItem(CLE, '{');
  const garde = creerGarde(CLE, (value): value is string => typeof value === 'string');
  expect(garde.lire()).toBeUndefined();
  await finir();
  garde.garder('nouveau');
  garde.effacer();
  expect([localStorage.getItem(CLE), localStorage.getItem(`${CLE}.ecarte`)]).toEqual([null, '["{"]']);
});
