// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcement } from '../../../src/islands/kit/announcement.tsx';

const result = signal('424 787 €');
const fresh = signal(true);
let brief: { readonly brief?: string } = {};

function Page() {
  return (
    <Announcement class="resultat" fresh={() => fresh.value} {...brief}>
      <p>{result.value}</p>
    </Announcement>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out.
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
  [result.value, fresh.value] = ['424 787 €', true];
  brief = {};
  act(() => render(<Page />, document.body));
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const said = (): string | null | undefined => document.querySelector('[role="status"]')?.textContent;
const wait = (time: number) =>
  act(() => {
    vi.advanceTimersByTime(time);
  });
const change = (next: () => void) => act(next);

test('Annonce says a result once it has settled, then no more', async () => {
  await change(() => (result.value = '195 165 €'));
  await wait(500);
  expect(said()).toBe('');
  await wait(1000);
  expect(said()).toBe('195 165 €');
  await wait(2000);
  expect(said()).toBe('');
});

test('Annonce does not say what the start of a text gave, once the whole of it is refused', async () => {
  await change(() => (result.value = '195 165 €'));
  await wait(500);
  await change(() => (fresh.value = false));
  await wait(5000);
  expect(said()).toBe('');
  // What is in force in the end is said.
  await change(() => {
    [result.value, fresh.value] = ['200 000 €', true];
  });
  await wait(1000);
  expect(said()).toBe('200 000 €');
});

test('Annonce asks again when it is about to speak: what was said before is taken back at once', async () => {
  await change(() => (result.value = '195 165 €'));
  await wait(1000);
  expect(said()).toBe('195 165 €');
  await change(() => (fresh.value = false));
  expect(said()).toBe('');
});

test('Annonce says what stands on two lines as two sentences, with one full stop', async () => {
  await change(
    () => (result.value = "depuis l'année de base.\n\nSi la moitié ralentit\u00a0:\n0,1 %\nun point"),
  );
  await wait(1000);
  expect(said()).toMatch(/^depuis l'année de base\. Si la moitié ralentit\u00a0: 0,1 %\. un point$/);
});

test('Annonce says a long result in brief, whatever part of it has changed', async () => {
  brief = { brief: 'Vrai.' };
  for (const text of ['une ligne\nune autre', 'une ligne\nencore une autre']) {
    await change(() => (result.value = text));
    await wait(1000);
    expect(said()).toBe('Vrai.');
  }
});
