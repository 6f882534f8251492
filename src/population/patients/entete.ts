import { lireEnTeteSeule } from '../../csv/en-tete-seule.ts';
import type { RefusTable } from '../../csv/types.ts';
import { enTeteLue, parSynonymes } from './colonnes.ts';
import { colonnesExigees, colonnesPatients, type EnTeteLue } from './types.ts';

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
