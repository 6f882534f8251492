// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusOn, fromHere } from '../../../src/islands/kit/later-focus.ts';

const button = (id: string) => document.getElementById(id) as HTMLButtonElement;
const focused = (): string | undefined => document.activeElement?.id;

/** The two frames that what has come needs to be drawn. */
function draw(): void {
  vi.advanceTimersToNextFrame();
  vi.advanceTimersToNextFrame();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame'] });
  document.body.innerHTML = ['pressed', 'come', 'other'].map((id) => `<button id="${id}"></button>`).join('');
  button('pressed').focus();
});

afterEach(() => vi.useRealTimers());

test('focusOn(id) goes to what has come once it is drawn, and not before', () => {
  button('come').remove();
  focusOn('come');
  vi.advanceTimersToNextFrame();
  expect(focused()).toBe('pressed');
  document.body.insertAdjacentHTML('beforeend', '<button id="come"></button>');
  vi.advanceTimersToNextFrame();
  expect(focused()).toBe('come');
});

test('focusOn(id) follows where the button that had the focus is gone', () => {
  focusOn('come');
  button('pressed').remove();
  draw();
  expect(focused()).toBe('come');
});

test('focusOn(id) goes from nowhere, as from a button of a browser that gives buttons no focus', () => {
  button('pressed').blur();
  focusOn('come');
  draw();
  expect(focused()).toBe('come');
});

test('focusOn(id) leaves the focus to who has moved it, between two frames too, and from nowhere', () => {
  focusOn('come');
  button('other').focus();
  draw();
  expect(focused()).toBe('other');
  focusOn('come');
  vi.advanceTimersToNextFrame();
  button('pressed').focus();
  vi.advanceTimersToNextFrame();
  expect(focused()).toBe('pressed');
  button('pressed').blur();
  focusOn('come');
  button('other').focus();
  draw();
  expect(focused()).toBe('other');
});

test('of two asked for at once, the focus goes to the last', () => {
  focusOn('come');
  vi.advanceTimersToNextFrame();
  focusOn('other');
  draw();
  expect(focused()).toBe('other');
});

test('fromHere() remembers where the focus was as a long task began, and goes to an element too', () => {
  const goTo = fromHere();
  draw();
  goTo(button('come'));
  draw();
  expect(focused()).toBe('come');
  const later = fromHere();
  button('other').focus();
  later('pressed');
  draw();
  expect(focused(), 'who has gone on during the task keeps the keyboard').toBe('other');
});

test('while it is on its way, the page says so to what keeps the keyboard near a button that is gone', () => {
  const awaited = () => document.body.dataset['focus'];
  focusOn('come');
  button('pressed').remove();
  expect(awaited()).toBe('awaited');
  draw();
  expect(awaited()).toBeUndefined();
  expect(focused()).toBe('come');
});
