import { lireTable } from '../../csv/lire.ts';
import type { EnTete, RefusTable } from '../../csv/types.ts';
import { enTeteLue, parSynonymes } from './colonnes.ts';
import { colonnesExigees, colonnesPatients, type EnTeteLue } from './types.ts';

/**
 * Reads the header of a table and no further than the piece of the file that holds it: what its columns are called, and
 * what they may be. Rejects with the signal's reason when cancelled.
 */
export async function lireEntetePatients(
  octets: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<({ readonly ok: true } & EnTeteLue) | RefusTable> {
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
    colonnes: colonnesPatients,
    exigees: [],
    reconnaitre: parSynonymes,
    surEntete,
    surLigne: () => {},
    signal: assez.signal,
  }).catch((error) => {
    if (entete === undefined) throw error;
    return undefined;
  });
  if (entete === undefined) {
    if (table === undefined || table.ok) throw new Error('a table has a header or a refusal');
    return table;
  }
  return { ok: true, ...enTeteLue(entete.noms, entete.colonnes, colonnesExigees) };
}
