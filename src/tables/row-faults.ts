import { excerpt } from './excerpts.ts';
import { countLineEnds } from './line-ends.ts';
import { createParser, type ParsedText } from './papaparse.ts';
import type { Separator } from './table.ts';
import type { TableFault } from './table-fault.ts';

/** A quoted cell that never ends: names the line where its quote stands; undefined when all are closed. */
export function quoteFault(
  texte: string,
  { errors }: ParsedText,
  row: number,
): Extract<TableFault, { code: 'open-quote' }> | undefined {
  const opened = errors.find(({ code }) => code === 'MissingQuotes');
  if (opened === undefined) return undefined;
  const debut = texte.slice(opened.index, opened.index + 200).split('\n')[0] ?? '';
  return {
    code: 'open-quote',
    row: row + countLineEnds(texte.slice(0, opened.index)),
    received: excerpt(debut),
  };
}

/** A record over the limit: an open quote, or a file that is no table. */
export function lengthFault(texte: string, separator: Separator, row: number): TableFault {
  const opened = quoteFault(texte, createParser(separator)(texte, true), row);
  const characters = texte.length;
  return opened === undefined ? { code: 'row-too-long', row, characters } : { ...opened, characters };
}
