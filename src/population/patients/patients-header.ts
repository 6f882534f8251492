import { lireEnTeteSeule } from '../../tables/header-alone.ts';
import type { RefusTable } from '../../tables/table.ts';
import { enTeteLue, parSynonymes } from './column-names.ts';
import { colonnesExigees, colonnesPatients, type EnTeteLue } from './patients-table.ts';

/** Reads the header of a table of patients: what its columns are called, and what they may be. */
export async function lireEntetePatients(
  octets: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<({ readonly ok: true } & EnTeteLue) | RefusTable> {
  const options = { colonnes: colonnesPatients, exigees: [], reconnaitre: parSynonymes };
  const lue = await lireEnTeteSeule(octets, options, signal);
  if (!lue.ok) return lue;
  return { ok: true, ...enTeteLue(lue.entete.noms, lue.entete.colonnes, colonnesExigees) };
}
