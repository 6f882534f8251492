import { expect, test } from 'vitest';
import { buildEnvironment } from '../../../src/build/site/environment.ts';

test.each([
  ['ipep', '/ipep/'],
  ['/ipep', '/ipep/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
  ['', '/'],
])("buildEnvironment({ BASE: '%s' }) serves under '%s'", (BASE, base) => {
  expect(buildEnvironment({ BASE }).base).toBe(base);
});

test('buildEnvironment({}) builds dist for the root of an unknown site', () => {
  expect(buildEnvironment({})).toEqual({ base: '/', site: undefined, out: 'dist' });
});
