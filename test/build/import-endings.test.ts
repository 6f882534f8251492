import { expect, test } from 'vitest';
import { importsWithoutEnding } from '../../src/build/import-endings.ts';

const faults = (module: string, resolved: string) =>
  importsWithoutEnding([{ source: 'src/a.ts', dependencies: [{ module, resolved }] }]);

test('an import says the ending of its file, whatever it asks of the bundler', () => {
  expect(faults('./b.ts', 'src/b.ts')).toEqual([]);
  expect(faults('../styles/b.css?url', 'styles/b.css')).toEqual([]);
});

test('one without an ending, or with that of what is compiled, is told with its file', () => {
  expect(faults('./b', 'src/b.ts')).toEqual(["src/a.ts: './b' is src/b.ts"]);
  expect(faults('./b', 'src/b/index.ts')).toEqual(["src/a.ts: './b' is src/b/index.ts"]);
  expect(faults('./b.js', 'src/b.ts')).toEqual(["src/a.ts: './b.js' is src/b.ts"]);
  expect(faults('./b.data', 'src/b.data.ts')).toEqual(["src/a.ts: './b.data' is src/b.data.ts"]);
});

test('a package has a name, and no ending', () => {
  expect(faults('decimal.js', 'node_modules/decimal.js/decimal.mjs')).toEqual([]);
});
