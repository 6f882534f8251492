import { boundsOf, offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { Bounds } from '../../formula/bounds.ts';
import { compareNumbers, isWhole, readDecimal } from './decimal-text.ts';

const { poidsSoclesSeuls, bonusExperienceCible } = parametersOf(offered);

/** The maximum of a score that is given without one: all that indicators can bring, and the whole bonus. */
export const WHOLE_SCORE = String(
  Number(poidsSoclesSeuls.defaultValue) + Number(bonusExperienceCible.defaultValue),
);

/** The numbers of a year that patients give. */
export type PatientsField = 'patients' | 'depenseReelle' | 'depenseAjustee';

/** Whether decimal text can be a year's number: the schema would refuse any other. */
export function withinBounds(field: PatientsField, valeur: string): boolean {
  const bounds: Bounds = boundsOf(offered)[field];
  const lu = readDecimal(valeur);
  return lu !== undefined && inside(lu, bounds);
}

/** Whether canonical text is within bounds. */
export function inside(number: string, { min, max, minExclusive, maxExclusive, whole }: Bounds): boolean {
  if (min !== undefined && compareNumbers(number, min) < (minExclusive ? 1 : 0)) return false;
  if (max !== undefined && compareNumbers(number, max) > (maxExclusive ? -1 : 0)) return false;
  return !whole || isWhole(number);
}
