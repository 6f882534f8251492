import { type ReadonlySignal, signal } from '@preact/signals';
import { type Choice, isDoubtful, map } from '../../../calculators/import/column-matching.ts';
import {
  createImport,
  type Import,
  type Imported as ImportedOf,
} from '../../../islands/kit/import/import-state.ts';
import type { Mapping, PatientColumn } from '../../../population/patients/patients-table.ts';
import type {
  ClientPatients,
  PatientsList,
  ResumePatients,
  SourcePatients,
} from '../../../workers/patients/contract.ts';

/** A group's patients, as the last import that ended well read them. */
export type Imported = ImportedOf<ResumePatients>;

type Tracking = Pick<Import<ResumePatients>, 'imported' | 'job' | 'dit' | 'wasLost'>;

export interface Patients extends Tracking {
  /** The columns to be chosen, while they are. */
  readonly choice: ReadonlySignal<Choice | undefined>;
  /** Whether the columns of what is on screen can be looked at again. */
  readonly revisable: ReadonlySignal<boolean>;
  /** Reads the header of a file, then the file itself, unless its columns are to be looked at first. */
  choose(source: Blob, nom: string): Promise<void>;
  /** The invented demonstration. */
  tryOut(nom: string): Promise<void>;
  map(colonne: PatientColumn, position: number | undefined): void;
  /** Reads the file with the columns that are chosen. */
  read(): Promise<void>;
  /** Opens the choice of the columns again, as it was. */
  seeAgain(): void;
  /** Leaves the choice of the columns: what was on screen stays. */
  giveUp(): void;
  /** Stops what is under way; what was there before stays. */
  undo(): void;
  exportList(list: PatientsList): Promise<string | undefined>;
}

/** The patients of one group: what is imported, what is asked, what went wrong. Nothing is stored. */
export function createPatients(client: ClientPatients): Patients {
  const { importFile, receive, say, imported, job, dit: said, wasLost } = createImport<ResumePatients>();
  const choice = signal<Choice | undefined>(undefined);
  const revisable = signal(false);
  let readout: Choice | undefined;
  let request = 0;

  /** The choice stays open until the file is read with it: what is refused, or stopped, loses nothing. */
  const launchTask = async (
    source: SourcePatients,
    nom: string,
    withIt: Choice | undefined,
    mapping: Mapping | undefined,
  ): Promise<void> => {
    const done = await importFile(
      nom,
      ({ inventedItems }) => inventedItems > 0,
      (onProgress) => client.importFile(source, onProgress, mapping),
    );
    if (!done) return;
    readout = withIt;
    choice.value = undefined;
    revisable.value = withIt !== undefined;
  };

  return {
    imported,
    job,
    dit: said,
    wasLost,
    choice,
    revisable,
    async choose(source, nom) {
      request += 1;
      const rank = request;
      say(undefined);
      const issue = await client.header(source);
      // Another file, or the demonstration, has been asked for since.
      if (rank !== request) return;
      const header = receive(issue);
      if (header === undefined) return;
      const withIt: Choice = { source, nom, header, picked: header.proposed };
      if (isDoubtful(header)) choice.value = withIt;
      else await launchTask(source, nom, withIt, header.proposed);
    },
    async tryOut(nom) {
      request += 1;
      await launchTask('demonstration', nom, undefined, undefined);
    },
    map(colonne, position) {
      if (choice.value !== undefined) choice.value = map(choice.value, colonne, position);
    },
    async read() {
      const withIt = choice.value;
      if (withIt !== undefined) await launchTask(withIt.source, withIt.nom, withIt, withIt.picked);
    },
    seeAgain() {
      say(undefined);
      choice.value = readout;
    },
    giveUp() {
      say({ grave: false, texte: "Vous y avez renoncé : le fichier n'est pas lu, rien n'a changé." });
      choice.value = undefined;
    },
    undo: () => client.undo(),
    exportList: async (list) => receive(await client.exportList(list))?.csv,
  };
}
