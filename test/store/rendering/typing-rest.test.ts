// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { untilRest, whenIdle } from '../../../src/store/rendering/typing-rest.ts';

const type = () => document.dispatchEvent(new Event('input'));

// One clock for all: what was typed in a test is past in the next.
beforeAll(() => void vi.useFakeTimers());
beforeEach(() => void vi.advanceTimersByTime(1000));
afterAll(() => void vi.useRealTimers());

test('at rest it is done at once, after what runs now', async () => {
  const done = vi.fn();
  whenIdle(done);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(done).toHaveBeenCalledOnce();
  await expect(untilRest()).resolves.toBeUndefined();
});

test('while something is typed it waits for the last keystroke to be 300 ms old, whenever that one comes', () => {
  const done = vi.fn();
  type();
  whenIdle(done);
  for (let key = 0; key < 5; key += 1) {
    vi.advanceTimersByTime(250);
    type();
  }
  vi.advanceTimersByTime(299);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
});

test('a key that comes just before it is due puts it off', () => {
  const done = vi.fn();
  whenIdle(done);
  type();
  vi.advanceTimersByTime(299);
  expect(done).not.toHaveBeenCalled();
  // Timers count whole milliseconds.
  vi.advanceTimersByTime(2);
  expect(done).toHaveBeenCalledOnce();
});

test('it can be cancelled, even after it was put off', () => {
  const done = vi.fn();
  type();
  const cancel = whenIdle(done);
  vi.advanceTimersByTime(200);
  type();
  vi.advanceTimersByTime(150);
  cancel();
  vi.advanceTimersByTime(1000);
  expect(done).not.toHaveBeenCalled();
});
