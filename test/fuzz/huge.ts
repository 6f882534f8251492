import * as fc from 'fast-check';
import { readFile } from '../../src/population/adjustment/sample-file.ts';
import { readPatientsHeader } from '../../src/population/patients/patients-header.ts';
import { importPatients } from '../../src/population/patients/patients-import.ts';
import { requiredPatientColumns } from '../../src/population/patients/patients-table.ts';
import { importFile } from '../../src/population/questionnaire/answers-import.ts';
import type { TableRefusal } from '../../src/tables/table-fault.ts';
import { kind } from './kind.ts';
import { checkRefusal, hugeFiles, pieces } from './tables.ts';

type Reader = (bytes: AsyncIterable<Uint8Array>) => Promise<{ readonly ok: true } | TableRefusal>;

const readers: readonly Reader[] = [readPatientsHeader, importPatients, readFile, importFile];

/** Files that nobody would make, under each of the readers: an answer in time. */
export const huge = kind({
  name: 'demesures',
  share: 0.2,
  values: fc.record({
    sent: hugeFiles(['q1', ...requiredPatientColumns]),
    reader: fc.constantFrom(...readers),
  }),
  check: async ({ sent, reader }) => {
    const read = await reader(pieces(sent));
    if (read.ok) return 'accepted';
    checkRefusal(read);
    return 'refused';
  },
});
