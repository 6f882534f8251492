import type { Decimal } from 'decimal.js';
import type { ParameterId } from '../../../cahier/ids.ts';
import type { Status } from '../../../cahier/text/provenance.ts';
import { formatPercent, formatValue } from '../../../french/numbers.ts';
import type { Groupement, Scenario } from '../../format/scenario.ts';
import type { ExecutedYear } from '../../run/execution.ts';

/** `atteint`: it holds in some year; `proche`, `loin`: it does not; `sans objet`: it cannot, in this scenario. */
export type State = 'atteint' | 'proche' | 'loin' | 'sans objet';

/** One thing that limits what is paid, in French. */
export interface Limit {
  readonly id: string;
  readonly label: string;
  readonly state: State;
  /** A few words, for a line of a table: « loin : 78 % au plus, en 2022 ». */
  readonly shortText: string;
  /** A whole sentence, with years and amounts. */
  readonly phrase: string;
  readonly status: Status;
}

/** What is looked at: a groupement of a scenario that has been run, and its results years. */
export interface Viewed {
  readonly scenario: Scenario;
  readonly groupement: Groupement;
  readonly annees: readonly ExecutedYear[];
}

/** The year for which a measure is the smallest, the first one if several are; undefined without years. */
export function atLowest(
  annees: readonly ExecutedYear[],
  measure: (annee: ExecutedYear) => Decimal,
): { readonly annee: ExecutedYear; readonly measure: Decimal } | undefined {
  return annees
    .map((annee) => ({ annee, measure: measure(annee) }))
    .reduce<{ annee: ExecutedYear; measure: Decimal } | undefined>(
      (least, each) => (least === undefined || each.measure.lessThan(least.measure) ? each : least),
      undefined,
    );
}

export const euros = (value: Decimal): string => formatValue(value.toFixed(), '€');

export const percent = (value: Decimal, digits = 1): string =>
  formatPercent(value.toFixed(), { maximumFractionDigits: digits });

/** « 2019, 2020 » or, in a sentence, « 2019, 2020 et 2021 ». */
export function yearsList(annees: readonly { readonly annee: number }[], conjunction = ' et '): string {
  const years = annees.map(({ annee }) => `${annee}`);
  return [years.slice(0, -1).join(', '), years.at(-1) ?? ''].filter((part) => part !== '').join(conjunction);
}

/** A parameter in these years: « 5 % », « 5 %, puis 3 % à partir de 2021 ». */
export function percentOverYears(annees: readonly ExecutedYear[], id: ParameterId, digits?: number): string {
  const told = annees.map((annee) => percent(annee.value(id), digits));
  return annees
    .flatMap(({ annee }, rank) => {
      if (rank === 0) return told[0];
      return told[rank] === told[rank - 1] ? [] : `${told[rank]} à partir de ${annee}`;
    })
    .join(', puis ');
}
