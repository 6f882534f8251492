/** The import order of src/build/layers.ts, for the files that dependency-cruiser does not read. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionInside, evaluators, layerOf, layers } from '../src/build/layers.ts';

interface Import {
  readonly target: string;
  /** True for code that browsers load: a `<script>` of an .astro file. */
  readonly client: boolean;
}

const importLine = /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function targets(code: string): string[] {
  return [importLine, dynamicImport].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** Imports of an .astro or .mdx text. */
function importsOf(text: string): Import[] {
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const rest = scripts.reduce((remaining, script) => remaining.replace(script, ''), text);
  return [
    ...targets(rest).map((target) => ({ target, client: false })),
    ...scripts.flatMap(targets).map((target) => ({ target, client: true })),
  ];
}

/** What is wrong with importing `target` from the file at `path`; undefined when it may. */
function fault(path: string, { target, client }: Import): string | undefined {
  if (!target.startsWith('.')) {
    return client && target === 'decimal.js' ? `${path}: a page's script does no arithmetic` : undefined;
  }
  const resolved = join(dirname(path), target);
  if (extname(target.replace(/\?.*$/, '')) === '') return `${path}: ${target} does not say how its file ends`;
  const from = client ? 'islands' : layerOf(path);
  const to = layerOf(resolved);
  if (new RegExp(editionInside).test(resolved)) return `${path}: ${resolved} is inside an edition`;
  if (client && new RegExp(evaluators).test(resolved)) return `${path}: ${resolved} runs in the worker`;
  if (from === undefined || to === undefined || from === to) return undefined;
  return layers[from]?.includes(to) ? undefined : `${path}: ${from} may not import ${to} (${resolved})`;
}

describe('imports of .astro and .mdx files', () => {
  const files = globSync('src/**/*.{astro,mdx}');

  test.each(files)('%s imports downwards only', (path) => {
    const faults = importsOf(readFileSync(path, 'utf8')).map((each) => fault(path, each));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('fault() refuses a component that imports a page, and lets it import an island', () => {
    const text =
      "---\nimport Page from '../pages/index.astro';\nimport { Steps } from '../islands/steps.tsx';\n---\n";
    const faults = importsOf(text).map((each) => fault('src/components/x.astro', each));
    expect(faults).toEqual([expect.stringContaining('components may not import pages'), undefined]);
  });

  test('fault() refuses the name of a file without its ending', () => {
    const text =
      "---\nimport { Steps } from '../islands/steps';\nimport sheet from '../styles/sheet.css?url';\n---\n";
    const faults = importsOf(text).map((each) => fault('src/components/x.astro', each));
    expect(faults).toEqual([expect.stringContaining('does not say how its file ends'), undefined]);
  });

  test('fault() refuses a rule of an edition, which has a face', () => {
    const text =
      "---\nimport { gains } from '../cahier/edition-2019/rules/gains.ts';\nimport { edition } from '../cahier/edition.ts';\n---\n";
    const faults = importsOf(text).map((each) => fault('src/components/x.astro', each));
    expect(faults).toEqual([expect.stringContaining('is inside an edition'), undefined]);
  });

  test('fault() refuses an evaluator in a script, and allows it in the frontmatter', () => {
    const line = "import { exact } from '../formula/read/exact.ts';";
    const faults = importsOf(`---\n${line}\n---\n<script>\n  ${line}\n</script>`).map((each) =>
      fault('src/components/x.astro', each),
    );
    expect(faults).toEqual([undefined, expect.stringContaining('runs in the worker')]);
  });
});
