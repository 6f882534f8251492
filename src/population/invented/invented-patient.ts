/** What is asked of one patient, named as the inputs of the rule. */
export const patientFields = ['medecinTraitant', 'remboursements', 'age', 'consultations', 'ame'] as const;

export type PatientField = (typeof patientFields)[number];

/** One patient as typed: whole numbers, and 1 or 0 where the question is closed. */
export type TypedPatient = Readonly<Record<PatientField, string>>;

/** The example of the page, invented: a child whom the group sees, and whose parents have declared no médecin traitant. */
export const examplePatient: TypedPatient = {
  medecinTraitant: '0',
  remboursements: '3',
  age: '9',
  consultations: '2',
  ame: '0',
};
