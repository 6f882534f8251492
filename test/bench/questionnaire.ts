import Papa from 'papaparse';
import { questions } from '../../src/cahier/people/questionnaire/all-questions.ts';
import { csvDemonstration } from '../../src/population/invented/invented-answers.ts';
import { codedColumns } from '../../src/population/questionnaire/answer-columns.ts';
import type { Importation } from '../../src/population/questionnaire/answers-group.ts';
import { importFile } from '../../src/population/questionnaire/answers-import.ts';
import { groupOf } from '../../src/population/questionnaire/group-notes.ts';
import { tableFaultWords } from '../../src/tables/table-fault-words.ts';
import { type Measure, measure } from './measure.ts';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function imported(bytes: Uint8Array): Promise<Importation> {
  const result = await importFile(whole(bytes));
  if (!result.ok) throw new Error(tableFaultWords(result.fault));
  return result;
}

/** Codes row by row, as one would have them after reading a file. */
function codesOf({ respondents: { nombre: number, colonnes: columns } }: Importation): Uint8Array[] {
  return Array.from({ length: number }, (_, row) =>
    Uint8Array.from(codedColumns, (id) => columns[id][row] ?? 0),
  );
}

/** For each dimension, the places of its questions among the codes. */
const places = ['accessibilite', 'relation', 'continuite'].map((dimension) =>
  codedColumns.flatMap((id, place) =>
    questions.some((question) => question.id === id && question.dimension === dimension) ? [place] : [],
  ),
);

/** The mean note as one would write it by hand, in doubles: the first three options are worth 100, 50 and 0. */
function plainLoop(rows: readonly Uint8Array[]): number {
  let [sum, notes] = [0, 0];
  for (const row of rows) {
    let [total, dimensions] = [0, 0];
    for (const dimension of places) {
      let [points, counted] = [0, 0];
      for (const place of dimension) {
        const rank = row[place] as number;
        if (rank === 0 || rank > 3) continue;
        points += 150 - 50 * rank;
        counted += 1;
      }
      if (counted === 0) continue;
      total += points / counted;
      dimensions += 1;
    }
    if (dimensions === 0) continue;
    sum += total / dimensions;
    notes += 1;
  }
  return sum / notes;
}

/** Scoring a group, from its codes and from its file, beside a plain loop and beside papaparse alone. */
export async function questionnaireMeasures(rows: number): Promise<Measure[]> {
  const bytes = new TextEncoder().encode(csvDemonstration({ respondents: rows }));
  const importation = await imported(bytes);
  const codes = codesOf(importation);
  const gap = Math.abs(Number(groupOf(importation).note) - plainLoop(codes));
  if (!(gap < 1e-9)) throw new Error(`the plain loop is ${gap} away`);
  return measure(
    [
      { name: 'plain loop over parsed codes', rows, run: () => plainLoop(codes) },
      { name: 'score of parsed codes', rows, run: () => groupOf(importation) },
      {
        name: 'papaparse alone',
        rows,
        run: () => Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data,
      },
      { name: 'import and score', rows, run: async () => groupOf(await imported(bytes)) },
    ],
    7,
    2,
  );
}
