import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { csvDemonstration } from '../../src/population/questionnaire/generateur.ts';

const tasks = new URL('../../src/workers/population-tasks.ts', import.meta.url).href;

/** Imports a file in a real thread whose heap is bounded. */
function importBounded(file: Blob, megabytes: number): Promise<unknown> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(tasks)})
      .then(({ creerTaches }) => creerTaches().importer(workerData))
      .then((issue) => parentPort.postMessage(issue));`;
  const worker = new Worker(code, {
    eval: true,
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  }).finally(() => worker.terminate());
}

test('importer() takes 100 000 respondents, and as many refusals, in a heap of 100 MB', async () => {
  const text = csvDemonstration({ repondants: 100_000 });
  expect(await importBounded(new Blob([text]), 100)).toMatchObject({
    resultat: { groupe: { lignes: 100_000 }, lignesRefusees: 0 },
  });
  const wrong = text.replace(/\r\n[^;]*;/g, `\r\n${'x'.repeat(200)};`);
  expect(await importBounded(new Blob([wrong]), 100)).toMatchObject({
    resultat: { groupe: { notes: 0 }, refusees: { total: 100_000 } },
  });
});
