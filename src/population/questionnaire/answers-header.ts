import { questionIds } from '../../cahier/people/questionnaire/all-questions.ts';
import { lireEnTeteSeule } from '../../tables/header-alone.ts';
import type { RefusTable } from '../../tables/table.ts';
import type { EnTeteReponses } from './answers-group.ts';
import { parQuestion } from './question-columns.ts';

/** Reads the header of a table of answers. What two columns could be is left to the reader. */
export async function lireEnteteReponses(
  octets: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<({ readonly ok: true } & EnTeteReponses) | RefusTable> {
  const lue = await lireEnTeteSeule(
    octets,
    { colonnes: questionIds, exigees: [], reconnaitre: (noms) => sansDoubles(parQuestion(noms)) },
    signal,
  );
  if (!lue.ok) return lue;
  const { noms, colonnes } = lue.entete;
  const proposee = Object.fromEntries(
    colonnes.flatMap((id, position) => (id === null ? [] : [[id, position]])),
  );
  return { ok: true, noms, proposee };
}

const sansDoubles = (lues: readonly (string | null)[]): (string | null)[] =>
  lues.map((id) => (id !== null && lues.indexOf(id) === lues.lastIndexOf(id) ? id : null));
