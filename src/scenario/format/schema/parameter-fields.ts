import { offered, orderedPairs, parametersOf } from '../../../cahier/edition-facts.ts';
import { type ParameterId, parameterIds } from '../../../cahier/ids.ts';
import { compareNumbers } from '../decimal-text.ts';
import type { Parameters } from '../scenario.ts';
import { type Fields, object, optional, type Reader, refuse, within } from './reader.ts';
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
