// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createTypingRest, type TypingRest } from '../../../src/store/rendering/typing-rest.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';

const type = () => document.dispatchEvent(new Event('input'));

let clock: FakeClock;
let rest: TypingRest;

beforeEach(() => {
  clock = fakeClock();
  rest = createTypingRest(clock);
});

test('at rest it is done at once, after what runs now', async () => {
  const done = vi.fn();
  rest.whenIdle(done);
  expect(done).not.toHaveBeenCalled();
  clock.advance(0);
  expect(done).toHaveBeenCalledOnce();
  await expect(rest.untilRest()).resolves.toBeUndefined();
});

test('while something is typed it waits for the last keystroke to be 300 ms old, whenever that one comes', () => {
  const done = vi.fn();
  type();
  rest.whenIdle(done);
  for (let key = 0; key < 5; key += 1) {
    clock.advance(250);
    type();
  }
  clock.advance(299);
  expect(done).not.toHaveBeenCalled();
  clock.advance(1);
  expect(done).toHaveBeenCalledOnce();
});

test('a key that comes just before it is due puts it off', () => {
  const done = vi.fn();
  rest.whenIdle(done);
  type();
  clock.advance(299);
  expect(done).not.toHaveBeenCalled();
  clock.advance(1);
  expect(done).toHaveBeenCalledOnce();
});

test('untilRest() resolves once typing rests, and not before', async () => {
  const done = vi.fn();
  type();
  const resting = rest.untilRest().then(done);
  clock.advance(299);
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  clock.advance(1);
  await resting;
  expect(done).toHaveBeenCalledOnce();
});

test('it can be cancelled, even after it was put off', () => {
  const done = vi.fn();
  type();
  const cancel = rest.whenIdle(done);
  clock.advance(200);
  type();
  clock.advance(150);
  cancel();
  clock.advance(1000);
  expect(done).not.toHaveBeenCalled();
});

test('what is moved by hand is waited for as typing is', () => {
  const done = vi.fn();
  rest.stir();
  rest.whenIdle(done);
  clock.advance(299);
  expect(done).not.toHaveBeenCalled();
  clock.advance(1);
  expect(done).toHaveBeenCalledOnce();
});
