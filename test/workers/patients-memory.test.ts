import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { csvDemonstrationPatients } from '../../src/population/patients/generateur.ts';

const tasks = new URL('../../src/workers/patients-tasks.ts', import.meta.url).href;

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

test('importer() takes 100 000 patients, and as many refusals, in a heap of 100 MB', async () => {
  const text = csvDemonstrationPatients({ patients: 100_000 });
  expect(await importBounded(new Blob([text]), 100)).toMatchObject({
    resultat: { lignes: 100_000, lignesRefusees: 0, idRepetes: { total: 0 } },
  });
  const wrong = text.replaceAll(';F;', `;${'x'.repeat(200)};`).replaceAll(';H;', ';;');
  expect(await importBounded(new Blob([wrong]), 100)).toMatchObject({
    resultat: { retenus: { total: 0 }, refusees: { total: 100_000 } },
  });
});
