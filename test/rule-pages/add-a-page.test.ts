import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Readable } from 'node:stream';
import { text as wordsFrom } from 'node:stream/consumers';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ALL_RULES,
  addPage,
  copyProject,
  FIGURE,
  FOLDER,
  PAGE,
  PAGES,
  REGISTRY,
  RULE,
  VALUES,
} from './new-page.ts';

const copy = resolve('test-results/add-a-page');
let touched: readonly string[] = [];

beforeAll(() => {
  copyProject(copy);
  touched = addPage(copy);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a page touches its folder, that of its figure, its rule with the lists of rules and values, and two lines: of pages, of calculators', () => {
  expect(touched).toEqual([ALL_RULES, VALUES, PAGES, REGISTRY]);
});

/** What the compiler says of the copy, when some of its files have another text, or none. */
function compiler(): (changes?: Readonly<Record<string, string | undefined>>) => string {
  const roots = [PAGES, REGISTRY, `${FOLDER}/islands/panel.ts`].map((file) => join(copy, file));
  const config = ts.readConfigFile(join(copy, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, copy);
  let changed = new Map<string, string | undefined>();
  const textOf = (file: string) => (changed.has(file) ? changed.get(file) : ts.sys.readFile(file));
  const host = ts.createCompilerHost(options);
  /** By name and text: what has not changed is parsed once for all that is left out. */
  const sources = new Map<string, ts.SourceFile>();
  Object.assign(host, {
    getCurrentDirectory: () => copy,
    fileExists: (file: string) => (changed.has(file) ? textOf(file) !== undefined : ts.sys.fileExists(file)),
    readFile: textOf,
    getSourceFile(file: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions) {
      const key = `${file} ${changed.get(file)}`;
      const text = sources.has(key) ? undefined : textOf(file);
      if (text !== undefined) sources.set(key, ts.createSourceFile(file, text, target));
      return sources.get(key);
    },
  });
  return (changes = {}) => {
    changed = new Map(Object.entries(changes).map(([file, text]) => [join(copy, file), text]));
    const program = ts.createProgram(roots, { ...options, noEmit: true }, host);
    return [...roots, join(copy, FOLDER, 'calculator.ts')]
      .flatMap((file) => program.getSourceFile(file) ?? [])
      .flatMap((file) => program.getSemanticDiagnostics(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n');
  };
}

describe('the compiler', () => {
  let said: ReturnType<typeof compiler>;
  beforeAll(() => {
    said = compiler();
  });
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  const without = (file: string, pattern: RegExp) => {
    const text = read(file);
    const left = text.replace(pattern, '');
    expect(left).not.toBe(text);
    return { [file]: left };
  };

  test('takes the page as it is added', () => {
    expect(said()).toBe('');
  });

  test('names the rule that is not in the list of rules', () => {
    const faults = said(without(ALL_RULES, new RegExp(`^ {2}${RULE},\n`, 'm')));
    expect(faults).toContain(`Type '"${RULE}"' is not assignable to type '"`);
  });

  test('names the rule that is not among the values that have a name', () => {
    const faults = said(without(VALUES, new RegExp(`^ {2}\\.{3}${RULE},\n`, 'm')));
    expect(faults).toContain(`Type '"${RULE}"' is not assignable to type 'ValueId'`);
  });

  test('names the page that has no calculator in the list of calculators', () => {
    const faults = said(without(REGISTRY, new RegExp(`^ +'${PAGE}':.*\n`, 'm')));
    expect(faults).toContain(`Property '"${PAGE}"' is missing`);
  });

  test('names the calculator that is not in the folder', () => {
    const faults = said({ [`${FOLDER}/calculator.ts`]: undefined });
    expect(faults).toContain(`Cannot find module './${PAGE}/calculator.ts'`);
  });

  test('says of a calculator that it has no figure', () => {
    const faults = said(without(`${FOLDER}/calculator.ts`, /^ {2}figure: [\s\S]*?^ {2}\}\),\n/m));
    expect(faults).toContain("Property 'figure' is missing");
  });

  test('says of a figure that nothing draws it', () => {
    const faults = said({ [`${FIGURE}/figure.ts`]: undefined });
    expect(faults).toContain(`Cannot find module '../../figures/${PAGE}/figure.ts'`);
  });

  test('refuses a calculator of no page of the registry', () => {
    const faults = said(without(PAGES, new RegExp(`^ +\\{ id: '${PAGE}'.*\n`, 'm')));
    expect(faults).toContain(`''${PAGE}'' does not exist in type`);
  });
});

describe('the build', () => {
  /**
   * Runs first in a build: says how it ends, and ends it. Once in some hundred builds that stop at a fault, the bundler's
   * threads never let the process go.
   */
  const sayEnd = `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    if (isMainThread) process.on('exit', (status) => {
      writeSync(3, String(status));
      process.kill(process.pid, 'SIGKILL');
    });
  `)}`;

  /** Builds the copy; gives the status with which the build ends, and its words. */
  async function build(signal: AbortSignal): Promise<{ status: string; said: string }> {
    const child = spawn(execPath, ['--import', sayEnd, 'node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: copy,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE: '/', OUT: 'dist', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    });
    const [, out, err, end] = child.stdio;
    const [said, more, status] = await Promise.all(
      [out, err, end].map((pipe) => wordsFrom(pipe as Readable)),
    );
    return { status: `${status}`, said: `${said}${more}` };
  }

  /** A build that says some faults, and fails. */
  async function expectFaults(signal: AbortSignal, ...faults: readonly string[]): Promise<void> {
    const { status, said } = await build(signal);
    for (const fault of faults) expect(said).toContain(fault);
    expect(status).toMatch(/^[1-9]/);
  }

  test('writes the page with its calculator and its figure', async ({ signal }) => {
    const { status, said } = await build(signal);
    expect(status, said).toBe('0');
    const page = readFileSync(join(copy, `dist/regles/${PAGE}/index.html`), 'utf8');
    expect(page).toContain(`class="feuille feuille-${PAGE}"`);
    expect(page).toMatch(/<div class="dessin"[^>]*><svg/);
  });

  test('stops at a page without panel, by the name of both', async ({ signal }) => {
    const panel = join(copy, FOLDER, 'islands/panel.ts');
    renameSync(panel, `${panel}.away`);
    await expectFaults(signal, `Could not resolve './islands/panel.ts' in ${FOLDER}/page.astro`);
    renameSync(`${panel}.away`, panel);
  });

  test('stops at a page without words, one that shows nothing, and words of no page, by their names', async ({
    signal,
  }) => {
    const elsewhere = 'src/rule-pages/sans-page';
    mkdirSync(join(copy, elsewhere));
    renameSync(join(copy, FOLDER, 'words.mdx'), join(copy, elsewhere, 'words.mdx'));
    rmSync(join(copy, FOLDER, 'page.astro'));
    await expectFaults(
      signal,
      `the page "${PAGE}" has no words: ${FOLDER}/words.mdx`,
      `the page "${PAGE}" shows nothing: ${FOLDER}/page.astro`,
      `${elsewhere} has words and is no page of ${PAGES}`,
    );
  });
});
