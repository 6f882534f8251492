import type { EnTete, OptionsColonnes, RefusTable } from './table.ts';
import { lireTable } from './table-reader.ts';

/**
 * Reads the header of a table and no further than the piece of the file that holds it. Rejects with the signal's reason
 * when cancelled.
 */
export async function lireEnTeteSeule(
  octets: AsyncIterable<Uint8Array>,
  options: OptionsColonnes,
  signal?: AbortSignal,
): Promise<{ readonly ok: true; readonly entete: EnTete } | RefusTable> {
  const assez = new AbortController();
  let entete: EnTete | undefined;
  const surEntete = (lu: EnTete): void => {
    entete = lu;
    assez.abort();
  };
  async function* jusqua() {
    for await (const morceau of octets) {
      signal?.throwIfAborted();
      yield morceau;
    }
    signal?.throwIfAborted();
  }
  const table = await lireTable(jusqua(), {
    ...options,
    surEntete,
    surLigne: () => {},
    signal: assez.signal,
  }).catch((error) => {
    if (entete === undefined) throw error;
    return undefined;
  });
  if (entete !== undefined) return { ok: true, entete };
  if (table === undefined || table.ok) throw new Error('a table has a header or a refusal');
  return table;
}
