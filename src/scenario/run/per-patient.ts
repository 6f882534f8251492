import { Exact } from '../../formula/read/exact.ts';
import type { Groupement } from '../format/scenario.ts';
import { exactEngine } from './engine.ts';
import { anneesDe, type Compte, type Execution } from './execution.ts';

/** The total beside the patients and what they cost. */
export interface ParPatient {
  /** € a patient and a results year: the total over the sum, year after year, of the patients. */
  readonly parPatientEtAnnee: string;
  /** The largest payment as a part of what the patients cost in the results year that it pays. */
  readonly partMaximale: string;
  /** The year of that payment, and the results year that it pays. */
  readonly annee: number;
  readonly sur: number;
}

/** The figures that make a total comparable from one groupement to another; results years only, decimal text. */
export function parPatient(
  { annees }: Groupement,
  execution: Execution,
  rang: number,
  { total }: Compte,
): ParPatient {
  const patients = annees.slice(1).reduce((sum, annee) => sum.plus(annee.patients), new Exact(0));
  const parts = anneesDe(execution, rang).map(({ annee, value }) => {
    const now = annees.find((each) => each.annee === annee);
    const cout = new Exact(now?.depenseReelle ?? 0).times(now?.patients ?? 0);
    return { sur: annee, annee: value('anneeVersement').toNumber(), part: value('versement').div(cout) };
  });
  const most = parts.reduce((most, each) => (each.part.greaterThan(most.part) ? each : most));
  return {
    parPatientEtAnnee: exactEngine.text(new Exact(total).div(patients)),
    partMaximale: exactEngine.text(most.part),
    annee: most.annee,
    sur: most.sur,
  };
}
