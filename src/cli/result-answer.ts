import { resultFields, resultLines, resultTable, withNumbers } from '../scenario/format/result-lines.ts';
import type { ResultsDocument } from '../scenario/format/results.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { evaluate, lineReaders } from '../scenario/run/evaluate.ts';
import { PlainLines } from '../scenario/stream/plain-lines.ts';
import { type Dialect, FRENCH, PLAIN, writeCsv, writeRows } from '../tables/table-writer.ts';
import type { Answer } from './answer.ts';
import { enumerate, type Refusal, refusal } from './io.ts';

/** The options of `calculer`, as typed; `nombres` is present when asked for. */
interface ResultOptions {
  readonly lecteur?: string;
  readonly format?: string;
  readonly nombres?: string;
}

/** How results are written, from a scenario and its results. */
type Writer = Omit<Answer, 'of'> & {
  readonly write: (scenario: Scenario, results: ResultsDocument, indent: number) => string;
};

const csv = (dialect: Dialect): Writer => ({
  head: writeCsv([resultFields], dialect),
  write: (scenario, results) => writeRows(resultTable(scenario, results), dialect),
  errors: false,
});

const formats: Readonly<Record<string, (numbers: boolean) => Writer>> = {
  json: (numbers) => ({
    write: (_scenario, results, indent) =>
      `${JSON.stringify(numbers ? withNumbers(results) : results, null, indent)}\n`,
    errors: true,
  }),
  jsonl: (numbers) => ({
    write: (scenario, results) =>
      resultLines(scenario, results, numbers)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    errors: true,
  }),
  csv: () => csv(PLAIN),
  'csv-fr': () => csv(FRENCH),
};

/** What `calculer` prints of each scenario. */
export function resultAnswer({
  lecteur = 'exact',
  format = 'json',
  nombres,
}: ResultOptions): Answer | Refusal {
  const reader = lineReaders.find((known) => known === lecteur);
  if (reader === undefined)
    return refusal(`Lecteur inconnu : « ${lecteur} ». Lecteurs : ${enumerate(lineReaders)}.`);
  const numbers = nombres !== undefined;
  const writer = Object.hasOwn(formats, format) ? formats[format]?.(numbers) : undefined;
  if (writer === undefined)
    return refusal(`Format inconnu : « ${format} ». Formats : ${enumerate(Object.keys(formats))}.`);
  if (numbers && !['json', 'jsonl'].includes(format))
    return refusal('--nombres ne vaut que pour json et jsonl : un tableau a toujours des nombres.');
  const { write, ...rest } = writer;
  const answer: Answer = {
    ...rest,
    of: (scenario, indent) => write(scenario, evaluate(scenario, reader), indent),
  };
  if (reader === 'exact' || format !== 'json' || numbers) return answer;
  const plain = new PlainLines();
  return { ...answer, ofLines: (lines) => plain.answers(lines) };
}
