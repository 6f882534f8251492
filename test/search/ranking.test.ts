import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/search/find.ts';
import { ranked } from '../../src/search/ranking.ts';
import type { Kind } from '../../src/search/record.ts';

const found = (kind: Kind, address: string, score: number): Found => ({
  kind,
  title: address,
  place: '',
  address,
  said: '',
  score,
  terms: [],
});

describe('ranked(found)', () => {
  const { nearest, groups, count } = ranked([
    found('page', '/a/', 100),
    found('section', '/a/#b', 90),
    found('section', '/b/#c', 80),
    found('word', '/glossaire/#d', 70),
    found('word', '/glossaire/#e', 60),
    found('page', '/f/', 50),
    found('page', '/far/', 1),
  ]);
  const addresses = (list: readonly Found[]) => list.map(({ address }) => address);

  test('shows first the three nearest, each on a page of its own', () => {
    expect(addresses(nearest)).toEqual(['/a/', '/b/#c', '/glossaire/#d']);
  });

  test('then the others by kind, the kind of the nearest of them first', () => {
    expect(groups.map(({ kind, found: list }) => [kind, addresses(list)])).toEqual([
      ['section', ['/a/#b']],
      ['word', ['/glossaire/#e']],
      ['page', ['/f/']],
    ]);
  });

  test('leaves out what is far from the best', () => {
    expect(count).toBe(6);
  });

  test('of nothing shows nothing', () => {
    expect(ranked([])).toEqual({ nearest: [], groups: [], count: 0 });
  });
});
