import * as fc from 'fast-check';
import type { RefusTable } from '../../src/csv/types.ts';
import { lireFichier } from '../../src/population/ajustement/lire-fichier.ts';
import { lireEntetePatients } from '../../src/population/patients/entete.ts';
import { importerPatients } from '../../src/population/patients/importer.ts';
import { colonnesExigees } from '../../src/population/patients/types.ts';
import { importer } from '../../src/population/questionnaire/importer.ts';
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
