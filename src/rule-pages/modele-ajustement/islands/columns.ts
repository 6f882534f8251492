import { signal } from '@preact/signals';
import { type Choice, choiceSummary, map } from '../../../calculators/import/column-matching.ts';
import type { PatientColumn } from '../../../population/patients/patients-table.ts';
import { absent, file, launchTask } from './open-bench.ts';

/** The columns that a fit reads of a table of patients: what counts of the spending, and the variables. */
export const requiredNames = [
  'age',
  'sexe',
  'ald',
  'cmuc',
  'acs',
  'soins_de_ville',
  'medicaments',
  'hopital_public',
  'hopital_prive',
] as const satisfies readonly PatientColumn[];

/** Those that it can do without. */
export const optionalNames = ['apl', 'defavorisation', 'ame'] as const satisfies readonly PatientColumn[];

const itemsRead: readonly PatientColumn[] = [...requiredNames, ...optionalNames];

/** A file whose columns are to be chosen. */
export interface FileChooser extends Choice {
  readonly source: File;
}

/** Of the page: one file is read at a time. */
export const choice = signal<FileChooser | undefined>(undefined);

/** What was wrong with the header of the last file. */
export const refuse = signal<string | undefined>(undefined);

/** Of the page, as its worker is: the file chosen last is the one that is read, whichever island it was chosen in. */
let request = 0;

/** Runs on a file, once its columns are known: those that bear our names are read as they are. */
export async function chooseFile(source: File): Promise<void> {
  request += 1;
  const rank = request;
  refuse.value = undefined;
  const module = await import('./bench-worker.ts').catch(() => undefined);
  absent.value = module === undefined;
  if (module === undefined || rank !== request) return;
  const issue = await module.headers.header(source);
  // Another file has been chosen since.
  if (rank !== request || issue.state === 'annule') return;
  const lu = issue.state === 'panne' ? { ok: false as const, message: issue.message } : issue.result;
  if (!lu.ok) {
    refuse.value = lu.message;
    return;
  }
  const picked = Object.fromEntries(
    itemsRead.flatMap((colonne) => {
      const position = lu.proposed[colonne];
      return position === undefined ? [] : [[colonne, position]];
    }),
  );
  choice.value = { source, nom: source.name, header: lu, picked };
  if (isExact(choice.value)) await read();
}

/** Whether the required columns are there, and what was found bears our names: nothing is left to look at. */
function isExact({ header: { names }, picked }: Choice): boolean {
  return (
    requiredNames.every((colonne) => picked[colonne] !== undefined) &&
    itemsRead.every((colonne) => {
      const position = picked[colonne];
      return position === undefined || names[position]?.trim().toLowerCase() === colonne;
    })
  );
}

export function change(colonne: PatientColumn, position: number | undefined): void {
  if (choice.value !== undefined)
    choice.value = { ...map(choice.value, colonne, position), source: choice.value.source };
}

/** What a choice still lacks: columns of ours without one of the file's, and those that share one. */
export function lacksOf(choice: Choice) {
  const { missingOnes, doubles } = choiceSummary(choice, requiredNames, itemsRead);
  return { missingOnes, doubles };
}

/** Runs on the file with the columns that are chosen. */
export async function read(): Promise<void> {
  if (choice.value === undefined) return;
  const { source, picked } = choice.value;
  choice.value = undefined;
  file.value = { fichier: source, mapping: picked };
  await launchTask();
}

/** Leaves the file: what was on screen stays. */
export function giveUp(): void {
  request += 1;
  choice.value = undefined;
  refuse.value = undefined;
}
