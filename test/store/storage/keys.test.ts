import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptOnes, PREFIX } from '../../../src/store/storage/keys.ts';

const files = globSync('src/**/*.{ts,tsx,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== 'src/store/storage/keys.ts')
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));

/** Code that reaches a storage itself; src/store does it for the rest, under the keys that it is given. */
const direct = files.filter(
  ({ file, code }) =>
    !file.startsWith('src/store/') &&
    /(localStorage|sessionStorage|indexedDB)\s*[.[]|from 'idb|document\.cookie/.test(code),
);

const literals = (code: string, name: RegExp): string[] =>
  [...code.matchAll(/['"`](ipep-[^'"`\s]*)['"`]/g)].flatMap(([, found = '']) =>
    name.test(found) ? [found] : [],
  );

/** Formats (of a scenario, of its results, of a carnet, of a set of rules, of the rules as data), and a lock: they look like keys. */
const others = new Set([
  'ipep-scenario/1',
  'ipep-resultats/1',
  'ipep-carnet/1',
  'ipep-regles/1',
  'ipep-definitions/1',
  'ipep-retenue',
]);

test('gardees: the page lists the keys that the code writes, and no other', () => {
  const names = new Set([
    ...files.flatMap(({ code }) => literals(code, /\/\d+$/)),
    ...direct.flatMap(({ code }) => literals(code, /^ipep-[a-z]/)),
  ]);
  expect(keptOnes.map(({ cle }) => cle).sort()).toEqual(
    [...names].filter((name) => !others.has(name)).sort(),
  );
  expect(keptOnes.every(({ cle }) => cle.startsWith(PREFIX))).toBe(true);
});

test('gardees: no other code reaches a storage, and none sets a cookie', () => {
  expect(direct.map(({ file }) => file).sort()).toEqual([
    'src/components/EarlyEvents.astro',
    'src/islands/every-page/offline.ts',
  ]);
});

test('what a browser may refuse even to be asked for is reached in one place, and by the library that opens documents', () => {
  const reaching = files.filter(({ code }) =>
    /(globalThis|window|self)(\.(indexedDB|localStorage|sessionStorage)\b|\[\w+\]\.\w+Item|\[zone\])|from 'idb'/.test(
      code,
    ),
  );
  expect(reaching.map(({ file }) => file).sort()).toEqual([
    'src/store/dossiers/database.ts',
    'src/store/storage/browser-storage.ts',
  ]);
});
