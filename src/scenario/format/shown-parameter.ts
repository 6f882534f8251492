import { offered, parametersOf } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { formatNumber, formatPercent } from '../../french/numbers.ts';
import { unitLabel } from '../../french/units.ts';
import { changeYears, type GivenValues, givenValue } from './values-in-force.ts';

const parameters = parametersOf(offered);

const number = /^-?\d+(\.\d+)?(\/\d+)?$/;

/** A value of a parameter as its reader would write it, to the last digit: « 1/3 », « 5 % », « 30 000 € », « 10 points ». */
export function showParameter(id: ParameterId, valeur: string): string {
  const { percentageOf, unit } = parameters[id];
  // What was typed and is no number is told as it was typed.
  if (!number.test(valeur)) return valeur;
  const text = valeur
    .split('/')
    .map((part) => formatNumber(part))
    .join('/');
  if (unit !== '1') return `${text}\u00a0${unitLabel(unit)}`;
  return percentageOf === undefined || valeur.includes('/') ? text : formatPercent(valeur);
}

/** A parameter over the years: « 3 % », « 3 %, puis 2 % à partir de 2021 ». */
export function shownOverTime(
  given: GivenValues<unknown>,
  id: ParameterId,
  { defaultValue }: { readonly defaultValue: string },
): string {
  const first = showParameter(id, String(given.parametres?.[id] ?? defaultValue));
  const later = changeYears(given.parametresParAnnee, id).map(
    (year) => `${showParameter(id, String(givenValue(given, id, year)))} à partir de ${year}`,
  );
  return [first, ...later].join(', puis ');
}
