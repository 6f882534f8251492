// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitedClient, renderWithAnswer } from '../../../src/store/rendering/patched-rendering.ts';
import type { Client, Issue } from '../../../src/workers/calculation/calculation-client.ts';

const shown = signal('');
let renders: string[];
let pending: (() => void)[];

const client = awaitedClient({
  onBreakdown: () => {},
  ask: (() =>
    new Promise<Issue<unknown>>((resolve) => {
      pending.push(() => resolve({ state: 'fini', result: undefined }));
    })) as unknown as Client['ask'],
});
const ask = () => client.ask('calcul', 'calculer', {}, { groupement: 0, annee: 1 });

function Shown() {
  renders.push(shown.value);
  return <p>{shown.value}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  renders = [];
  pending = [];
  shown.value = 'start';
  render(<Shown />, document.body);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

test('what is typed is rendered with its answer, once', async () => {
  renderWithAnswer();
  shown.value = 'typed';
  void ask().then(() => (shown.value = 'answered'));
  await vi.advanceTimersByTimeAsync(30);
  expect(renders).toEqual(['start']);
  pending[0]?.();
  await settle();
  expect(renders).toEqual(['start', 'answered']);
  expect(document.body.textContent).toBe('answered');
});

test('with all the answers, those asked for by an answer too', async () => {
  renderWithAnswer();
  shown.value = 'typed';
  void ask().then(async () => {
    shown.value = 'derived';
    await ask();
    shown.value = 'answered';
  });
  void ask();
  await settle();
  pending[1]?.();
  pending[0]?.();
  await settle();
  expect(renders).toEqual(['start']);
  pending[2]?.();
  await settle();
  expect(renders).toEqual(['start', 'answered']);
});

test('without an answer, after 60 ms; the answer that comes then is rendered as it comes', async () => {
  renderWithAnswer();
  shown.value = 'typed';
  void ask().then(() => (shown.value = 'answered'));
  await vi.advanceTimersByTimeAsync(59);
  expect(renders).toEqual(['start']);
  await vi.advanceTimersByTimeAsync(1);
  expect(renders).toEqual(['start', 'typed']);
  pending[0]?.();
  await settle();
  expect(renders).toEqual(['start', 'typed', 'answered']);
});

test('a change that is no typing is rendered at once, though an answer is awaited', async () => {
  void ask();
  shown.value = 'chosen';
  await settle();
  expect(renders).toEqual(['start', 'chosen']);
});
