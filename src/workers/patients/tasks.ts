import { csvDemonstrationPatients } from '../../population/invented/invented-patients.ts';
import { csvDecisions } from '../../population/patients/patients-downloads.ts';
import { readPatientsHeader } from '../../population/patients/patients-header.ts';
import { type ImportationPatients, importPatients } from '../../population/patients/patients-import.ts';
import { refusedCsv, wordCells } from '../../population/worded-cells.ts';
import { freeze } from '../../tables/bounded-list.ts';
import { bytesOf, textBytes } from '../../tables/byte-streams.ts';
import type { ImportFault } from '../import-fault.ts';
import { importFaultWords } from '../import-fault-words.ts';
import type { LongTasks, TaskRefusal } from '../long-contract.ts';
import { createConductor, toRefusal } from '../long-task.ts';
import type { PatientsList, PatientsTasks, ResumePatients } from './contract.ts';

/** Entries of each list that a page is given; the files to download have the others. */
const SHOWN_LIMIT = 200;

const refuse = (fault: ImportFault): TaskRefusal => ({ ok: false, message: importFaultWords(fault) });

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function createTasks(): LongTasks<PatientsTasks> {
  let gardee: ImportationPatients | undefined;
  const { conduct, undo } = createConductor();

  return {
    header: (source, onProgress) =>
      conduct(source.size, onProgress, async (signal) => {
        const readout = await readPatientsHeader(bytesOf(source, signal), signal).catch(toRefusal);
        return readout.ok ? readout : refuse(readout.fault);
      }),
    importFile: (source, onProgress, mapping) =>
      conduct(typeof source === 'string' ? 0 : source.size, onProgress, async (signal, surOctets) => {
        const octets =
          source === 'demonstration' ? textBytes(csvDemonstrationPatients()) : bytesOf(source, signal);
        const options = { mapping, signal, onProgress: surOctets };
        const importation = await importPatients(octets, options).catch(toRefusal);
        if (!importation.ok) return refuse(importation.fault);
        gardee = importation;
        return resumer(importation);
      }),
    exportList: async (list) => ({
      state: 'fini',
      result: gardee ? exportList(gardee, list) : refuse({ code: 'nothing-imported' }),
    }),
    undo,
  };
}

function exportList({ refusees: refusedCells, register }: ImportationPatients, list: PatientsList) {
  const csv = list === 'refusees' ? refusedCsv(refusedCells.keptOnes) : csvDecisions(register);
  return { ok: true, csv } as const;
}

function resumer({ register, ...figures }: ImportationPatients): ResumePatients {
  return {
    ...figures,
    refusees: wordCells(figures.refusees, SHOWN_LIMIT),
    ambiguousOnes: freeze(figures.ambiguousOnes, SHOWN_LIMIT),
    repeatedIds: freeze(figures.repeatedIds, SHOWN_LIMIT),
    decisions: Array.from({ length: Math.min(SHOWN_LIMIT, register.nombre) }, (_, rank) =>
      register.read(rank),
    ),
  };
}
