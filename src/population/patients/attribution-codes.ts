import { AGE_LIMITE, CONSULTATIONS_DEMANDEES } from '../../cahier/people/patient/patientele.ts';
import type { Decision } from './patients-table.ts';

/** In the order of their codes. */
export const decisions: readonly Decision[] = [
  'medecinTraitant',
  'moinsDe16Ans',
  'ame',
  'sansRemboursement',
  'horsCriteres',
];

const [PAR_MEDECIN, PAR_AGE, AME, SANS_REMBOURSEMENT, HORS] = [0, 1, 2, 3, 4] as const;

const age16 = Number(AGE_LIMITE);
const deux = Number(CONSULTATIONS_DEMANDEES);

/**
 * The code of what becomes of a patient. The same as the rules of src/cahier/people/patient, which are read to one patient
 * where each step is shown; this one is for a million of them.
 */
export function attribuerCode(
  age: number,
  ame: number,
  medecinTraitant: number,
  remboursements: number,
  consultations: number,
): number {
  if (ame === 1) return AME;
  if (medecinTraitant === 1 && remboursements >= 1) return PAR_MEDECIN;
  if (age < age16 && consultations >= deux) return PAR_AGE;
  return medecinTraitant === 1 ? SANS_REMBOURSEMENT : HORS;
}

/** Whether a code is that of a patient who is counted. */
export const estRetenu = (code: number): boolean => code === PAR_MEDECIN || code === PAR_AGE;
