import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { example, exampleView } from '../../../src/scenario/examples/first-example.ts';
import { type Client, createClient } from '../../../src/workers/calculation/calculation-client.ts';
import { FakeWorker, settle } from '../fake-worker.ts';

let workers: FakeWorker[];
let client: Client;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  workers = [];
  client = createClient({
    spawn() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
});

afterEach(() => vi.useRealTimers());

/** Asks on a channel for the year of rank `annee`, and follows how the call ends. */
function ask(annee = 1, channel = 'calcul') {
  const call: { issue?: unknown } = {};
  void client.ask(channel, 'calculer', example, { ...exampleView, annee }).then((issue) => {
    call.issue = issue;
  });
  return call;
}

/** The years that the worker of this rank was asked for. */
const asked = (rank = 0) => workers[rank]?.calls.map(({ input }) => (input[1] as { annee: number }).annee);

test('createClient() starts no worker before the first call', async () => {
  expect(workers).toHaveLength(0);
  ask();
  await settle();
  expect(workers).toHaveLength(1);
});

describe('ask() in a burst on one channel', () => {
  test('computes the first and the last, and says of the others that they were replaced', async () => {
    const calls = [1, 2, 3, 4].map((annee) => ask(annee));
    await settle();
    expect(asked()).toEqual([1]);
    workers[0]?.calls[0]?.answer('first');
    await settle();
    expect(asked()).toEqual([1, 4]);
    workers[0]?.calls[1]?.answer('last');
    await settle();
    expect(calls.map(({ issue }) => issue)).toEqual([
      { state: 'fini', result: 'first' },
      { state: 'remplace' },
      { state: 'remplace' },
      { state: 'fini', result: 'last' },
    ]);
  });

  test('does not hold back another channel', async () => {
    ask(1);
    ask(2, 'curve');
    await settle();
    expect(asked()).toEqual([1, 2]);
  });
});

describe('a breakdown', () => {
  test('a crash ends every call under way, on every channel, at once', async () => {
    const [one, two] = [ask(1), ask(2, 'curve')];
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    await settle();
    expect(one.issue).toMatchObject({ state: 'panne', message: expect.stringContaining("s'est arrêté") });
    expect(two.issue).toEqual(one.issue);
    expect(workers[0]?.terminated).toBe(true);
  });

  test('is told once to who listens, whichever call it ends', async () => {
    const told: string[] = [];
    client.onBreakdown((message) => told.push(message));
    ask(1);
    ask(2, 'curve');
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    await settle();
    expect(told).toEqual([expect.stringContaining("s'est arrêté")]);
  });

  test('a message that cannot be read and a task that throws are crashes too', async () => {
    const one = ask(1);
    await settle();
    workers[0]?.dispatchEvent(new Event('messageerror'));
    await settle();
    const two = ask(2);
    await settle();
    workers[1]?.calls[0]?.fail();
    await settle();
    expect([one.issue, two.issue]).toMatchObject([{ state: 'panne' }, { state: 'panne' }]);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  test('10 seconds of silence are one, and not a second less', async () => {
    const call = ask();
    await settle();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(call.issue).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(call.issue).toMatchObject({ state: 'panne', message: expect.stringContaining("n'a pas répondu") });
    expect(workers[0]?.terminated).toBe(true);
  });

  test('an answer stops the clock', async () => {
    ask();
    await settle();
    workers[0]?.calls[0]?.answer('in time');
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0]?.terminated).toBe(false);
  });

  test('the next call gets a fresh worker, and its answer', async () => {
    ask(1);
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    await settle();
    const again = ask(2);
    await settle();
    expect(workers).toHaveLength(2);
    workers[1]?.calls[0]?.answer('again');
    await settle();
    expect(again.issue).toEqual({ state: 'fini', result: 'again' });
  });

  test('the call that waited behind the one that broke goes to the fresh worker', async () => {
    ask(1);
    const waiting = ask(2);
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    await settle();
    expect(asked(1)).toEqual([2]);
    workers[1]?.calls[0]?.answer('after all');
    await settle();
    expect(waiting.issue).toEqual({ state: 'fini', result: 'after all' });
  });

  test('a late error of the worker that was given up does not stop the fresh one', async () => {
    ask(1);
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    await settle();
    const again = ask(2);
    await settle();
    workers[0]?.dispatchEvent(new Event('error'));
    workers[1]?.calls[0]?.answer('still here');
    await settle();
    expect(again.issue).toEqual({ state: 'fini', result: 'still here' });
  });

  test('a browser that refuses to start a worker is one, said the same way', async () => {
    client = createClient({
      spawn() {
        throw new DOMException('no workers here', 'SecurityError');
      },
    });
    const call = ask();
    await settle();
    expect(call.issue).toMatchObject({ state: 'panne' });
  });
});
