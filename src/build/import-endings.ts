import { extname } from 'node:path';

/** What an import asks of a bundler, after the name of a file: `?url`. */
const query = /\?.*$/;

/** A module and the files that it imports: by the words of the import, and by the path that was found. */
export interface NamingModule {
  readonly source: string;
  readonly dependencies: readonly { readonly module: string; readonly resolved: string }[];
}

/** Whether the words of an import of a file of the project end as the file does: Node runs them as they are written. */
const endsAs = (words: string, file: string): boolean =>
  extname(words.replace(query, '')) === extname(file) && extname(file) !== '';

/** The imports of files of the project that leave their ending out, or say another one, with the module of each. */
export const importsWithoutEnding = (modules: readonly NamingModule[]): string[] =>
  modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ module, resolved }) => module.startsWith('.') && !endsAs(module, resolved))
      .map(({ module, resolved }) => `${source}: '${module}' is ${resolved}`),
  );
