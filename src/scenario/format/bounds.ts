import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import { compareNumbers, isWhole, readDecimal } from './decimal-text.ts';

/** What a number of a scenario may be; canonical texts. */
interface Bounds {
  readonly min: string;
  readonly max: string;
  readonly minExclusive?: true;
  readonly whole?: true;
}

/** The years in which a groupement may start. */
export const FIRST_YEARS = { min: '2015', max: '2100' } as const;

/** A score is within ± its maximum, which is at most this. */
export const MAXIMUM = { min: '0', minExclusive: true, max: '1000' } as const satisfies Bounds;
export const SCORE = { min: '-1000', max: '1000' } as const satisfies Bounds;

const { poidsSoclesSeuls, bonusExperienceCible } = parametersOf(offered);

/** The maximum of a score that is given without one: all that indicators can bring, and the whole bonus. */
export const WHOLE_SCORE = String(
  Number(poidsSoclesSeuls.defaultValue) + Number(bonusExperienceCible.defaultValue),
);

/** The numbers of a year that patients give. */
export const bounds = {
  patients: { min: '1', max: '10000000', whole: true },
  depenseReelle: { min: '0', minExclusive: true, max: '1000000' },
  depenseAjustee: { min: '0', minExclusive: true, max: '1000000' },
} as const satisfies Record<string, Bounds>;

export type PatientsField = keyof typeof bounds;

/** Whether decimal text can be a year's number: the schema would refuse any other. */
export function withinBounds(field: PatientsField, valeur: string): boolean {
  const { min, max, minExclusive, whole }: Bounds = bounds[field];
  const lu = readDecimal(valeur);
  if (lu === undefined || (whole && !isWhole(lu))) return false;
  return compareNumbers(lu, min) >= (minExclusive ? 1 : 0) && compareNumbers(lu, max) <= 0;
}
