import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { besideBundles, licencesText, packageOf, permissive } from '../../../src/build/site/licences.ts';

interface Locked {
  readonly license?: string;
  /** Only development needs it. */
  readonly dev?: boolean;
  /** Development needs it, or an optional dependency does. */
  readonly devOptional?: boolean;
}

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
  read('package.json'),
);

describe('package-lock.json', () => {
  test('has a permissive licence for all that the package brings; the build refuses any other in the site', () => {
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
    expect(shipped.length).toBeGreaterThan(40);
    for (const [path, { license }] of shipped) expect(permissive, `${path}: ${license}`).toContain(license);
  });

  test('keeps copyleft in tools of development', () => {
    const copyleft = Object.entries(packages).filter(([, { license }]) => /GPL|MPL/.test(license ?? ''));
    expect(copyleft.map(([path]) => path)).toContain('node_modules/hyperformula');
    for (const [path, { dev }] of copyleft) expect(dev, path).toBe(true);
  });
});

describe('licencesText(packages)', () => {
  test('gives each licence once, in the order of names, whatever the order of bundles', () => {
    const text = licencesText(['preact', '@fontsource-variable/inter', 'preact']);
    expect(text).toBe(licencesText(['@fontsource-variable/inter', 'preact']));
    expect(text.match(/^\S+ \S+ \(.*\)$/gm)).toEqual([
      expect.stringMatching(/^@fontsource-variable\/inter .* \(OFL-1\.1\)$/),
      expect.stringMatching(/^preact .* \(MIT\)$/),
    ]);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  test('refuses what the site may not ship', () => {
    expect(() => licencesText(['hyperformula'])).toThrow('hyperformula is under GPL-3.0-only');
  });

  test('has a text for all that is shipped beside the bundles, every font included', () => {
    expect(() => licencesText(besideBundles)).not.toThrow();
    const fonts = Object.keys(manifest.devDependencies).filter((name) => name.startsWith('@fontsource'));
    expect(fonts.length).toBeGreaterThan(2);
    expect(besideBundles).toEqual(expect.arrayContaining(fonts));
  });
});

test.each([
  ['/a/node_modules/preact/dist/preact.js', 'preact'],
  ['/a/node_modules/@preact/signals/dist/signals.js?x', '@preact/signals'],
  ['C:\\a\\node_modules\\d3\\node_modules\\d3-array\\src\\max.js', 'd3-array'],
  ['/a/src/islands/page.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('packageOf(%j) is %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test('src/decisions/dependencies.md gives a reason for every dependency, and for nothing else', () => {
  const reasons = [...read('src/decisions/dependencies.md').matchAll(/^- `([^`]+)`: .{10,}$/gm)];
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(reasons.map(([, name]) => name).sort()).toEqual(names.sort());
});
