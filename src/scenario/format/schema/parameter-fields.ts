import { hasNoYear, offered, orderedPairs, parametersOf } from '../../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { compareNumbers } from '../decimal-text.ts';
import type { Parameters, ParametersByYear } from '../scenario.ts';
import { absent, byKey, type Fields, object, optional, type Reader, refuse, within } from './reader.ts';
import { decimalOrFraction } from './values.ts';

const parameters = parametersOf(offered);

/** The parameters given, and for each the value in force, given or default: undefined where it was refused. */
interface ParametersRead {
  readonly givenValues: Parameters;
  readonly inForce: InForce;
}

type InForce = { readonly [K in ParameterId]?: string | undefined };

/** `parametres`: usable as soon as it is an object, so that one refused parameter does not hide other errors. */
export const parametres: Reader<ParametersRead> = object<ParametersRead>((fields) => {
  const inForce: InForce = Object.fromEntries(
    parameterIds.map((id) => [id, fields.field(id, optional(readers[id], parameters[id].defaultValue))]),
  );
  for (const pair of orderedPairs) checkOrder(fields, inForce, ...pair);
  const givenValues = Object.fromEntries(
    Object.entries(inForce).filter(([id]) => fields.donne(id)),
  ) as Parameters;
  return { givenValues, inForce };
});

const readers = Object.fromEntries(
  parameterIds.map((id) => [id, decimalOrFraction(parameters[id].bounds)]),
) as Record<ParameterId, Reader<string>>;

/** From whose results on a parameter may change. */
const YEARS = { min: '2015', max: '2104', whole: true, year: true } as const;
const isYear = (key: string): boolean => /^\d{4}$/.test(key) && key >= YEARS.min && key <= YEARS.max;

const withoutYear = absent({ code: 'no-year' });

/**
 * `parametresParAnnee`: bounds and order are checked on the values in force each year, which those of the years before, and at
 * first `base`, leave to it.
 */
export function parametersByYear(base: InForce): Reader<ParametersByYear> {
  let inForce = base;
  const ofYear: Reader<Parameters> = object<Parameters>((fields) => {
    const read = parameterIds
      .filter(fields.donne)
      .map((id) => [id, fields.field(id, hasNoYear(id) ? withoutYear : readers[id])] as const);
    const values: InForce = Object.fromEntries(read);
    inForce = { ...inForce, ...values };
    for (const pair of orderedPairs)
      if (pair.slice(0, 2).some((id) => fields.donne(id as ParameterId)))
        checkOrder(fields, inForce, ...pair);
    return values as Parameters;
  });
  return byKey(ofYear, { isKey: isYear, pattern: YEAR_PATTERN, expected: { code: 'number', limits: YEARS } });
}

/** `isYear`, as JSON Schema writes it. */
const YEAR_PATTERN = '^20(1[5-9]|[2-9][0-9])$|^210[0-4]$';

/** Parameters out of order: the upper one is told if it was given, else the lower. */
function checkOrder(
  { donne: given, place }: Fields,
  inForce: InForce,
  lower: ParameterId,
  upper: ParameterId,
  strict: boolean,
): void {
  const [least, most] = [inForce[lower], inForce[upper]];
  if (least === undefined || most === undefined) return;
  const difference = compareNumbers(least, most);
  if (difference < 0 || (difference === 0 && !strict)) return;
  if (given(upper)) {
    const limits = { min: least, ...(strict && { minExclusive: true as const }), other: lower };
    refuse(within(place, upper), { code: 'order', limits }, most);
  } else {
    const limits = { max: most, ...(strict && { maxExclusive: true as const }), other: upper };
    refuse(within(place, lower), { code: 'order', limits }, least);
  }
}
