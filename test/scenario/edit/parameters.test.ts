import { expect, test } from 'vitest';
import { withParameter } from '../../../src/scenario/edit/parameters.ts';

test.each([
  [undefined, '0.04', { tunnel: '0.04' }],
  [{ plafond: '0.1' }, '0.04', { plafond: '0.1', tunnel: '0.04' }],
  [{ tunnel: '0.03' }, 'douze', { tunnel: 'douze' }],
  [{ plafond: '0.1', tunnel: '0.03' }, '0.050', { plafond: '0.1' }],
  [{ plafond: '0.1', tunnel: '0.03' }, undefined, { plafond: '0.1' }],
])('withParameter(%j, tunnel, %s, 0.05) is %j', (set, given, expected) => {
  expect(withParameter(set, 'tunnel', given, '0.05')).toEqual(expected);
});
