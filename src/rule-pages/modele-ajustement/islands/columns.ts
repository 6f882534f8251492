import { signal } from '@preact/signals';
import { associer, bilanDuChoix, type Choix } from '../../../calculators/import/column-matching.ts';
import type { ColonnePatient } from '../../../population/patients/patients-table.ts';
import { absent, fichier, lancer } from './open-laboratory.ts';

/** The columns that a fit reads of a table of patients: what counts of the spending, and the variables. */
export const exigees = [
  'age',
  'sexe',
  'ald',
  'cmuc',
  'acs',
  'soins_de_ville',
  'medicaments',
  'hopital_public',
  'hopital_prive',
] as const satisfies readonly ColonnePatient[];

/** Those that it can do without. */
export const facultatives = ['apl', 'defavorisation', 'ame'] as const satisfies readonly ColonnePatient[];

const lues: readonly ColonnePatient[] = [...exigees, ...facultatives];

/** A file whose columns are to be chosen. */
export interface ChoixDuFichier extends Choix {
  readonly source: File;
}

export const choix = signal<ChoixDuFichier | undefined>(undefined);

/** What was wrong with the header of the last file. */
export const refuse = signal<string | undefined>(undefined);

let demande = 0;

/** Runs on a file, once its columns are known: those that bear our names are read as they are. */
export async function choisirFichier(source: File): Promise<void> {
  demande += 1;
  const rang = demande;
  refuse.value = undefined;
  const module = await import('./laboratory-worker.ts').catch(() => undefined);
  absent.value = module === undefined;
  if (module === undefined || rang !== demande) return;
  const issue = await module.entetes.entete(source);
  // Another file has been chosen since.
  if (rang !== demande || issue.etat === 'annule') return;
  const lu = issue.etat === 'panne' ? { ok: false as const, message: issue.message } : issue.resultat;
  if (!lu.ok) {
    refuse.value = lu.message;
    return;
  }
  const choisie = Object.fromEntries(
    lues.flatMap((colonne) => {
      const position = lu.proposee[colonne];
      return position === undefined ? [] : [[colonne, position]];
    }),
  );
  choix.value = { source, nom: source.name, entete: lu, choisie };
  if (estExacte(choix.value)) await lire();
}

/** Whether the required columns are there, and what was found bears our names: nothing is left to look at. */
function estExacte({ entete: { noms }, choisie }: Choix): boolean {
  return (
    exigees.every((colonne) => choisie[colonne] !== undefined) &&
    lues.every((colonne) => {
      const position = choisie[colonne];
      return position === undefined || noms[position]?.trim().toLowerCase() === colonne;
    })
  );
}

export function changer(colonne: ColonnePatient, position: number | undefined): void {
  if (choix.value !== undefined)
    choix.value = { ...associer(choix.value, colonne, position), source: choix.value.source };
}

/** What a choice still lacks: columns of ours without one of the file's, and those that share one. */
export function manquesDe(choix: Choix) {
  const { manquantes, doubles } = bilanDuChoix(choix, exigees, lues);
  return { manquantes, doubles };
}

/** Runs on the file with the columns that are chosen. */
export async function lire(): Promise<void> {
  if (choix.value === undefined) return;
  const { source, choisie } = choix.value;
  choix.value = undefined;
  fichier.value = { fichier: source, correspondance: choisie };
  await lancer();
}

/** Leaves the file: what was on screen stays. */
export function renoncer(): void {
  demande += 1;
  choix.value = undefined;
  refuse.value = undefined;
}
