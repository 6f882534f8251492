import { AGE_LIMIT, REQUESTED_CONSULTATIONS } from '../../cahier/people/patient/patientele.ts';
import type { Decision } from './patients-table.ts';

/** In the order of their codes. */
export const decisions: readonly Decision[] = [
  'medecinTraitant',
  'moinsDe16Ans',
  'ame',
  'sansRemboursement',
  'horsCriteres',
];

const [BY_DOCTOR, BY_AGE, AME, NO_REIMBURSEMENT, OUTSIDE] = [0, 1, 2, 3, 4] as const;

const age16 = Number(AGE_LIMIT);
const two = Number(REQUESTED_CONSULTATIONS);

/**
 * The code of what becomes of a patient. The same as the rules of src/cahier/people/patient, which are read to one patient
 * where each step is shown; this one is for a million of them.
 */
export function attributeCode(
  age: number,
  ame: number,
  medecinTraitant: number,
  remboursements: number,
  consultations: number,
): number {
  if (ame === 1) return AME;
  if (medecinTraitant === 1 && remboursements >= 1) return BY_DOCTOR;
  if (age < age16 && consultations >= two) return BY_AGE;
  return medecinTraitant === 1 ? NO_REIMBURSEMENT : OUTSIDE;
}

/** Whether a code is that of a patient who is counted. */
export const isRetained = (code: number): boolean => code === BY_DOCTOR || code === BY_AGE;
