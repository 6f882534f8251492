import type { ParameterId } from '../../cahier/ids.ts';
import type { ParametersByYear } from './scenario.ts';

/** What a scenario gives of its parameters: once for all years, and from some years on. Read, or as typed. */
export interface GivenValues<V = string> {
  readonly parametres?: { readonly [K in ParameterId]?: V } | undefined;
  readonly parametresParAnnee?: Readonly<Record<string, { readonly [K in ParameterId]?: V }>> | undefined;
}

/** The years from which on some parameter has another value, in order of time; `id`: of that parameter alone. */
export function changeYears(byYear: GivenValues<unknown>['parametresParAnnee'], id?: ParameterId): number[] {
  return Object.entries(byYear ?? {})
    .filter(([, values]) => id === undefined || values[id] !== undefined)
    .map(([year]) => Number(year))
    .sort((a, b) => a - b);
}

/**
 * The value that a scenario gives to a parameter for the results of a year: the last one given from a year on, up to that
 * one, else the one for all years; undefined where it gives none.
 */
export function givenValue<V>(
  { parametres, parametresParAnnee = {} }: GivenValues<V>,
  id: ParameterId,
  annee: number,
): V | undefined {
  const since = changeYears(parametresParAnnee, id).findLast((year) => year <= annee);
  return since === undefined ? parametres?.[id] : parametresParAnnee[since]?.[id];
}

/** The values by year of some parameters alone; undefined where none is left, so that a document does without the key. */
export function byYearOf(
  byYear: ParametersByYear | undefined,
  keep: (id: ParameterId) => boolean,
): ParametersByYear | undefined {
  const kept = Object.entries(byYear ?? {}).flatMap(([year, values]) => {
    const own = Object.entries(values).filter(([id]) => keep(id as ParameterId));
    return own.length === 0 ? [] : [[year, Object.fromEntries(own)] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
