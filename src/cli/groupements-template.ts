import { groupementsTemplateCsv } from '../scenario/table/table-template.ts';
import { FRENCH, PLAIN } from '../tables/table-writer.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';

const dialects = { 'csv-fr': FRENCH, csv: PLAIN } as const;

/** Prints a table of groupements to fill in, for a French spreadsheet unless asked otherwise. */
export async function template(format = 'csv-fr', io: Io): Promise<ExitCode | Refusal> {
  if (!Object.hasOwn(dialects, format))
    return refusal(`Format inconnu : « ${format} ». Formats : ${enumerate(Object.keys(dialects))}.`);
  await io.out(groupementsTemplateCsv(dialects[format as keyof typeof dialects]));
  return 0;
}
