import { expect, test } from 'vitest';
import type { SampleOptions } from '../../../src/workers/adjustment/contract.ts';
import { createTasks } from '../../../src/workers/adjustment/tasks.ts';

/** A fit on an invented sample of 20 000 patients. */
async function runFit(options: SampleOptions, selection = true) {
  const tasks = createTasks();
  await tasks.echantillonner({ patients: 20_000, graine: 2017, ...options });
  const end = await tasks.ajuster({ selection });
  if (end.state === 'annule') throw new Error('nobody has cancelled');
  return end.result;
}

test('echantillonner({correlation, effetDefavorisation}) with the generator’s own draws the same sample', async () => {
  const own = await runFit({});
  expect(await runFit({ correlation: -0.95, defavorisationEffect: 0 })).toEqual(own);
});

test('echantillonner({correlation: ±1}) makes of the deprivation index a copy of the APL, which a fit names', async () => {
  for (const correlation of [-1, 1]) {
    const done = await runFit({ correlation });
    if (!done.ok) throw new Error(done.message);
    const variableSetAside = done.variablesSetAside.find(({ candidate }) => candidate === 'defavorisation');
    expect(variableSetAside?.reason).toEqual({
      code: 'repetition',
      received: { variable: 'defavorisation', withIt: ['apl'] },
    });
    expect(await runFit({ correlation }, false)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/répète exactement l'APL/),
    });
  }
});

test('echantillonner({correlation: 0, effetDefavorisation}) gives the index something of its own: it enters', async () => {
  const done = await runFit({ correlation: 0, defavorisationEffect: 400 });
  expect(done.ok && done.retenues).toContain('defavorisation');
});
