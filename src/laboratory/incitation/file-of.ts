import { fileName } from '../../scenario/format/file-name.ts';

/** What a figure or a table of the page is called where it is a file: whose it is, and of which year. */
export const fileOf = (
  what: string,
  { nom, annee }: { readonly nom: string; readonly annee: number },
): string => `incitation-${what} ${fileName(nom)} ${annee}`;
