import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patienter } from '../../src/workers/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('patienter() calls once the time is up, and not before', () => {
  const finir = vi.fn();
  patienter(10_000, finir);
  vi.advanceTimersByTime(9_999);
  expect(finir).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(finir).toHaveBeenCalledOnce();
});

test('patienter() starts again, and ends', () => {
  const finir = vi.fn();
  const attente = patienter(10_000, finir);
  vi.advanceTimersByTime(9_000);
  attente.recommencer();
  vi.advanceTimersByTime(9_000);
  expect(finir).not.toHaveBeenCalled();
  attente.cesser();
  vi.advanceTimersByTime(60_000);
  expect(finir).not.toHaveBeenCalled();
});

test('patienter() counts the sleep of a computer as one part of ten, and goes by no date', () => {
  const finir = vi.fn();
  patienter(10_000, finir);
  for (const date of ['2100-01-01', '1970-01-01']) vi.setSystemTime(date);
  // What a browser does on waking: the timer that is due fires, once.
  vi.runOnlyPendingTimers();
  expect(finir).not.toHaveBeenCalled();
  for (let part = 0; part < 9; part += 1) vi.runOnlyPendingTimers();
  expect(finir).toHaveBeenCalledOnce();
});
