import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnswer } from '../../../../src/islands/kit/form/form-answer.ts';
import type { Judgement } from '../../../../src/population/field-fault.ts';
import { createForm } from '../../../../src/store/form.ts';
import type { Issue } from '../../../../src/workers/calculation/calculation-client.ts';

type Fields = 'age';
type Ending = (issue: Issue<Judgement<Fields, string>>) => void;

const finished = (result: string) => ({ state: 'fini', result: { ok: true, result } }) as const;

/** A form, its answer, and the questions that have been asked of the worker. */
function scene() {
  const formState = createForm<Fields>('ipep-essai/1', { age: '40' });
  const asked: { readonly age: string; readonly finish: Ending }[] = [];
  const reponse = createAnswer<Fields, string>(
    formState,
    ({ age }) => new Promise((finish) => asked.push({ age, finish })),
  );
  const answer = async (rank: number, issue: Parameters<Ending>[0]) => {
    asked[rank]?.finish(issue);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { formState, asked, reponse, answer };
}

beforeEach(() => {
  // What is typed is written after a while: no test waits for it.
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', undefined);
  // A page that keeps nothing asks before it closes.
  vi.stubGlobal('addEventListener', () => undefined);
});

describe('creerReponse(formulaire, demander)', () => {
  test('asks nothing of a form that nobody has touched', () => {
    const { asked, reponse } = scene();
    reponse.follow();
    expect(asked).toHaveLength(0);
  });

  test('asks at each change, and shows the answer to what is typed', async () => {
    const { formState, asked, reponse, answer } = scene();
    reponse.follow();
    formState.write('age', '41');
    expect([asked.map(({ age }) => age), reponse.freshness.value]).toEqual([['41'], 'en-cours']);
    await answer(0, finished('quarante et un'));
    expect([reponse.result.value, reponse.freshness.value]).toEqual(['quarante et un', 'a-jour']);
  });

  test('drops the answer to what is typed no more', async () => {
    const { formState, reponse, answer } = scene();
    reponse.follow();
    formState.write('age', '41');
    formState.write('age', '42');
    await answer(0, finished('old'));
    expect([reponse.result.value, reponse.freshness.value]).toEqual([undefined, 'en-cours']);
    await answer(1, finished('new'));
    expect(reponse.result.value).toBe('new');
  });

  test('keeps the last result while fields are refused, and says why', async () => {
    const { formState, reponse, answer } = scene();
    reponse.follow();
    formState.write('age', '41');
    await answer(0, finished('quarante et un'));
    formState.write('age', 'x');
    await answer(1, {
      state: 'fini',
      result: { ok: false, refus: { age: { code: 'name', limits: { max: 60 } } } },
    });
    expect([reponse.result.value, reponse.freshness.value, reponse.refus.value]).toEqual([
      'quarante et un',
      'refuse',
      { age: 'nom de 1 à 60 caractères attendu' },
    ]);
  });

  test('says a breakdown, and retry() asks again', async () => {
    const { formState, asked, reponse, answer } = scene();
    reponse.follow();
    formState.write('age', '41');
    await answer(0, { state: 'panne', message: 'arrêté' });
    expect([reponse.freshness.value, reponse.breakdown.value]).toEqual(['panne', 'arrêté']);
    reponse.retry();
    await answer(1, finished('ok'));
    expect([asked.length, reponse.result.value, reponse.breakdown.value]).toEqual([2, 'ok', undefined]);
  });
});
