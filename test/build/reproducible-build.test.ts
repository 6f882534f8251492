import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../../src/build/reproducible-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'ipep-twice-'));
afterAll(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'regles'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
}

test('differences(one, other) names each file that is not the same in both, hidden ones too', () => {
  const one = site('one', { 'index.html': 'a', 'regles/index.html': 'b', '.htaccess': 'c', seul: '' });
  const other = site('other', { 'index.html': 'a', 'regles/index.html': 'B', '.htaccess': 'd' });
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual([
    '.htaccess: other bytes',
    `${join('regles', 'index.html')}: other bytes`,
    `seul: only in ${one}`,
  ]);
});

test('differences(one, other) takes a folder without files for a failure', () => {
  expect(differences(site('vide', {}), site('vide', {}))).toHaveLength(1);
});
