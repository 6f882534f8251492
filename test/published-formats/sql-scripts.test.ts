import { expect, test } from 'vitest';
import { scriptFiles } from '../../src/published-formats/sql-scripts.ts';
import { ipep } from '../cli/run.ts';

test('the scripts that /donnees/ offers are those that ipep sql writes', async () => {
  expect(new Set(scriptFiles.map(({ name }) => name)).size).toBe(12);
  for (const { script, dialect, text } of scriptFiles)
    expect((await ipep(['sql', script, '--dialecte', dialect])).out).toBe(text());
});
