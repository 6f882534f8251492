// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { soon } from '../../../src/store/storage/delayed-write.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';

let clock: FakeClock;

beforeEach(() => {
  clock = fakeClock();
});

describe('soon(write)', () => {
  test('ask() writes once, out of the event, and within 200 ms of the first of several', () => {
    const write = vi.fn();
    const { ask } = soon(write, clock);
    ask();
    clock.advance(100);
    ask();
    expect(write).not.toHaveBeenCalled();
    clock.advance(99);
    expect(write).toHaveBeenCalledTimes(1);
    clock.advance(10_000);
    expect(write).toHaveBeenCalledTimes(1);
    ask();
    clock.advance(10_000);
    expect(write).toHaveBeenCalledTimes(2);
  });

  test('now() writes what waits, and nothing is left to write', () => {
    const write = vi.fn();
    const { ask, now } = soon(write, clock);
    ask();
    now();
    clock.advance(10_000);
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
    const { ask } = soon(write, clock);
    go();
    expect(write).not.toHaveBeenCalled();
    ask();
    go();
    expect(write).toHaveBeenCalledTimes(1);
  });
});

test('a page that shows again writes nothing', () => {
  const write = vi.fn();
  const { ask } = soon(write, clock);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  ask();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(write).not.toHaveBeenCalled();
});
