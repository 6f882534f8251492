import { questionIds } from '../../cahier/people/questionnaire/all-questions.ts';
import { readHeaderOnly } from '../../tables/header-alone.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import type { AnswersHeader } from './answers-group.ts';
import { byQuestion } from './question-columns.ts';

/** Reads the header of a table of answers. What two columns could be is left to the reader. */
export async function readAnswersHeader(
  octets: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<({ readonly ok: true } & AnswersHeader) | TableRefusal> {
  const readout = await readHeaderOnly(
    octets,
    { colonnes: questionIds, requiredNames: [], recognise: (names) => withoutDuplicates(byQuestion(names)) },
    signal,
  );
  if (!readout.ok) return readout;
  const { names, colonnes: columns } = readout.header;
  const proposed = Object.fromEntries(
    columns.flatMap((id, position) => (id === null ? [] : [[id, position]])),
  );
  return { ok: true, names, proposed };
}

const withoutDuplicates = (itemsRead: readonly (string | null)[]): (string | null)[] =>
  itemsRead.map((id) => (id !== null && itemsRead.indexOf(id) === itemsRead.lastIndexOf(id) ? id : null));
