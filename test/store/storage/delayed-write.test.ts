// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { soon } from '../../../src/store/storage/delayed-write.ts';

beforeEach(() => void vi.useFakeTimers());

describe('soon(write)', () => {
  test('ask() writes once, out of the event, and within 200 ms of the first of several', () => {
    const write = vi.fn();
    const { ask } = soon(write);
    ask();
    vi.advanceTimersByTime(100);
    ask();
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(99);
    expect(write).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(write).toHaveBeenCalledTimes(1);
    ask();
    vi.runAllTimers();
    expect(write).toHaveBeenCalledTimes(2);
  });

  test('now() writes what waits, and nothing is left to write', () => {
    const write = vi.fn();
    const { ask, now } = soon(write);
    ask();
    now();
    vi.runAllTimers();
    expect(write).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    [
      'hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('a page that is %s writes what waits, and only that', (_, go) => {
    const write = vi.fn();
    const { ask } = soon(write);
    go();
    expect(write).not.toHaveBeenCalled();
    ask();
    go();
    expect(write).toHaveBeenCalledTimes(1);
  });
});

test('a page that shows again writes nothing', () => {
  const write = vi.fn();
  const { ask } = soon(write);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  ask();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(write).not.toHaveBeenCalled();
});
