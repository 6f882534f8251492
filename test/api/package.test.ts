/** The package as another program has it: packed, installed in an empty folder, imported, typed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ipep-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = resolve('test/examples/01-maison-de-sante.json');

const npm = (...args: readonly string[]): string =>
  execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });

const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

interface LockedPackage {
  readonly dev?: true;
  readonly optional?: true;
}

/** What the project's own lock file says of the packages that an installed one needs: its copies are those of the tests. */
function lockOf(tarball: string): object {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage & { dependencies?: object; bin?: object; engines?: object }>;
  };
  const { '': own, ...others } = packages;
  const needed = Object.entries(others).filter(([, { dev, optional }]) => !dev && !optional);
  const dependencies = { 'ipep-pas-a-pas': `file:${tarball}` };
  const installed = {
    version: '0.1.0',
    resolved: `file:${tarball}`,
    dependencies: own?.dependencies,
    bin: own?.bin,
    engines: own?.engines,
  };
  const lock = {
    '': { dependencies },
    'node_modules/ipep-pas-a-pas': installed,
    ...Object.fromEntries(needed),
  };
  return { lockfileVersion: 3, requires: true, packages: lock };
}

beforeAll(() => {
  execFileSync(process.execPath, ['src/build/package.ts']);
  const [{ filename }] = JSON.parse(npm('pack', process.cwd(), '--json')) as [{ filename: string }];
  const manifest = { private: true, type: 'module', dependencies: { 'ipep-pas-a-pas': `file:${filename}` } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockOf(filename)));
  npm('ci', '--prefer-offline', '--no-audit', '--no-fund');
});

describe('the package, installed in an empty folder', () => {
  test('computes, refuses and explains for a program that imports it, and tells its rules', () => {
    writeFileSync(
      join(folder, 'program.ts'),
      `import { readFileSync } from 'node:fs';
import { calculer, type Fault, expliquer, type RulesDocument, regles, valider } from 'ipep-pas-a-pas';

const scenario = readFileSync(${JSON.stringify(example)}, 'utf8');
const calcul = calculer(scenario);
const total: string = calcul.ok ? (calcul.resultats.groupements[0]?.total ?? '') : '';
const columns = calculer(JSON.parse(scenario), { lecteur: 'colonnes' });
const valid: boolean = valider(scenario).ok;
const wrong = valider({});
const erreurs: readonly Fault[] = wrong.ok ? [] : wrong.erreurs;
const told = expliquer(scenario, { annee: 2020 });
const all: RulesDocument = regles;
console.log(
  JSON.stringify({
    total,
    same: columns.ok && columns.resultats.groupements[0]?.total.slice(0, 8) === total.slice(0, 8),
    valid,
    erreurs: erreurs.map(({ chemin }) => chemin),
    etapes: told.ok ? told.explication.etapes.length : 0,
    annee: told.ok ? told.explication.annee : 0,
    regles: all.regles.length,
  }),
);
`,
    );
    const { stdout, stderr } = node('program.ts');
    expect(stderr).toBe('');
    const seen = JSON.parse(stdout);
    const expected = JSON.parse(readFileSync(example.replace('.json', '.expected.json'), 'utf8'));
    expect(seen).toMatchObject({
      total: expected.groupements[0].total,
      same: true,
      valid: true,
      annee: 2020,
    });
    expect(seen.erreurs).toContain('format');
    expect(seen.etapes).toBeGreaterThan(20);
    expect(seen.regles).toBeGreaterThan(50);
  });

  test('does what the README shows, as it is written there', () => {
    const [, program = ''] =
      /```ts\n([^`]*from 'ipep-pas-a-pas'[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    writeFileSync(join(folder, 'readme.ts'), program);
    copyFileSync(example, join(folder, 'scenario.json'));
    const { stdout, stderr } = node('readme.ts');
    expect(stderr).toBe('');
    const expected = JSON.parse(readFileSync(example.replace('.json', '.expected.json'), 'utf8'));
    expect(stdout.trim()).toBe(expected.groupements[0].total);
  });

  test('says the types of what it gives, and refuses what is none', () => {
    symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'));
    writeFileSync(
      join(folder, 'wrong.ts'),
      `import { calculer } from 'ipep-pas-a-pas';
// @ts-expect-error: no such reader.
calculer({}, { lecteur: 'lignes' });
`,
    );
    const compiler = resolve('node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
    const { stdout, status } = node(compiler, ...options, 'program.ts', 'readme.ts', 'wrong.ts');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('brings the command', () => {
    const ipep = join(folder, 'node_modules/.bin/ipep');
    expect(node(ipep, 'valider', example)).toMatchObject({ status: 0, stdout: 'valide\n', stderr: '' });
    expect(node(ipep, 'valider', 'absent.json')).toMatchObject({ status: 2, stdout: '' });
  });

  test('says how to install DuckDB, which it does without, to who asks for it', () => {
    writeFileSync(join(folder, 'patients.parquet'), 'PAR1');
    writeFileSync(join(folder, 'patients.csv'), 'age\n');
    const ipep = join(folder, 'node_modules/.bin/ipep');
    for (const args of [['patients.parquet'], ['patients.csv', '--moteur', 'duckdb']]) {
      const { status, stdout, stderr } = node(ipep, 'patientele', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(
        "DuckDB, qui lit les Parquet et les CSV de --moteur duckdb, n'est pas installé.",
      );
      expect(stderr).toContain('npm install @duckdb/node-api');
    }
  });
});
