import type { DispersionFault } from '../../population/adjustment/dispersion-faults.ts';
import type { FitFault } from '../../population/adjustment/fit-fault.ts';
import type { Candidate } from '../../population/adjustment/fit-results.ts';
import type { ImportFault } from '../import-fault.ts';
import type { FitOptions, SampleOptions } from './contract.ts';

const MAXIMAL_SEED = 2 ** 32 - 1;
const PATIENTS_MAXIMUM = 1_000_000;

type Options = Pick<FitOptions, 'graine' | 'trainingPart'> & Pick<SampleOptions, 'patients'>;

/** An option that no draw can start from. */
interface OptionFault {
  readonly code: 'seed' | 'patients' | 'training-part';
  readonly limits: { readonly min: number; readonly max: number };
  readonly received: number;
}

/** Why the bench does not do what it is asked. */
export type AdjustmentFault =
  | ImportFault
  | FitFault
  | DispersionFault
  | OptionFault
  | { readonly code: 'no-sample' | 'no-model' | 'no-patient' }
  /** A variable that the patients in memory have not. */
  | { readonly code: 'absent-variable'; readonly received: Candidate };

/** The options that no draw can start from, all at once. */
export function optionFaults({
  graine: seed,
  trainingPart,
  patients,
}: { [K in keyof Options]?: Options[K] | undefined }): OptionFault[] {
  const faults: OptionFault[] = [];
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= MAXIMAL_SEED))
    faults.push({ code: 'seed', limits: { min: 0, max: MAXIMAL_SEED }, received: seed });
  if (
    patients !== undefined &&
    !(Number.isInteger(patients) && patients >= 1 && patients <= PATIENTS_MAXIMUM)
  )
    faults.push({ code: 'patients', limits: { min: 1, max: PATIENTS_MAXIMUM }, received: patients });
  if (trainingPart !== undefined && !(trainingPart > 0 && trainingPart <= 1))
    faults.push({ code: 'training-part', limits: { min: 0, max: 1 }, received: trainingPart });
  return faults;
}
