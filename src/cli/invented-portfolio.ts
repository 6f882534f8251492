import { inventedPortfolio, PUBLISHED_COUNT } from '../scenario/examples/invented-portfolio.ts';
import { portfolioBounds } from '../scenario/examples/portfolio-bounds.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { groupementRows } from '../scenario/table/written-table.ts';
import { FRENCH, PLAIN, writeCsv } from '../tables/table-writer.ts';
import { type ExitCode, enumerate, type Io, type Refusal, refusal } from './io.ts';
import { readNumber } from './number-option.ts';

interface Given {
  readonly groupements?: string;
  readonly graine?: string;
  readonly format?: string;
}

const dialects = { 'csv-fr': FRENCH, csv: PLAIN } as const;
const formats = [...Object.keys(dialects), 'json'];

/** Prints a portfolio of invented groupements, as a table or as a scenario; stderr says that it is invented. */
export async function portefeuille(given: Given, io: Io): Promise<ExitCode | Refusal> {
  const { format = 'csv-fr' } = given;
  if (!formats.includes(format))
    return refusal(`Format inconnu : « ${format} ». Formats : ${enumerate(formats)}.`);
  const count = readNumber(
    'groupements',
    given.groupements ?? String(PUBLISHED_COUNT),
    portfolioBounds.groupements,
  );
  if (!count.ok) return count;
  const seed = readNumber('graine', given.graine ?? '1', portfolioBounds.graine);
  if (!seed.ok) return seed;
  const document = inventedPortfolio({ groupements: count.value, seed: seed.value });
  await io.err(`${refusal(document.note ?? '').message}\n`);
  if (format === 'json') {
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  const read = readScenario(document);
  if (!read.ok) throw new Error('an invented portfolio is a scenario');
  const rows = groupementRows(read.scenario, { groupements: [] });
  await io.out(writeCsv(rows, dialects[format as keyof typeof dialects]));
  return 0;
}
