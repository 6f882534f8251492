import { expect, test } from 'vitest';
import { csvDemonstrationPatients } from '../../../src/population/invented/invented-patients.ts';
import { importBounded } from '../bounded-import.ts';

const tasks = new URL('../../../src/workers/patients/tasks.ts', import.meta.url);

test('importFile() takes 100 000 patients, and as many refusals, in a heap of 100 MB', async () => {
  const text = csvDemonstrationPatients({ patients: 100_000 });
  expect(await importBounded(tasks, new Blob([text]), 100)).toMatchObject({
    result: { lignes: 100_000, refusedRows: 0, repeatedIds: { total: 0 } },
  });
  const wrong = text.replaceAll(';F;', `;${'x'.repeat(200)};`).replaceAll(';H;', ';;');
  expect(await importBounded(tasks, new Blob([wrong]), 100)).toMatchObject({
    result: { retenus: { total: 0 }, refusees: { total: 100_000 } },
  });
});
