import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, vi } from 'vitest';
import { openEngine } from '../../src/duckdb/engine.ts';
import { engineFaultWords } from '../../src/duckdb/engine-fault-words.ts';

test('openEngine(file) of a DuckDB that does not start says why, in its first sentence, and what to do', async () => {
  const create = vi.spyOn(DuckDBInstance, 'create');
  create.mockRejectedValueOnce(new Error('glibc is too old\n\nLINE 1: …'));
  const opened = await openEngine('a.parquet');
  create.mockRestore();
  expect(opened).toEqual({ ok: false, fault: { code: 'unopened', received: 'glibc is too old' } });
  if (opened.ok) return;
  expect(engineFaultWords(opened.fault)).toMatch(
    /^DuckDB est installé, mais ne démarre pas sur cette machine : glibc is too old\. Réinstallez-le/,
  );
});
