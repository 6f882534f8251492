import { excerpt } from './excerpts.ts';
import { countLineEnds } from './line-ends.ts';
import { createParser, type ParsedText } from './papaparse.ts';
import type { Separator, TableRefusal } from './table.ts';

export const refuseTable = (reason: TableRefusal['reason'], message: string): TableRefusal => ({
  ok: false,
  reason,
  message,
});

/** A quoted cell that never ends: names the line where its quote stands; undefined when all are closed. */
export function refuseQuote(texte: string, { errors }: ParsedText, row: number): TableRefusal | undefined {
  const opened = errors.find(({ code }) => code === 'MissingQuotes');
  if (opened === undefined) return undefined;
  const place = row + countLineEnds(texte.slice(0, opened.index));
  const debut = excerpt(texte.slice(opened.index, opened.index + 200).split('\n')[0] ?? '');
  return refuseTable(
    'guillemet-ouvert',
    `Ligne ${place} : un guillemet s'ouvre devant « ${debut} » et ne se referme pas. Fermez-le ou retirez-le, puis recommencez. Rien n'a été lu.`,
  );
}

/** A record over the limit: an open quote, or a file that is no table. */
export function refuseLength(texte: string, separator: Separator, row: number): TableRefusal {
  const opened = refuseQuote(texte, createParser(separator)(texte, true), row);
  const charCount = `dépasse ${(texte.length / 1e6).toFixed(0)} millions de caractères`;
  if (opened !== undefined) return { ...opened, message: `${opened.message} La cellule ${charCount}.` };
  return refuseTable(
    'ligne-trop-longue',
    `La ligne ${row} ${charCount} : ce n'est pas un tableau au format CSV. Depuis un tableur, enregistrez-le au format CSV, puis recommencez.`,
  );
}
