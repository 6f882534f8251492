import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, ipep, written } from './run.ts';

const example = fileURLToPath(new URL('../examples/05-portefeuille-national.json', import.meta.url));
const target = join(folder, 'classeur.xlsx');
const typedFrom = process.env.INIT_CWD;

// The folder where the command is typed.
beforeAll(() => {
  process.env.INIT_CWD = folder;
});
afterAll(() => {
  if (typedFrom === undefined) delete process.env.INIT_CWD;
  else process.env.INIT_CWD = typedFrom;
});

describe('ipep classeur', () => {
  test('writes a workbook under its name, says so, and leaves nothing beside; again, the same bytes', async () => {
    writeFileSync(target, 'ce qui était là');
    expect(await ipep(['classeur', example, '-o', target])).toEqual({
      code: 0,
      out: `Classeur écrit : ${target}\n`,
      err: '',
    });
    const first = readFileSync(target);
    expect(Object.keys(unzipSync(first))).toContain('xl/workbook.xml');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
    await ipep(['classeur', example, '--sortie', target]);
    expect(readFileSync(target).equals(first)).toBe(true);
  });

  test('takes the name of the file unless it is told one, and then writes over nothing', async () => {
    expect((await ipep(['classeur', example])).code).toBe(0);
    expect(existsSync(join(folder, '05-portefeuille-national.xlsx'))).toBe(true);
    const again = await ipep(['classeur', example]);
    expect(again.code).toBe(2);
    expect(again.err).toContain('« 05-portefeuille-national.xlsx » existe déjà');
  });

  test('reads a table, or the standard input', async () => {
    const { out } = await ipep(['modele-portefeuille']);
    expect((await ipep(['classeur', '-', '--entree', 'csv', '-o', target], out)).code).toBe(0);
  });

  test.each([
    ['a scenario that is refused', ['classeur', written('faux.json', '{}'), '-o', 'faux.xlsx'], 'format : '],
    [
      'lines',
      ['classeur', written('lignes.jsonl', '{"a":1}\n{"a":2}\n'), '-o', 'faux.xlsx'],
      'un seul scénario',
    ],
    ['another kind of file', ['classeur', example, '-o', 'faux.ods'], '.xlsx est attendu, « faux.ods » reçu'],
    [
      'a folder that is not there',
      ['classeur', example, '-o', 'nulle-part/faux.xlsx'],
      "son dossier n'existe pas",
    ],
    ['the standard input without a name', ['classeur', '-'], '-o CLASSEUR.xlsx'],
  ])('refuses %s, in words, and writes nothing', async (_, args, words) => {
    const { code, err } = await ipep(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(folder).filter((name) => name.startsWith('faux') && name !== 'faux.json')).toEqual([]);
  });
});
