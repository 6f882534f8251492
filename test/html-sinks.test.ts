/** Where text becomes HTML: in few places, and what they are given is written by us, at build. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sink =
  /innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|document\.write|srcdoc|DOMParser|set:html|javascript:|\beval\(|new Function/i;

/** Each with what it is given. */
const known: Readonly<Record<string, string>> = {
  'src/components/BookFormulas.astro': 'the MathML of rules',
  'src/components/Chapter.astro': 'what a page puts in a slot, rendered at build',
  'src/components/Citation.astro': 'a quotation of the cahier, its signs escaped',
  'src/components/ClusterMeasures.astro': 'a figure drawn at build',
  'src/components/EmbedPage.astro': 'our own functions, as text',
  'src/components/FlowMap.astro': 'a figure drawn at build',
  'src/components/Rule.astro': 'the MathML of a rule',
  'src/islands/kit/drawing.tsx': 'a figure drawn at build',
  'src/islands/hydration/hydrate.ts': 'what a page gives to an island, set at build',
  'src/pages/mesures.astro': 'a figure drawn at build',
  'src/pages/regles/index.astro': 'the MathML of rules',
};

test('only what we write at build becomes HTML: user text never does', () => {
  const files = globSync('{src,content}/**/*.{ts,tsx,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => sink.test(readFileSync(file, 'utf8')));
  expect(found.sort()).toEqual(Object.keys(known).sort());
});
