import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { ipep: string } };
const example = resolve('test/examples/01-maison-de-sante.json');
const folder = mkdtempSync(join(tmpdir(), 'ipep-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program; `node` is Node's own arguments before it. */
function ran(program: string, args: readonly string[], node: readonly string[] = []) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const child = execFile(process.execPath, [...node, program, ...args], (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** As a Node that reads no TypeScript, 20 for one. */
const OLD = ['--no-experimental-strip-types'];

function copied(...path: string[]): string {
  const to = join(folder, ...path, bin.ipep);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(bin.ipep, to);
  return to;
}

describe('the bin of package.json', () => {
  test('runs the command through a link, as npm link makes it, exit code and all', async () => {
    const link = join(folder, 'ipep');
    symlinkSync(resolve(bin.ipep), link);
    expect(await ran(link, ['valider', example])).toEqual({ code: 0, out: 'valide\n', err: '' });
    expect(await ran(link, ['valider', 'absent.json'])).toMatchObject({ code: 2, out: '' });
  });

  test('finds the Node of the project where its own reads no TypeScript', async () => {
    expect(await ran(bin.ipep, ['valider', 'absent.json'], OLD)).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('Fichier introuvable'),
    });
  });

  test('says in French which Node is missing, or that a package has no JavaScript of its own, exit 2', async () => {
    expect(await ran(copied('alone'), ['--version'], OLD)).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('« npm ci » apporte le sien'),
    });
    expect(await ran(copied('node_modules', 'ipep-pas-a-pas'), ['--version'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('« npm pack »'),
    });
  });
});
