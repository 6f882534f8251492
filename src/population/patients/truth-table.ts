import { patientFields as fields, type PatientField } from '../invented/invented-patient.ts';
import type { Decision } from './patients-table.ts';
import { attribution } from './shown-attribution.ts';

/** A line of the truth table: what it says of a patient; a field that it does not give may be anything. */
type TruthCase = { readonly [C in PatientField]?: string };

export interface TruthRow {
  readonly cases: TruthCase;
  readonly decision: Decision;
  readonly compte: boolean;
}

/** On either side of each limit that the two criteria set. */
const edges: Readonly<Record<PatientField, readonly [string, string]>> = {
  ame: ['0', '1'],
  medecinTraitant: ['0', '1'],
  remboursements: ['0', '1'],
  age: ['15', '16'],
  consultations: ['1', '2'],
};

const lignes: readonly TruthCase[] = [
  { ame: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '16' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '15', consultations: '1' },
  { ame: '0', medecinTraitant: '1', remboursements: '0', age: '15', consultations: '2' },
  { ame: '0', medecinTraitant: '0', age: '16' },
  { ame: '0', medecinTraitant: '0', age: '15', consultations: '1' },
  { ame: '0', medecinTraitant: '0', age: '15', consultations: '2' },
];

/** Every patient on either side of each limit, in whole. */
export function patientsAtEdges(): Record<PatientField, string>[] {
  return fields.reduce<Partial<Record<PatientField, string>>[]>(
    (debuts, field) =>
      debuts.flatMap((debut) => edges[field].map((valeur) => ({ ...debut, [field]: valeur }))),
    [{}],
  ) as Record<PatientField, string>[];
}

const matchesCase = (cases: TruthCase, patient: Readonly<Record<PatientField, string>>): boolean =>
  fields.every((field) => cases[field] === undefined || cases[field] === patient[field]);

/**
 * The truth table, computed by the rule itself. Throws if a line holds two patients whom the rule treats otherwise, or
 * if a patient is in no line, or in two.
 */
export function truthTable(): TruthRow[] {
  const patients = patientsAtEdges();
  for (const patient of patients)
    if (lignes.filter((cases) => matchesCase(cases, patient)).length !== 1)
      throw new RangeError(`${JSON.stringify(patient)}: expected in exactly one line`);
  return lignes.map((cases) => {
    const [first, ...others] = patients.filter((patient) => matchesCase(cases, patient)).map(attribution);
    if (first === undefined || others.some(({ decision }) => decision !== first.decision))
      throw new RangeError(`${JSON.stringify(cases)}: not one decision`);
    return { cases, decision: first.decision, compte: first.compte };
  });
}
