import { once } from 'node:events';
import { BroadcastChannel } from 'node:worker_threads';
import { describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/scenario/format/faults.ts';
import { fuzz } from './fuzz.ts';
import { kinds } from './kinds.ts';
import { checkError, checkSentence } from './messages.ts';
import { isValid, parsed } from './oracle-scenario.ts';
import { HUNG, kinds as planted } from './planted.ts';

/** Always the same cases: `npm run fuzz` is where the others are. */
const SEED = 2019;
const CASES = 1000;

describe('what comes in from outside, generated and mutated', () => {
  test(`${CASES} cases of seed ${SEED}: no crash, nothing taken in silence`, {
    // A case that hangs is given up by then, and named.
    timeout: 600_000,
  }, async () => {
    const reports = await fuzz({ seed: SEED, cases: CASES, kinds, threads: 1 });
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    // A kind of which all is taken, or nothing, would test nothing.
    for (const { name, accepted, refused } of reports.filter(({ cases }) => cases > 10))
      expect([name, accepted > 0, refused > 0]).toEqual([name, true, true]);
  });
});

describe('fuzz(options)', () => {
  const module = new URL('./planted.ts', import.meta.url);
  const run = (name: string) => {
    const own = planted.filter((kind) => kind.name === name);
    return fuzz({ seed: 1, cases: 200, kinds: own, threads: 1, module, slow: 1 });
  };
  const found = ([report]: Awaited<ReturnType<typeof run>>, message: RegExp) => {
    expect(report?.failures[0]?.message).toMatch(message);
    expect(report?.failures[0]).toMatchObject({ seed: 1, path: expect.stringMatching(/^\d+(:\d+)*$/) });
  };

  test.each([
    ['throws', /RangeError: planted/],
    ['slow', /1\.1 s for one case/],
    ['ends the thread', /the thread ended, code 3/],
  ])('finds a planted fault, « %s », and gives what runs it again', async (name, message) => {
    found(await run(name), message);
  });

  test.each(['hangs', 'never answers'])(
    'gives up a case that « %s » once its patience is over',
    async (name) => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
      const channel = new BroadcastChannel(HUNG);
      const hung = once(channel, 'message');
      const reports = run(name);
      await hung;
      await vi.advanceTimersByTimeAsync(200_000);
      channel.close();
      found(await reports, /no answer for 120 s: a hang/);
    },
  );

  test('shrinks a failing case, whose seed and path give it again', async () => {
    const [kind] = planted;
    const first = await kind?.run({ seed: 1, cases: 200 }, () => {});
    expect(first?.failure?.value).toBe('900');
    const { seed = 0, path } = first?.failure ?? {};
    expect((await kind?.run({ seed, cases: 1, path }, () => {}))?.failure?.value).toBe('900');
  });

  test('counts what is taken and what is refused, where all holds', async () => {
    const [report] = await run('holds');
    expect([report?.cases, report?.failures]).toEqual([200, []]);
    expect((report?.accepted ?? 0) + (report?.refused ?? 0)).toBe(200);
  });
});

describe('checkSentence(sentence, shown)', () => {
  test.each([
    undefined,
    '',
    ' ',
    '…',
    'undefined attendu',
    'nombre attendu, [object Object] reçu',
    'NaN attendu',
    'Unexpected token } in JSON',
    'Invalid length',
  ])('refuses %j', (sentence) => {
    expect(() => checkSentence(sentence)).toThrow();
  });

  test('takes what the reader typed, whatever it is', () => {
    expect(() => checkSentence('« NaN » reçu')).not.toThrow();
    expect(() => checkSentence('undefined : nombre attendu', ['undefined'])).not.toThrow();
  });
});

describe('checkError(fault, document)', () => {
  const error: Fault = { code: 'number', limits: {}, path: 'a[0].b', received: 'douze' };

  test('takes an error that names its value', () => {
    expect(() => checkError(error, { a: [{ b: 'douze' }] })).not.toThrow();
  });

  test.each([
    { ...error, received: 'treize' },
    { ...error, received: '' },
    { ...error, received: { code: 'object' } } as const,
    { ...error, code: 'year', limits: { year: Number.NaN } } as const,
  ])('refuses %j', (other) => {
    expect(() => checkError(other, { a: [{ b: 'douze' }] })).toThrow();
  });
});

describe('isValid(document)', () => {
  test.each(['1e400', '"2 400"', '-1', 'null', '"1/3"', '0'])('a spending of %s is none', (depense) => {
    const annee = (rank: number, reelle: string) =>
      `{"annee":${2018 + rank},"patients":10,"depenseReelle":${reelle},"depenseAjustee":1${rank === 0 ? '' : ',"qualite":{"mode":"score","score":1}'}}`;
    const document = (reelle: string) =>
      `{"format":"ipep-scenario/1","cahier":"2019","groupements":[{"nom":"a","premiereAnnee":2019,"credits":{"mode":"montant","montant":0},"annees":[${annee(0, '1')},${annee(1, reelle)}]}]}`;
    expect([isValid(parsed(document('2400.50'))), isValid(parsed(document(depense)))]).toEqual([true, false]);
  });
});
