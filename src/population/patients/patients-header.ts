import { readHeaderOnly } from '../../tables/header-alone.ts';
import type { TableRefusal } from '../../tables/table-fault.ts';
import { bySynonyms, patientHeader } from './column-names.ts';
import { type PatientHeader, patientsColumns, requiredPatientColumns } from './patients-table.ts';

/** Reads the header of a table of patients: what its columns are called, and what they may be. */
export async function readPatientsHeader(
  octets: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<({ readonly ok: true } & PatientHeader) | TableRefusal> {
  const options = { colonnes: patientsColumns, requiredNames: [], recognise: bySynonyms };
  const readout = await readHeaderOnly(octets, options, signal);
  if (!readout.ok) return readout;
  return {
    ok: true,
    ...patientHeader(readout.header.names, readout.header.colonnes, requiredPatientColumns),
  };
}
