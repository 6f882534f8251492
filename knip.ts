import type { KnipConfig } from 'knip';

/** Packages that a style sheet imports or takes a font from. */
function cssImports(text: string): string {
  const names = [...text.matchAll(/(?:@import\s+|url\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);
  return names.map((name) => `import '${name}';`).join('\n');
}

const config: KnipConfig = {
  entry: [
    'src/build/{astro,browser,check,columns,complete-lock,headers,imports,package,serve,shake,text-widths,twice}.ts',
    // What package.json exports, once it is built.
    'src/api/ipep.ts',
    'src/workers/*/*-worker.ts',
    'src/rule-pages/*/words.mdx',
  ],
  project: ['src/**/*.{ts,tsx,astro,mdx,css}', 'test/**/*.{ts,tsx}'],
  vitest: { config: ['vitest.config.ts', 'vitest.mutation.config.ts'] },
  ignoreDependencies: [
    // Commands of src/build/check.ts.
    '@astrojs/check',
    'typescript-native',
    // A dictionary, of which test/names/words.ts reads the packed list.
    '@cspell/dict-en_us',
    // Read, cut and served under this alias by src/build/site/fonts.ts.
    /^@fontsource/,
    /^@fonts\//,
  ],
  // What test/tableur/office.ts runs, and installs where it is not.
  ignoreBinaries: ['apt-get', 'soffice'],
  compilers: { css: cssImports },
};

export default config;
