import { exactEngine } from './engine.ts';
import { type Execution, yearsFor } from './execution.ts';

/** The total beside the patients and what they cost. */
export interface PerPatient {
  /** € a patient and a results year: the total over the sum, year after year, of the patients. */
  readonly perPatientAndYear: string;
  /** The largest payment as a part of what the patients cost in the results year that it pays. */
  readonly maximalPart: string;
  /** The year of that payment, and the results year that it pays. */
  readonly annee: number;
  readonly sur: number;
}

/** The figures that make a total comparable from one groupement to another; results years only, decimal text. */
export function perPatient(execution: Execution, rank: number): PerPatient {
  const years = yearsFor(execution, rank);
  const last = years.at(-1);
  if (last === undefined) throw new RangeError(`no results year of groupement ${rank}`);
  const parts = years.map(({ annee, value }) => ({
    sur: annee,
    annee: value('anneeVersement').toNumber(),
    part: value('partDesDepenses'),
  }));
  const most = parts.reduce((most, each) => (each.part.greaterThan(most.part) ? each : most));
  return {
    perPatientAndYear: exactEngine.text(last.value('totalParPatient')),
    maximalPart: exactEngine.text(most.part),
    annee: most.annee,
    sur: most.sur,
  };
}
