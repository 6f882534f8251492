import { globSync, readFileSync } from 'node:fs';
import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  parse,
  type StyleSheet,
  walk,
} from 'css-tree';

/** The files of src that hold rules of style. */
export const sheetFiles = globSync('src/**/*.css')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** A sheet, parsed to its last value; throws on what CSS does not allow. */
export function parsed(text: string, file = ''): StyleSheet {
  const options = {
    positions: true,
    parseCustomProperty: true,
    onParseError(error: Error) {
      throw new SyntaxError(`${file}: ${error.message}`);
    },
  };
  return parse(text, options) as StyleSheet;
}

export const sheet = (file: string): StyleSheet => parsed(readFileSync(file, 'utf8'), file);

export interface Written {
  readonly declaration: Declaration;
  /** The at-rule that holds it most closely, as « @media print »; empty outside of any. */
  readonly within: string;
}

/** Every declaration of a sheet, in its order. */
export function declarationsOf(ast: CssNode): Written[] {
  const found: Written[] = [];
  walk(ast, {
    visit: 'Declaration',
    enter(declaration) {
      found.push({ declaration, within: this.atrule ? heading(this.atrule) : '' });
    },
  });
  return found;
}

/** « @media print » of `@media print { … }`. */
export const heading = ({ name, prelude }: Atrule): string =>
  `@${name}${prelude ? ` ${generate(prelude)}` : ''}`;

/** The classes that the selectors of a sheet name. */
export function classesOf(ast: CssNode): Set<string> {
  const names = new Set<string>();
  walk(ast, { visit: 'ClassSelector', enter: ({ name }) => void names.add(name) });
  return names;
}

/** The tokens: the custom properties that src/styles/tokens defines, with the file that does. */
export const tokens: ReadonlyMap<string, string> = new Map(
  sheetFiles
    .filter((file) => file.startsWith('src/styles/tokens/'))
    .flatMap((file) =>
      declarationsOf(sheet(file)).map(({ declaration }) => [declaration.property, file] as const),
    )
    .filter(([name]) => name.startsWith('--')),
);
