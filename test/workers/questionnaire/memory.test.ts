import { expect, test } from 'vitest';
import { csvDemonstration } from '../../../src/population/invented/invented-answers.ts';
import { importBounded } from '../bounded-import.ts';

const tasks = new URL('../../../src/workers/questionnaire/tasks.ts', import.meta.url);

test('importFile() takes 100 000 respondents, and as many refusals, in a heap of 100 MB', async () => {
  const text = csvDemonstration({ respondents: 100_000 });
  expect(await importBounded(tasks, new Blob([text]), 100)).toMatchObject({
    result: { group: { lignes: 100_000 }, refusedRows: 0 },
  });
  const wrong = text.replace(/\r\n[^;]*;/g, `\r\n${'x'.repeat(200)};`);
  expect(await importBounded(tasks, new Blob([wrong]), 100)).toMatchObject({
    result: { group: { notes: 0 }, refusees: { total: 100_000 } },
  });
});
