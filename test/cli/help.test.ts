import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ipep } from './run.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const commands = [
  'calculer',
  'expliquer',
  'valider',
  'comparer',
  'questionnaire',
  'patientele',
  'ajuster',
  'modele-portefeuille',
  'portefeuille',
  'dictionnaire',
  'equilibre',
  'incitation',
  'hasard',
  'sql',
];
/** Those that read no file. */
const withoutFile = ['modele-portefeuille', 'portefeuille', 'dictionnaire', 'hasard', 'sql'];
const asked = ['-h', '--help', '--aide'];

describe('ipep, asked for help', () => {
  test.each(asked)('%s tells every command, exit 0', async (option) => {
    const { code, out, err } = await ipep([option]);
    expect([code, err]).toEqual([0, '']);
    for (const command of commands) expect(out).toContain(`ipep ${command} `);
    expect(out).toContain('Code de sortie');
  });

  test.each(commands.flatMap((command) => asked.map((option) => [command, option])))(
    '%s %s tells that command, exit 0, whatever stands beside',
    async (command = '', option = '') => {
      const { code, out, err } = await ipep([command, option]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(
        new RegExp(`^ipep ${command} ${withoutFile.includes(command) ? '\\[' : 'FICHIER'}`),
      );
      for (const other of commands) if (other !== command) expect(out).not.toContain(`ipep ${other}`);
      for (const args of [
        [option, command],
        [command, 'absent.json', '--inconnue', option],
        [command, '--groupement', option],
      ])
        expect(await ipep(args), args.join(' ')).toEqual({ code, out, err });
    },
  );

  test.each([[], ...commands.map((command) => [command])])(
    '%s --version gives that of package.json',
    async (...args) => {
      expect(await ipep([...args, '--version'])).toEqual({ code: 0, out: `ipep ${version}\n`, err: '' });
    },
  );

  test('« -- » ends the options: a file may be called « -h »', async () => {
    expect(await ipep(['calculer', '--', '-h'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Fichier introuvable : « -h »'),
    });
  });

  test('an unknown command beside it gives the commands there are', async () => {
    expect(await ipep(['calcule', '-h'])).toEqual(await ipep(['-h']));
  });

  test('every option that a command takes is in its help', async () => {
    for (const command of commands) {
      const { out } = await ipep([command, '-h']);
      const { err } = await ipep([command, 'a.json', '--inconnue', 'x']);
      const options = [...err.matchAll(/« (--[a-z-]+) »/g)].flatMap(([, name]) => name ?? []);
      expect(options).toEqual(expect.arrayContaining(['--aide', '--version']));
      for (const option of options.slice(1)) expect(out, command).toContain(option);
    }
  });
});
