import { expect, test } from 'vitest';
import { frenchDate } from '../../src/french/dates.ts';

test('frenchDate(date, zone) is a day in words, where the reader is', () => {
  const midnight = new Date('2026-11-28T23:30:00Z');
  expect(frenchDate(midnight, 'UTC')).toBe('28 novembre 2026');
  expect(frenchDate(midnight, 'Europe/Paris')).toBe('29 novembre 2026');
});
