/* A page tells what became of a calculation: cancelled is what a reader has cancelled. */
import { expect, test } from 'vitest';
import { createStudies } from '../../../src/islands/kit/studies.ts';
import type { PoolIssue } from '../../../src/workers/worker-pool.ts';

/** Studies whose work ends when the test says so. */
function studied() {
  const ends: ((issue: PoolIssue<string>) => void)[] = [];
  const studies = createStudies<string, string>(
    (_, onProgress) => {
      onProgress({ done: 0, total: 2 });
      return new Promise((end) => ends.push(end));
    },
    () => {
      for (const end of ends) end({ state: 'annule' });
    },
  );
  return { studies, ends };
}

test('what a reader cancels is told, at once, and shows nothing', async () => {
  const { studies } = studied();
  const asked = studies.ask('un');
  expect(studies.progress.value).toEqual({ done: 0, total: 2 });
  studies.undo();
  expect(studies.progress.value).toBeUndefined();
  await asked;
  expect(studies.said.value).toEqual({
    grave: false,
    texte: "C'est annulé : les figures affichées sont celles d'avant.",
  });
  expect(studies.shown.value).toBeUndefined();
});

test('what is dropped, or gives its place to another job, is not told as cancelled', async () => {
  const { studies, ends } = studied();
  const dropped = studies.ask('un');
  studies.drop();
  await dropped;
  expect([studies.progress.value, studies.said.value]).toEqual([undefined, undefined]);
  const replaced = studies.ask('deux');
  ends.at(-1)?.({ state: 'annule' });
  await replaced;
  expect([studies.progress.value, studies.said.value]).toEqual([undefined, undefined]);
});

test('a later question tells of itself, whichever ends first', async () => {
  const { studies, ends } = studied();
  const [first, second] = [studies.ask('un'), studies.ask('deux')];
  ends[1]?.({ state: 'fini', results: ['2'] });
  await second;
  ends[0]?.({ state: 'fini', results: ['1'] });
  await first;
  expect(studies.shown.value).toEqual({ asked: 'deux', result: '2' });
});
