import type { Candidat } from '../../population/adjustment/fit-results.ts';
import { enFrancais } from '../../population/adjustment/variable-phrases.ts';
import type { RefusTache } from '../long-contract.ts';
import type { OptionsAjustement, OptionsEchantillon } from './contract.ts';

const GRAINE_MAXIMALE = 2 ** 32 - 1;
const PATIENTS_MAXIMUM = 1_000_000;

type Options = Pick<OptionsAjustement, 'graine' | 'partApprentissage'> & Pick<OptionsEchantillon, 'patients'>;

const dit = (valeur: number): string => String(valeur).replace('.', ',');

/** Refuses what no draw can start from, in French, all at once; undefined when all is well. */
export function verifierOptions({
  graine,
  partApprentissage,
  patients,
}: { [K in keyof Options]?: Options[K] | undefined }): RefusTache | undefined {
  const torts = [
    graine === undefined || (Number.isInteger(graine) && graine >= 0 && graine <= GRAINE_MAXIMALE)
      ? ''
      : `Graine : nombre entier de 0 à 4 294 967 295 attendu, « ${dit(graine)} » reçu.`,
    patients === undefined || (Number.isInteger(patients) && patients >= 1 && patients <= PATIENTS_MAXIMUM)
      ? ''
      : `Nombre de patients : nombre entier de 1 à 1 000 000 attendu, « ${dit(patients)} » reçu.`,
    partApprentissage === undefined || (partApprentissage > 0 && partApprentissage <= 1)
      ? ''
      : `Part d'apprentissage : nombre au-dessus de 0, et de 1 au plus, attendu, « ${dit(partApprentissage)} » reçu.`,
  ].filter((tort) => tort !== '');
  return torts.length === 0 ? undefined : refuser(torts.join(' '));
}

export const refuser = (message: string): RefusTache => ({ ok: false, message });

export const SANS_ECHANTILLON = refuser(
  "Aucun patient n'est en mémoire : créez l'échantillon inventé, ou importez un fichier.",
);
export const SANS_MODELE = refuser("Aucun modèle n'est ajusté : ajustez-en un d'abord.");
export const SANS_PATIENT = refuser("Aucune ligne du fichier n'a pu être lue : il n'y a pas de patient.");

export const direAbsente = (candidat: Candidat): RefusTache =>
  refuser(
    `Les patients en mémoire n'ont pas ${enFrancais(candidat)}. Retirez cette variable, ou importez un fichier qui a sa colonne.`,
  );
