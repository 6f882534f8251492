import { fileURLToPath } from 'node:url';
import { findConfigFile, parseJsonConfigFileContent, readConfigFile, sys } from 'typescript';

/** Whether `tsc` reads a file of type tests, strictly: an `@ts-expect-error` elsewhere would expect nothing. */
export function isChecked(file: string): boolean {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = findConfigFile(root, sys.fileExists) ?? '';
  const { config } = readConfigFile(path, sys.readFile);
  const { fileNames, options } = parseJsonConfigFileContent(config, sys, root);
  return options.strict === true && fileNames.some((name) => name.endsWith(file));
}
