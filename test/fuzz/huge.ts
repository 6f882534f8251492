import * as fc from 'fast-check';
import { lireFichier } from '../../src/population/adjustment/sample-file.ts';
import { lireEntetePatients } from '../../src/population/patients/patients-header.ts';
import { importerPatients } from '../../src/population/patients/patients-import.ts';
import { colonnesExigees } from '../../src/population/patients/patients-table.ts';
import { importer } from '../../src/population/questionnaire/answers-import.ts';
import type { RefusTable } from '../../src/tables/table.ts';
import { kind } from './kind.ts';
import { checkRefusal, hugeFiles, pieces } from './tables.ts';

type Reader = (bytes: AsyncIterable<Uint8Array>) => Promise<{ readonly ok: true } | RefusTable>;

const readers: readonly Reader[] = [lireEntetePatients, importerPatients, lireFichier, importer];

/** Files that nobody would make, under each of the readers: an answer in time. */
export const huge = kind({
  name: 'demesures',
  share: 0.2,
  values: fc.record({
    sent: hugeFiles(['q1', ...colonnesExigees]),
    reader: fc.constantFrom(...readers),
  }),
  check: async ({ sent, reader }) => {
    const read = await reader(pieces(sent));
    if (read.ok) return 'accepted';
    checkRefusal(read);
    return 'refused';
  },
});
