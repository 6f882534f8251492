import { type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reason } from '../../src/cli/system-fault.ts';
import { ipep, ipepFrom, written } from './run.ts';

const example = 'test/examples/01-maison-de-sante.json';
const folder = mkdtempSync(join(tmpdir(), 'ipep-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Paths {
  readonly stdin?: string;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Runs `ipep` as a process, some of its streams opened on a path. */
async function processed(args: readonly string[], { stdin, stdout, stderr }: Paths = {}, env = {}) {
  const opened: number[] = [];
  const stream = (path: string | undefined, flags: string): number | 'pipe' => {
    if (path === undefined) return 'pipe';
    const descriptor = openSync(path, flags);
    opened.push(descriptor);
    return descriptor;
  };
  const options: SpawnOptions = {
    stdio: [stream(stdin, 'r'), stream(stdout, 'w'), stream(stderr, 'w')],
    env: { ...process.env, ...env },
  };
  const child = spawn(process.execPath, ['src/cli/ipep.ts', ...args], options);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  for (const descriptor of opened) closeSync(descriptor);
  return { code, ...said };
}

/** One line of French; no trace of the program. */
const sentence = (words: string) => expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));

describe('what the system refuses is told in French, exit 2', () => {
  const full = existsSync('/dev/full');

  test
    .runIf(full)
    .each([
      [['calculer', example]],
      [['expliquer', example, '--groupement', 'Maison de santé des Tilleuls', '--annee', '2021']],
      [['valider', example]],
      [['questionnaire', written('reponses.csv', 'q1\n1\n')]],
      [['--aide']],
    ])('the output of %j goes to a full disk', async (args) => {
    expect(await processed(args, { stdout: '/dev/full' })).toEqual({
      code: 2,
      out: '',
      err: sentence('sortie ne peut pas être écrite.* plus de place sur le disque'),
    });
  });

  test.runIf(full)('errors that cannot be written leave the exit code', async () => {
    expect(await processed(['calculer', 'absent.json'], { stderr: '/dev/full' })).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test.each(['calculer', 'questionnaire'])('%s - is given a folder', async (command) => {
    expect(await processed([command, '-'], { stdin: folder })).toEqual({
      code: 2,
      out: '',
      err: sentence("entrée standard ne peut pas être lue : c'est un dossier"),
    });
  });

  test('an empty device is nothing received', async () => {
    expect(await processed(['calculer', '-'], { stdin: '/dev/null' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('« rien » reçu'),
    });
  });

  test('a temporary folder that cannot take the list is not said to be the file', async () => {
    const table = written('longue.csv', `q1\n${`${'9'.repeat(100)}\n`.repeat(30_000)}`);
    const absent = join(folder, 'absent');
    expect(await processed(['questionnaire', table], {}, { TMPDIR: absent })).toEqual({
      code: 2,
      out: '',
      err: sentence(`dossier temporaire « ${absent} »`),
    });
  });

  test.each([
    ['a path through a file', `${example}/a.json`, "n'est pas un dossier"],
    ['a file that is not there', join(folder, 'a.json'), 'Fichier introuvable'],
    ['a folder', folder, 'est un dossier'],
    ['a name too long', 'a'.repeat(5000), 'trop long'],
  ])('%s', async (_, path, words) => {
    for (const command of ['calculer', 'patientele'])
      expect(await ipep([command, path])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining(words),
      });
  });

  test.each([
    ['calculer', '{"a":1}\n{"b":2}\n{', 2],
    ['valider', '{', 0],
    ['questionnaire', 'q1\n1\n', 0],
    ['patientele', 'age;', 0],
    ['ajuster', 'age;', 0],
  ])('%s - loses its input halfway: whole lines before are answered', async (command, before, answered) => {
    async function* stdin() {
      yield before;
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
    }
    const { code, out, err } = await ipepFrom([command, '-'], stdin());
    expect([code, out.split('\n').length - 1]).toEqual([2, answered]);
    expect(err).toMatch(/entrée standard ne peut pas être lue : le disque ou le réseau/);
  });

  test('every code has words, its own or the code itself', () => {
    for (const code of ['EACCES', 'EPERM', 'ENOSPC', 'EISDIR', 'EIO', 'EROFS'])
      expect(reason(Object.assign(new Error(), { code }))).not.toContain(code);
    expect(reason(Object.assign(new Error(), { code: 'EXDEV', syscall: 'open' }))).toBe(
      'erreur EXDEV du système',
    );
  });
});

test('a command that refuses a stream does not wait for its end', async () => {
  const child = spawn(process.execPath, ['src/cli/ipep.ts', 'expliquer', '-'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.stdin.write('{"a":1}\n{"a":1}\n');
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
});
