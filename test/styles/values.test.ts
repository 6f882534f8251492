import { globSync, readFileSync } from 'node:fs';
import { generate } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { CELL, HEAD, PADDING } from '../../src/islands/kit/foldable-table.ts';
import { declarationsOf, parsed, sheet, sheetFiles, tokens } from './sheets.ts';
import { foreignValue } from './values.ts';

const foreign = (css: string) => declarationsOf(parsed(css)).map(foreignValue);
const governed = sheetFiles.filter((file) => !file.startsWith('src/styles/tokens/'));

describe('values of style', () => {
  test.each([
    'margin: 0 3px',
    'padding: 1rem',
    'gap: var(--space-4) 0.5em',
    'top: calc(100% - 2rem)',
    'margin: var(--text-note)',
    'scroll-margin-block: var(--bilan, 4rem)',
    'font-size: 0.86rem',
    'font-size: var(--space-8)',
    'font-size: larger',
    'font: 400 1.2rem / var(--leading-text) var(--serif)',
    'font: 400 var(--text) / 1.5 var(--serif)',
    'font: 700 var(--text) / var(--leading-text) var(--serif)',
    'font-family: monospace',
    'font-weight: 700',
    'line-height: 1.5',
    'letter-spacing: 0.01em',
    'border: 1px solid var(--line)',
    'border: thin solid var(--line)',
    'border-color: #fff',
    'outline: var(--stroke-thin) solid red',
    'border-radius: 4px',
    'color: red',
    'color: Canvas',
    'color: rgb(0 0 0)',
    'background: #000',
    'background: linear-gradient(red, var(--accent))',
    'box-shadow: 0 2px 0 var(--accent)',
    'text-decoration: underline dotted 1px',
    'max-width: 44rem',
    '--paper: red',
    '--pad: 0.4rem',
    '--tint: #123456',
  ])('%s is no token', (declaration) => {
    expect(foreign(`p { ${declaration} }`)).toEqual([expect.any(String)]);
  });

  test.each([
    'margin: 0 auto calc(-1 * var(--space-4))',
    'bottom: var(--annonces, 0px)',
    'font: italic 400 var(--text) / var(--leading-text) var(--serif)',
    'font: inherit',
    'border: var(--stroke-thin) dotted var(--line)',
    'border: 0',
    'background: linear-gradient(var(--accent) 0 2px, transparent 70%) 0 0 / 5px 5px no-repeat',
    'max-width: 12rem',
    'width: 6.8rem',
  ])('%s is', (declaration) => {
    expect(foreign(`p { ${declaration} }`)).toEqual([undefined]);
  });

  test("a reader's colours are words where they are forced", () => {
    expect(foreign('@media (forced-colors: active) { p { color: Canvas } }')).toEqual([undefined]);
  });

  test('every size, space, line, stroke, corner and colour of every sheet is a token', () => {
    const found = governed.flatMap((file) =>
      declarationsOf(sheet(file)).flatMap((written) => {
        const value = foreignValue(written);
        return value === undefined ? [] : [`${file}:${written.declaration.loc?.start.line} ${value}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('no page and no component has styles of its own', () => {
    const sources = globSync('src/**/*.{astro,tsx,mdx}').map(
      (file) => [file, readFileSync(file, 'utf8')] as const,
    );
    expect(sources.length).toBeGreaterThan(100);
    for (const [file, text] of sources) {
      expect(text, file).not.toMatch(/<style\b/);
      // Astro would give the sheet to all the pages of a route: src/components/stylesheets.ts names them by address.
      expect(text, file).not.toMatch(/import [^;]*\.css'/);
      // The length of a bar and the place of a point on its map are numbers of the reader's.
      for (const [style] of text.matchAll(/\bstyle=(\{\{.*?\}\}|\S*)/g))
        expect(style, file).toMatch(
          /^style=\{\{ (width: `\$\{[\w.]+\}%`|left: `\$\{\w+\}%`, bottom: `\$\{\w+\}%`) \}\}$/,
        );
    }
  });
});

describe('tokens', () => {
  const uses = [...sheetFiles, ...globSync('src/figures/**/*.ts')].map((file) => readFileSync(file, 'utf8'));

  test.each([...tokens.keys()])('%s is used', (name) => {
    const used = new RegExp(`var\\(${name}[,)]`);
    expect(uses.some((text) => used.test(text))).toBe(true);
  });

  test('what is used and no token is defined by the sheets or by a script', () => {
    const defined = new Set(
      governed.flatMap((file) => declarationsOf(sheet(file)).map((each) => each.declaration.property)),
    );
    const scripts = globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
    const known = (name: string) =>
      tokens.has(name) || defined.has(name) || scripts.some((text) => text.includes(`'${name}'`));
    const names = sheetFiles.flatMap((file) =>
      [...generate(sheet(file)).matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(names.filter((name) => !known(name))).toEqual([]);
  });

  test('a table is measured with the sizes that it is set in', () => {
    const pixels = (name: string) => {
      const all = declarationsOf(sheet(tokens.get(name) ?? '')).find(
        ({ declaration }) => declaration.property === name,
      );
      return all && Number.parseFloat(generate(all.declaration.value)) * 16;
    };
    const cells = declarationsOf(sheet('src/styles/kit/table.css')).map(
      ({ declaration }) => `${declaration.property}:${generate(declaration.value)}`,
    );
    expect(cells).toEqual(
      expect.arrayContaining([
        'font-size:var(--text-note)',
        'font-size:var(--text-small)',
        'padding:var(--space-4) var(--space-3)',
      ]),
    );
    expect([pixels('--text-small'), pixels('--text-note')]).toEqual([HEAD, CELL]);
    expect((pixels('--space-3') ?? 0) * 2).toBeCloseTo(PADDING, 10);
  });
});
