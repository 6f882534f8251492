// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createKeptValue } from '../../../src/store/storage/kept-value.ts';
import { finish, startOver } from '../harness.ts';

const KEY = 'ipep-essai/1';

beforeEach(startOver);

test('erase() leaves what was put aside, which has its own button', async () => {
  localStorage.setItem(KEY, '{');
  const keptOne = createKeptValue(KEY, (value): value is string => typeof value === 'string');
  expect(keptOne.read()).toBeUndefined();
  await finish();
  keptOne.keep('nouveau');
  keptOne.erase();
  expect([localStorage.getItem(KEY), localStorage.getItem(`${KEY}.ecarte`)]).toEqual([null, '["{"]']);
});
