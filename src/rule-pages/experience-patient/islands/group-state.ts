import { type ReadonlySignal, signal } from '@preact/signals';
import type { QuestionId } from '../../../cahier/people/questionnaire/all-questions.ts';
import {
  createImport,
  type Import,
  type Imported as ImportedOf,
} from '../../../islands/kit/import/import-state.ts';
import type {
  AnswersHeader,
  AnswersMapping,
  GroupIntervals,
  ResumeImport,
} from '../../../population/questionnaire/answers-group.ts';
import type { Progress } from '../../../workers/long-contract.ts';
import type {
  AnswersSource,
  ClientPopulation,
  ExportedList,
  IntervalsOptions,
} from '../../../workers/questionnaire/contract.ts';

/** A group's answers, as the last import that ended well read them. */
export type Imported = ImportedOf<ResumeImport>;

type Tracking = Pick<Import<ResumeImport>, 'imported' | 'job' | 'dit' | 'wasLost'>;

/** Which column of the file stands for each question, as the reader chooses it. */
export interface AnswersChoice {
  readonly source: Blob;
  /** Of the file. */
  readonly nom: string;
  readonly header: AnswersHeader;
  readonly picked: AnswersMapping;
}

const TO_CHOOSE = "Ou dites ci-dessous lesquelles de ses colonnes sont lesquelles. Rien n'est encore lu.";

export interface Group extends Tracking {
  /** The columns to be chosen, while they are. */
  readonly choice: ReadonlySignal<AnswersChoice | undefined>;
  /** Whether the columns of what is on screen can be looked at again. */
  readonly revisable: ReadonlySignal<boolean>;
  map(id: QuestionId, position: number | undefined): void;
  /** Reads the file with the columns that are chosen. */
  read(): Promise<void>;
  /** Opens the choice of the columns of what is on screen. */
  seeAgain(): Promise<void>;
  /** Leaves the choice of the columns: what was on screen stays. */
  giveUp(): void;
  readonly intervals: ReadonlySignal<GroupIntervals | undefined>;
  /** The resamples under way. */
  readonly tirage: ReadonlySignal<Progress | undefined>;
  importFile(source: AnswersSource, nom: string): Promise<void>;
  draw(options?: IntervalsOptions): Promise<void>;
  /** Stops what is under way; what was there before stays. */
  undo(): void;
  exportList(list: ExportedList): Promise<string | undefined>;
}

/** The answers of one group: what is imported, what is under way, what went wrong. Nothing is stored. */
export function createGroup(client: ClientPopulation): Group {
  const { importFile, receive, say, imported, job, dit: said, wasLost } = createImport<ResumeImport>();
  const choice = signal<AnswersChoice | undefined>(undefined);
  const revisable = signal(false);
  let lu: (Pick<AnswersChoice, 'source' | 'nom'> & { readonly picked?: AnswersMapping }) | undefined;
  let request = 0;
  const intervals = signal<GroupIntervals | undefined>(undefined);
  const tirage = signal<Progress | undefined>(undefined);

  const draw = async (options: IntervalsOptions = {}): Promise<void> => {
    const from = imported.value;
    if (from === undefined || from.resume.group.note === null) return;
    tirage.value = { done: 0, total: 0 };
    const issue = await client.intervals(options, (progress) => {
      tirage.value = progress;
    });
    tirage.value = undefined;
    // Of another import: only a breakdown, which is everybody's, is told.
    if (issue.state !== 'panne' && from !== imported.value) return;
    intervals.value = receive(issue) ?? intervals.value;
  };

  const openUp = async (
    source: Blob,
    nom: string,
    picked: AnswersMapping | undefined,
    cause: string | undefined,
  ): Promise<void> => {
    request += 1;
    const rank = request;
    const issue = await client.header(source);
    // Another file, or the demonstration, has been asked for since.
    if (rank !== request) return;
    const header = receive(issue);
    if (header === undefined) return;
    choice.value = { source, nom, header, picked: picked ?? header.proposed };
    say(cause === undefined ? undefined : { grave: true, texte: `${cause} ${TO_CHOOSE}` });
  };

  /** The choice stays open until the file is read with it: what is refused, or stopped, loses nothing. */
  const launchTask = async (source: AnswersSource, nom: string, picked?: AnswersMapping): Promise<void> => {
    request += 1;
    const rank = request;
    let cause: string | undefined;
    const done = await importFile(nom, source === 'demonstration', async (onProgress) => {
      const issue = await client.importFile(source, onProgress, picked);
      cause =
        issue.state === 'fini' && !issue.result.ok && issue.result.colonnes
          ? issue.result.message
          : undefined;
      return issue;
    });
    if (cause && source !== 'demonstration' && picked === undefined && rank === request)
      return openUp(source, nom, undefined, cause);
    if (!done) return;
    lu = source === 'demonstration' ? undefined : { source, nom, ...(picked && { picked }) };
    choice.value = undefined;
    revisable.value = lu !== undefined;
    intervals.value = undefined;
    await draw();
  };

  return {
    choice,
    revisable,
    map(id, position) {
      if (choice.value === undefined) return;
      const { [id]: _, ...others } = choice.value.picked;
      choice.value = {
        ...choice.value,
        picked: position === undefined ? others : { ...others, [id]: position },
      };
    },
    async read() {
      if (choice.value !== undefined)
        await launchTask(choice.value.source, choice.value.nom, choice.value.picked);
    },
    async seeAgain() {
      if (lu !== undefined) await openUp(lu.source, lu.nom, lu.picked, undefined);
    },
    giveUp() {
      say({ grave: false, texte: "Vous y avez renoncé : le fichier n'est pas lu, rien n'a changé." });
      choice.value = undefined;
    },
    imported,
    job,
    dit: said,
    wasLost,
    intervals,
    tirage,
    draw,
    async importFile(source, nom) {
      choice.value = undefined;
      await launchTask(source, nom);
    },
    undo: () => client.undo(),
    exportList: async (list) => receive(await client.exportList(list))?.csv,
  };
}
