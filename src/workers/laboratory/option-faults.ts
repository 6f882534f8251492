import type { Candidate } from '../../population/adjustment/fit-results.ts';
import { inFrench } from '../../population/adjustment/variable-phrases.ts';
import type { TaskRefusal } from '../long-contract.ts';
import type { FitOptions, SampleOptions } from './contract.ts';

const MAXIMAL_SEED = 2 ** 32 - 1;
const PATIENTS_MAXIMUM = 1_000_000;

type Options = Pick<FitOptions, 'graine' | 'trainingPart'> & Pick<SampleOptions, 'patients'>;

const said = (valeur: number): string => String(valeur).replace('.', ',');

/** Refuses what no draw can start from, in French, all at once; undefined when all is well. */
export function verifierOptions({
  graine: seed,
  trainingPart,
  patients,
}: { [K in keyof Options]?: Options[K] | undefined }): TaskRefusal | undefined {
  const faults = [
    seed === undefined || (Number.isInteger(seed) && seed >= 0 && seed <= MAXIMAL_SEED)
      ? ''
      : `Graine : nombre entier de 0 à 4 294 967 295 attendu, « ${said(seed)} » reçu.`,
    patients === undefined || (Number.isInteger(patients) && patients >= 1 && patients <= PATIENTS_MAXIMUM)
      ? ''
      : `Nombre de patients : nombre entier de 1 à 1 000 000 attendu, « ${said(patients)} » reçu.`,
    trainingPart === undefined || (trainingPart > 0 && trainingPart <= 1)
      ? ''
      : `Part d'apprentissage : nombre au-dessus de 0, et de 1 au plus, attendu, « ${said(trainingPart)} » reçu.`,
  ].filter((fault) => fault !== '');
  return faults.length === 0 ? undefined : refuse(faults.join(' '));
}

export const refuse = (message: string): TaskRefusal => ({ ok: false, message });

export const NO_SAMPLE = refuse(
  "Aucun patient n'est en mémoire : créez l'échantillon inventé, ou importez un fichier.",
);
export const NO_MODEL = refuse("Aucun modèle n'est ajusté : ajustez-en un d'abord.");
export const NO_PATIENT = refuse("Aucune ligne du fichier n'a pu être lue : il n'y a pas de patient.");

export const sayAbsent = (candidate: Candidate): TaskRefusal =>
  refuse(
    `Les patients en mémoire n'ont pas ${inFrench(candidate)}. Retirez cette variable, ou importez un fichier qui a sa colonne.`,
  );
