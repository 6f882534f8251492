import { csvDemonstration } from '../../population/invented/invented-answers.ts';
import { inconsistentCsv } from '../../population/questionnaire/answers-downloads.ts';
import { answersFaultWords } from '../../population/questionnaire/answers-fault-words.ts';
import type { Importation, ResumeImport } from '../../population/questionnaire/answers-group.ts';
import { readAnswersHeader } from '../../population/questionnaire/answers-header.ts';
import { importFile } from '../../population/questionnaire/answers-import.ts';
import { intervals, TIRAGES } from '../../population/questionnaire/bootstrap.ts';
import { groupOf } from '../../population/questionnaire/group-notes.ts';
import { answersByQuestion, distributionOf } from '../../population/questionnaire/note-distribution.ts';
import { noteRespondents, type RespondentNotes } from '../../population/questionnaire/respondent-notes.ts';
import { refusedCsv, wordCells } from '../../population/worded-cells.ts';
import { freeze } from '../../tables/bounded-list.ts';
import { bytesOf, textBytes } from '../../tables/byte-streams.ts';
import type { ImportFault } from '../import-fault.ts';
import { importFaultWords } from '../import-fault-words.ts';
import type { LongTasks, TaskRefusal } from '../long-contract.ts';
import { createConductor, toRefusal } from '../long-task.ts';
import type { ExportedList, QuestionnaireTasks } from './contract.ts';

/** Entries of each list that a page is given; the file to download has the others. */
const SHOWN_LIMIT = 200;

interface Kept {
  readonly importation: Importation;
  readonly notes: RespondentNotes;
}

/** The tasks, with their own memory: a worker has one set of them, a test as many as it likes. */
export function createTasks(): LongTasks<QuestionnaireTasks> {
  let gardee: Kept | undefined;
  const { conduct, undo } = createConductor();

  return {
    header: (source, onProgress) =>
      conduct(source.size, onProgress, async (signal) => {
        const readout = await readAnswersHeader(bytesOf(source, signal), signal).catch(toRefusal);
        return readout.ok ? readout : refuse(readout.fault);
      }),
    importFile: (source, onProgress, mapping) =>
      conduct(typeof source === 'string' ? 0 : source.size, onProgress, async (signal, surOctets) => {
        const octets = source === 'demonstration' ? textBytes(csvDemonstration()) : bytesOf(source, signal);
        const options = { mapping, signal, onProgress: surOctets };
        const importation = await importFile(octets, options).catch(toRefusal);
        if (!importation.ok) return refuse(importation.fault);
        const notes = noteRespondents(importation.respondents);
        gardee = { importation, notes };
        return resumer(gardee);
      }),
    intervals: (options = {}, onProgress) =>
      conduct(options.tirages ?? TIRAGES, onProgress, async (signal, surTirages) => {
        if (gardee === undefined) return refuse({ code: 'nothing-imported' });
        return {
          ok: true,
          ...(await intervals(gardee.notes, { ...options, signal, onProgress: surTirages })),
        };
      }),
    exportList: async (list) => ({
      state: 'fini',
      result: gardee ? exportList(gardee.importation, list) : refuse({ code: 'nothing-imported' }),
    }),
    undo,
  };
}

/** A table whose columns alone are in doubt can be read with those that its reader chooses. */
function refuse(fault: ImportFault): TaskRefusal {
  const message = importFaultWords(fault, answersFaultWords);
  const columns = fault.code === 'no-known-column' || fault.code === 'repeated-columns';
  return { ok: false, message, ...(columns && { colonnes: columns }) };
}

function exportList({ refusees: refusedCells, incoherentes }: Importation, list: ExportedList) {
  const csv =
    list === 'refusees' ? refusedCsv(refusedCells.keptOnes) : inconsistentCsv(incoherentes.keptOnes);
  return { ok: true, csv } as const;
}

function resumer({ importation, notes }: Kept): ResumeImport {
  const { respondents, refusees: refusedCells, incoherentes, lignes: _, ...remainder } = importation;
  return {
    ...remainder,
    group: groupOf(importation, notes),
    distribution: distributionOf(notes),
    countedItems: answersByQuestion(respondents),
    refusees: wordCells(refusedCells, SHOWN_LIMIT),
    incoherentes: freeze(incoherentes, SHOWN_LIMIT),
  };
}
