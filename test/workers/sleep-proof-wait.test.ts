import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitPatiently } from '../../src/workers/sleep-proof-wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('waitPatiently() calls once the time is up, and not before', () => {
  const finish = vi.fn();
  waitPatiently(10_000, finish);
  vi.advanceTimersByTime(9_999);
  expect(finish).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(finish).toHaveBeenCalledOnce();
});

test('waitPatiently() starts again, and ends', () => {
  const finish = vi.fn();
  const pending = waitPatiently(10_000, finish);
  vi.advanceTimersByTime(9_000);
  pending.startOver();
  vi.advanceTimersByTime(9_000);
  expect(finish).not.toHaveBeenCalled();
  pending.cease();
  vi.advanceTimersByTime(60_000);
  expect(finish).not.toHaveBeenCalled();
});

test('waitPatiently() counts the sleep of a computer as one part of ten, and goes by no date', () => {
  const finish = vi.fn();
  waitPatiently(10_000, finish);
  for (const date of ['2100-01-01', '1970-01-01']) vi.setSystemTime(date);
  // What a browser does on waking: the timer that is due fires, once.
  vi.runOnlyPendingTimers();
  expect(finish).not.toHaveBeenCalled();
  for (let part = 0; part < 9; part += 1) vi.runOnlyPendingTimers();
  expect(finish).toHaveBeenCalledOnce();
});
