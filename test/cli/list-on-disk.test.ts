import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpool, type Spool } from '../../src/cli/list-on-disk.ts';
import { Fault } from '../../src/cli/system-fault.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ipep-test-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function listed(spool: Spool<object>): Promise<unknown> {
  let text = '[';
  for await (const lines of spool.lines()) text += lines;
  return JSON.parse(`${text}]`);
}

describe('createSpool', () => {
  const entries = Array.from({ length: 40 }, (_, rank) => ({
    row: rank + 2,
    valeur: `« é », "x"\n${rank}`,
  }));

  test('gives back its entries in order, from memory', async () => {
    const spool = createSpool<object>((entry) => entry);
    for (const entry of entries) spool.add(() => entry);
    expect(spool.total).toBe(40);
    expect(await listed(spool)).toEqual(entries);
    expect(readdirSync(folder)).toEqual([]);
    spool.close();
  });

  test('goes to the disk beyond what it may hold, gives the same, and leaves nothing there even if it is stopped', async () => {
    const spool = createSpool<object>((entry) => entry, 200);
    for (const entry of entries) spool.add(() => entry);
    expect(readdirSync(folder)).toEqual([]);
    expect(await listed(spool)).toEqual(entries);
    spool.close();
  });

  test('a temporary folder that cannot take it is told by its name', () => {
    const absent = join(folder, 'absent');
    vi.stubEnv('TMPDIR', absent);
    const spool = createSpool<object>((entry) => entry, 200);
    const fill = () => {
      for (const entry of entries) spool.add(() => entry);
    };
    expect(fill).toThrow(Fault);
    expect(fill).toThrow(`le dossier temporaire « ${absent} » ne peut pas la recevoir : il n'existe pas`);
    spool.close();
  });

  test('an empty one has no line', async () => {
    const spool = createSpool<object>((entry) => entry);
    expect(await listed(spool)).toEqual([]);
    spool.close();
  });
});
