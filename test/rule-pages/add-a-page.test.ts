import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
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
  let version = 0;
  const textOf = (file: string) => (changed.has(file) ? changed.get(file) : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    ...ts.sys,
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => roots,
    getScriptVersion: (file) => (file.startsWith(join(copy, 'src')) ? String(version) : '0'),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (file) => textOf(file) !== undefined,
    readFile: textOf,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCurrentDirectory: () => copy,
  });
  return (changes = {}) => {
    changed = new Map(Object.entries(changes).map(([file, text]) => [join(copy, file), text]));
    version += 1;
    return [...roots, join(copy, FOLDER, 'calculator.ts')]
      .filter((file) => textOf(file) !== undefined)
      .flatMap((file) => service.getSemanticDiagnostics(file))
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
  // Once in some hundred builds that stop at a fault, the bundler's threads never let the process end: what it has said stands.
  const build = () =>
    spawnSync(execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE: '/', OUT: 'dist', NO_COLOR: '1' },
      timeout: 300_000,
      killSignal: 'SIGKILL',
    });

  test('writes the page with its calculator and its figure', { timeout: 600_000 }, () => {
    const { status, stderr } = build();
    expect(status, stderr).toBe(0);
    const page = readFileSync(join(copy, `dist/regles/${PAGE}/index.html`), 'utf8');
    expect(page).toContain(`class="feuille feuille-${PAGE}"`);
    expect(page).toMatch(/<div class="dessin"[^>]*><svg/);
  });

  test('stops at a page without panel, by the name of both', { timeout: 600_000 }, () => {
    const panel = join(copy, FOLDER, 'islands/panel.ts');
    renameSync(panel, `${panel}.away`);
    const { status, stdout, stderr } = build();
    renameSync(`${panel}.away`, panel);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(`Could not resolve './islands/panel.ts' in ${FOLDER}/page.astro`);
  });

  test('stops at a page without words, one that shows nothing, and words of no page, by their names', {
    timeout: 600_000,
  }, () => {
    const elsewhere = 'src/rule-pages/sans-page';
    mkdirSync(join(copy, elsewhere));
    renameSync(join(copy, FOLDER, 'words.mdx'), join(copy, elsewhere, 'words.mdx'));
    rmSync(join(copy, FOLDER, 'page.astro'));
    const { status, stdout, stderr } = build();
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(`the page "${PAGE}" has no words: ${FOLDER}/words.mdx`);
    expect(stdout + stderr).toContain(`the page "${PAGE}" shows nothing: ${FOLDER}/page.astro`);
    expect(stdout + stderr).toContain(`${elsewhere} has words and is no page of ${PAGES}`);
  });
});
