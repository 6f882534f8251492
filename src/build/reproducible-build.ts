/**
 * `npm run build:twice`: whether a build is reproducible. It builds two copies of the sources in two folders, the second
 * in another time zone and language, with nothing kept from other builds; each file must have the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, execPath, exit } from 'node:process';

/** Inside the project: the copies find the packages above them. */
const folder = resolve('test-results/twice');
const copies = [join(folder, 'one'), join(folder, 'another/checkout')] as const;
const sources = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Builds the site of a copy in its `dist`. */
function build(copy: string, variables: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(execPath, ['src/build/astro.ts', 'build'], {
    cwd: copy,
    env: { ...env, ...variables, OUT: 'dist' },
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`The build in ${copy} failed:\n${stdout}${stderr}`);
    exit(1);
  }
  return join(copy, 'dist');
}

/** The files of a folder, hidden ones too, by their paths. */
function filesOf(built: string): Map<string, Buffer> {
  const paths = globSync(['**/*', '**/.*'], { cwd: built, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(built.length + 1), readFileSync(path)]));
}

/** What differs between two folders, one line a file; empty when they have the same bytes. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [filesOf(one), filesOf(other)];
  if (first.size === 0) return [`${one} holds nothing`];
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    const [here, there] = [first.get(path), second.get(path)];
    if (!here || !there) return [`${path}: only in ${here ? one : other}`];
    return here.equals(there) ? [] : [`${path}: other bytes`];
  });
}

function main(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const copy of copies)
    for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
  const one = build(copies[0]);
  const other = build(copies[1], { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' });
  const found = differences(one, other);
  const files = filesOf(one).size;
  if (found.length > 0) {
    console.error(`Two builds differ, in ${found.length} of ${files} files:\n${found.join('\n')}`);
    exit(1);
  }
  rmSync(folder, { recursive: true });
  console.log(`Two builds, from two folders, have the same bytes: ${files} files.`);
}

if (import.meta.main) main();
