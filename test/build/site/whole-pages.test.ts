import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageFaults } from '../../../src/build/site/whole-pages.ts';
import { rulePages } from '../../../src/cahier/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'ipep-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('pageFaults(ids, folder) names the page without words, the one that shows nothing, and words of no page', () => {
  for (const [id, files] of Object.entries({
    ecart: ['words.mdx', 'page.astro'],
    gains: ['page.astro'],
    avance: ['words.mdx'],
    seule: ['words.mdx'],
  })) {
    mkdirSync(join(folder, id));
    for (const file of files) writeFileSync(join(folder, id, file), '');
  }
  expect(pageFaults(['ecart'], join(folder, 'absent'))).toHaveLength(2);
  expect(pageFaults(['ecart', 'gains', 'avance'], folder)).toEqual([
    'the page "gains" has no words: src/rule-pages/gains/words.mdx',
    'the page "avance" shows nothing: src/rule-pages/avance/page.astro',
    'src/rule-pages/seule has words and is no page of src/cahier/pages.ts',
  ]);
});

test('the pages of the site are whole', () => {
  expect(pageFaults(rulePages.map(({ id }) => id))).toEqual([]);
});
