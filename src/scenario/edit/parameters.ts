import type { ParameterId } from '../../cahier/ids.ts';
import { isNumber, sameNumber } from '../format/decimal-text.ts';
import type { DocumentScenario } from '../format/scenario-document.ts';

type ByYear = NonNullable<DocumentScenario['parametresParAnnee']>;

/** What is typed of the parameters: for all years, and from some years on. */
export interface TypedParameters {
  readonly parametres?: DocumentScenario['parametres'] | undefined;
  readonly parametresParAnnee?: ByYear | undefined;
}

/** A set of parameters with one of them given for all years; with it no longer, where it is given what it is by default. */
export function withParameter(
  set: TypedParameters,
  id: ParameterId,
  given: string | undefined,
  defaultValue: string,
): TypedParameters {
  const { [id]: _, ...others } = set.parametres ?? {};
  const parametres =
    given === undefined || sameNumber(given, defaultValue) ? others : { ...others, [id]: given };
  return { ...set, parametres };
}

/** The values by year with one from a year on: what it was before is a value like another there, since it ends a change. */
export function withLater(byYear: ByYear = {}, id: ParameterId, year: string, given: string): ByYear {
  return { ...byYear, [year]: { ...byYear[year], [id]: given } };
}

/** The values by year without that of a parameter from a year on; undefined once none is left. */
export function withoutLater(byYear: ByYear = {}, id: ParameterId, year: string): ByYear | undefined {
  const { [year]: ofYear, ...others } = byYear;
  const { [id]: _, ...left } = ofYear ?? {};
  const kept = Object.keys(left).length > 0 ? { ...others, [year]: left } : others;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The years from which a parameter is given another value, as they are typed, in order. */
export const givenYears = ({ parametresParAnnee = {} }: TypedParameters, id: ParameterId): string[] =>
  Object.keys(parametresParAnnee)
    .filter((year) => parametresParAnnee[year]?.[id] !== undefined)
    .sort();

/** The last number that a parameter is given before a year; what is typed there may be none. */
export const numberBefore = (set: TypedParameters, id: ParameterId, year: string): string | undefined =>
  [
    set.parametres?.[id],
    ...givenYears(set, id)
      .filter((each) => each < year)
      .map((each) => set.parametresParAnnee?.[each]?.[id]),
  ]
    .map((value) => String(value ?? ''))
    .findLast(isNumber);

/** The results years of a scenario from which a parameter can change, but those taken: its first one changes nothing in time, unless it is alone. */
export function freeYears({ groupements }: DocumentScenario, taken: readonly string[]): string[] {
  const years = [
    ...new Set(groupements.flatMap(({ annees }) => annees.slice(1).map(({ annee }) => `${annee}`))),
  ].sort();
  return (years.length > 1 ? years.slice(1) : years).filter((year) => !taken.includes(year));
}
