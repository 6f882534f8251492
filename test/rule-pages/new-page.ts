/** A copy of the project to which a page of rules is added, by following src/decisions/add-a-page.md. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The page that is added, and what it explains: a rule like that of `anneeVersement`, on a page like that of `ecart`. */
export const PAGE = 'annee-essai';
export const RULE = 'anneeEssai';
export const FOLDER = `src/rule-pages/${PAGE}`;
export const FIGURE = `src/figures/${PAGE}`;

/** Where the registries of pages and of calculators name it. */
export const PAGES = 'src/cahier/pages.ts';
export const REGISTRY = 'src/rule-pages/calculators.ts';

const EDITION = 'src/cahier/edition-2019';
const RULES = `${EDITION}/rules`;
/** Where its rule is named. */
export const ALL_RULES = `${RULES}/all-rules.ts`;
export const VALUES = `${EDITION}/values.ts`;

type Change = readonly [from: string | RegExp, to: string];

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((done, [from, to]) => done.replaceAll(from, to), text);

/** The project in a folder, with no other address than those of its pages of rules; inside the project, for its packages. */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  // Its packages are the project's, its caches its own: a build of the project that runs meanwhile meets no page of it.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  for (const file of readdirSync('src/pages'))
    if (file !== 'regles') rmSync(join(folder, 'src/pages', file), { recursive: true });
}

/** Adds the page to a copy; gives the files of the project that it has touched, besides those that it has made. */
export function addPage(folder: string): readonly string[] {
  const touched: string[] = [];
  const at = (file: string) => join(folder, file);
  const make = (file: string, from: string, changes: readonly Change[]): void => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), changed(readFileSync(at(from), 'utf8'), changes));
  };
  /** Writes a line again, changed, after the one that says the same of another page or rule. */
  const addLine = (file: string, like: RegExp, changes: readonly Change[]): void => {
    const text = readFileSync(at(file), 'utf8');
    const [line] = like.exec(text) ?? [];
    if (line === undefined) throw new RangeError(`${file} has no line like ${like}`);
    writeFileSync(
      at(file),
      text.replace(line, () => line + changed(line, changes)),
    );
    if (!touched.includes(file)) touched.push(file);
  };

  const rule: readonly Change[] = [
    ['anneeVersement', RULE],
    ['annee-versement', PAGE],
  ];
  make(`${RULES}/${PAGE}.ts`, `${RULES}/annee-versement.ts`, rule);
  addLine(ALL_RULES, /^import \{ anneeVersement \}.*\n/m, rule);
  addLine(ALL_RULES, /^ {2}anneeVersement,\n/m, rule);

  addLine(VALUES, /^import \* as anneeVersement .*\n/m, rule);
  addLine(VALUES, /^ {2}\.\.\.anneeVersement,\n/m, rule);

  addLine(PAGES, /^ +\{ id: 'ecart'.*\n/m, [
    ["id: 'ecart'", `id: '${PAGE}'`],
    ["['ecart']", `['${RULE}']`],
  ]);

  const page: readonly Change[] = [
    [/\becart\b/g, RULE],
    [`./${RULE}/`, `./${PAGE}/`],
    [`'${RULE}', entry`, `'${PAGE}', entry`],
    [`figures/${RULE}/`, `figures/${PAGE}/`],
  ];
  for (const file of ['calculator.ts', 'islands/panel.ts', 'page.astro'])
    make(`${FOLDER}/${file}`, `src/rule-pages/ecart/${file}`, page);
  make(`${FOLDER}/words.mdx`, 'src/rule-pages/ecart/words.mdx', [
    ['regle: ecart', `regle: ${RULE}`],
    ['rule: ecart', `rule: ${RULE}`],
  ]);
  for (const file of readdirSync('src/figures/ecart'))
    make(`${FIGURE}/${file}`, `src/figures/ecart/${file}`, [[/\becart\b(?!')/g, RULE]]);
  addLine(REGISTRY, /^import \{ ecart \}.*\n/m, page);
  addLine(REGISTRY, /^ {2}ecart,\n/m, [['ecart', `'${PAGE}': ${RULE}`]]);
  return touched;
}
