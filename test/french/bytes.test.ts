import { expect, test } from 'vitest';
import { formatBytes } from '../../src/french/bytes.ts';

test('formatBytes(n) says kilobytes, then megabytes to the tenth', () => {
  expect([0, 1499, 999_499, 1_000_000, 40_140_000].map((n) => formatBytes(n).replace(/\s/g, ' '))).toEqual([
    '0 ko',
    '1 ko',
    '999 ko',
    '1 Mo',
    '40,1 Mo',
  ]);
});
