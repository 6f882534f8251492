import type { Decimal } from 'decimal.js';
import type { InputId } from '../../cahier/edition.ts';
import { Exact } from '../../formula/read/exact.ts';
import { trendStart } from '../format/trend.ts';
import type { YearOfGroupement } from '../incentive/map/plane-year.ts';
import { exactEngine, type Row } from '../run/engine.ts';
import { timeline, type Year } from '../run/timeline.ts';
import type { PlanePoint, YearPoint } from './plane-point.ts';

export type Phase = 2 | 3;

/** A results year of all the groupements, of which one is moved in the plane. */
export interface RowsOfYear {
  readonly asked: YearOfGroupement;
  readonly parameters: Year<Decimal, unknown>['parameters'];
  readonly rows: readonly Row<Decimal>[];
  /** The rank, among them, of the one that moves. */
  readonly own: number;
  readonly phase: Phase;
  readonly trend: boolean;
  readonly past: YearPoint;
  readonly now: YearPoint;
}

/** The rows of a year, in exact numbers; what the years before have left to it is in them. */
export function rowsOfYear(asked: YearOfGroupement): RowsOfYear {
  const { scenario, rank, annee } = asked;
  const { phase, soldeAvance, total } = scenario.edition.rules;
  const year = timeline(scenario, exactEngine, [phase, soldeAvance, total]).years.find(
    (each) => each.annee === annee,
  );
  const own = year?.groupements.indexOf(rank) ?? -1;
  const inputs = year?.rows[own]?.inputs;
  const first = scenario.groupements[rank]?.premiereAnnee;
  if (year === undefined || inputs === undefined || first === undefined)
    throw new RangeError(`groupement ${rank} has no results in ${annee}`);
  const trend = scenario.options.evolution === 'triennale';
  const from = pastIds(trend);
  const start = trend ? first - 1 + trendStart(annee - first + 1) : annee - 1;
  const at = (reelle: InputId, ajustee: InputId): PlanePoint => ({
    reelle: inputs[reelle].toNumber(),
    ajustee: inputs[ajustee].toNumber(),
  });
  return {
    asked,
    parameters: year.parameters,
    rows: year.rows,
    own,
    phase: exactEngine.value(year.table, phase, own).equals(2) ? 2 : 3,
    trend,
    past: { annee: start, ...at(from.reelle, from.ajustee) },
    now: { annee, ...at('depenseReelle', 'depenseAjustee') },
  };
}

/** The inputs that hold the past: the year before, or the start of the trend. */
const pastIds = (trend: boolean) =>
  trend
    ? ({ reelle: 'depenseReelleDepart', ajustee: 'depenseAjusteeDepart' } as const)
    : ({ reelle: 'depenseReellePrecedente', ajustee: 'depenseAjusteePrecedente' } as const);

type Changes = Partial<Readonly<Record<InputId, Decimal>>>;

/** The inputs of a past of one's own. */
export function pastInputs({ trend }: RowsOfYear, past: PlanePoint): Changes {
  const { reelle, ajustee } = pastIds(trend);
  return { [reelle]: new Exact(past.reelle), [ajustee]: new Exact(past.ajustee) };
}

/** The inputs of a year of a phase: how long ago the groupement began says which one it is of. */
export const phaseInputs = (annee: number, phase: Phase): Changes => ({
  premiereAnnee: new Exact(phase === 2 ? annee : annee - 2),
});

/** The same rows, of which the groupement's own has other inputs. */
export const changed = ({ rows, own }: RowsOfYear, changes: Changes): Row<Decimal>[] =>
  rows.map((row, rank) => (rank === own ? { ...row, inputs: { ...row.inputs, ...changes } } : row));
