import type { InputId } from '../../../cahier/edition.ts';
import type { EditionId } from '../../../cahier/edition-facts.ts';
import type { ParameterId } from '../../../cahier/ids.ts';
import { withScoresGiven } from '../../estimate/given-scores.ts';
import type { Scenario } from '../../format/scenario.ts';
import { trendStart } from '../../format/trend.ts';
import type { Engine } from '../../run/engine.ts';
import { timeline } from '../../run/timeline.ts';

/** A place of the plane, € per patient. */
export interface PlanePlace<N = number> {
  /** How far the actual spending is under the adjusted one: the écart, before the interval takes its part. */
  readonly under: N;
  readonly evolution: N;
}

export type PlaneRow<N> = Readonly<Record<InputId, N>>;

/**
 * A results year of a groupement, of which two numbers alone are moved: how far it spends under each of its two yardsticks.
 * What the years before have left is kept as it is: the balance of the advances, what was paid. Plain data: it goes to workers.
 */
export interface PlaneYear<N = number> {
  readonly cahier: EditionId;
  /** The groupement's. */
  readonly nom: string;
  readonly annee: number;
  readonly parameters: Readonly<Record<ParameterId, N>>;
  /** All the groupements that have a result that year; their scores are given. */
  readonly rows: readonly PlaneRow<N>[];
  /** The rank, among them, of the one that moves. */
  readonly own: number;
  /** Years of the trend that the évolution is a mean of: one unless it is that of three years. */
  readonly trendYears: number;
}

/** Whose year it is: the rank of the groupement, and one of its results years. */
export interface YearOfGroupement {
  readonly scenario: Scenario;
  readonly rank: number;
  readonly annee: number;
}

/** A year of a groupement, in the numbers of an engine. */
export function planeYear<N, T>(
  { scenario: given, rank, annee }: YearOfGroupement,
  engine: Engine<N, T>,
): PlaneYear<N> {
  const scenario = withScoresGiven(given);
  const { edition, options, groupements } = scenario;
  const { soldeAvance, total } = edition.rules;
  const year = timeline(scenario, engine, [soldeAvance, total]).years.find((each) => each.annee === annee);
  const own = year?.groupements.indexOf(rank) ?? -1;
  const groupement = groupements[rank];
  if (year === undefined || own < 0 || groupement === undefined)
    throw new RangeError(`groupement ${rank} has no results in ${annee}`);
  const result = annee - groupement.premiereAnnee + 1;
  return {
    cahier: scenario.cahier,
    nom: groupement.nom,
    annee,
    parameters: year.parameters,
    rows: year.rows.map(({ inputs }) => inputs),
    own,
    trendYears: options.evolution === 'triennale' ? result - trendStart(result) : 1,
  };
}

/** The row of the groupement that moves. */
export const ownRow = <N>({ rows, own }: PlaneYear<N>): PlaneRow<N> => rows[own] as PlaneRow<N>;
