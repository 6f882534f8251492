import type { ParameterId } from '../../cahier/ids.ts';
import { sameNumber } from '../format/decimal-text.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';

type Set = NonNullable<DocumentScenario['parametres']>;

/** A set of parameters with one of them given; with it no longer, where it is given what it is by default. */
export function withParameter(
  set: Set | undefined,
  id: ParameterId,
  given: string | undefined,
  defaultValue: string,
): Set {
  const { [id]: _, ...others } = set ?? {};
  return given === undefined || sameNumber(given, defaultValue) ? others : { ...others, [id]: given };
}
