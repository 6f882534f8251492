import { type Dialect, FRENCH, PLAIN } from '../tables/table-writer.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';

const dialects = { 'csv-fr': FRENCH, csv: PLAIN } as const;

/** Prints a table that reads nothing (a template, a dictionary), for a French spreadsheet unless asked otherwise. */
export async function printTable(
  write: (dialect: Dialect) => string,
  format = 'csv-fr',
  io: Io,
): Promise<ExitCode | Refusal> {
  if (!Object.hasOwn(dialects, format))
    return refusal(`Format inconnu : « ${format} ». Formats : ${enumerate(Object.keys(dialects))}.`);
  await io.out(write(dialects[format as keyof typeof dialects]));
  return 0;
}
