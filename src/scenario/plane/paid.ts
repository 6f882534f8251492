import type { Decimal } from 'decimal.js';
import type { Edition, RuleId, ValueId } from '../../cahier/edition.ts';
import { Exact } from '../../formula/read/exact.ts';
import { exactEngine, type Row } from '../run/engine.ts';
import { exists } from '../run/exists.ts';
import { type Etape, stepListOf, stepsToward } from '../run/year-steps.ts';
import type { PlanePoint } from './plane-point.ts';
import { oneAlone } from './plane-rules.ts';
import { changed, type Phase, pastInputs, phaseInputs, type RowsOfYear } from './year-rows.ts';

/** What the plane tells of a phase, in the order in which it is computed. */
const told = [
  'ecart',
  'evolution',
  'montantParPatient',
  'gains',
  'partQualite',
  'droitTirage',
  'valorisationQualite',
  'modulation',
  'interessementBrut',
  'plafond',
  'interessementPlafonne',
  'facteurEnveloppe',
  'interessement',
] as const satisfies readonly RuleId[];

/** The steps of what a phase pays, by their rule; a rule of the other phase is absent. */
export type PaidSteps = Readonly<Partial<Record<ValueId, Etape>>>;

/** What a past makes of this year's point. */
export interface PastReading {
  readonly past: PlanePoint;
  /** The gains reversés, and what each comparison would bring of them by itself. */
  readonly gains: { readonly ecart: Etape; readonly evolution: Etape };
  /** What each phase pays; that which is not the year's own is absent where its past would be another. */
  readonly phases: Readonly<Partial<Record<Phase, PaidSteps>>>;
}

/** This year's point read with a past, by the exact reader: under the phase of the year, and under the other. */
export function readPast(year: RowsOfYear, given?: PlanePoint): PastReading {
  const past = given ?? year.past;
  const changes = given === undefined ? {} : pastInputs(year, given);
  const phases = ([2, 3] as const).flatMap((phase) => {
    // The trend of a year that is longer ago, or less, starts from another past.
    if (phase !== year.phase && year.trend) return [];
    const asOther = phase === year.phase ? {} : phaseInputs(year.now.annee, phase);
    return [[phase, stepsOfPhase(year, changed(year, { ...changes, ...asOther }), phase)] as const];
  });
  const rows = changed(year, changes);
  const alone = oneAlone(year.asked.scenario.edition);
  return {
    past,
    gains: { ecart: gainsUnder(alone.ecart, year, rows), evolution: gainsUnder(alone.evolution, year, rows) },
    phases: Object.fromEntries(phases),
  };
}

const run = (edition: Edition, { parameters }: RowsOfYear, rows: readonly Row<Decimal>[]) =>
  exactEngine.run(rulesTold(edition), parameters, rows);

const asked = new WeakMap<Edition, Edition['computed']>();

/** The same list for an edition, of which the engine keeps the program. */
function rulesTold(edition: Edition): Edition['computed'] {
  const rules = asked.get(edition) ?? [edition.rules.phase, ...told.map((id) => edition.rules[id])];
  asked.set(edition, rules);
  return rules;
}

function stepsOfPhase(year: RowsOfYear, rows: readonly Row<Decimal>[], phase: Phase): PaidSteps {
  const { scenario } = year.asked;
  const { rules } = scenario.edition;
  const table = run(scenario.edition, year, rows);
  if (!table.value(rules.phase, year.own).equals(phase)) throw new RangeError(`no year of phase ${phase}`);
  const existing = told.filter((id) =>
    exists(rules[id], (node) => exactEngine.text(table.value(node, year.own))),
  );
  const steps = stepListOf(existing, { scenario, table, row: year.own });
  return Object.fromEntries(steps.map((step) => [step.id, step]));
}

/** The gains, told where another edition computes them. */
function gainsUnder(edition: Edition, year: RowsOfYear, rows: readonly Row<Decimal>[]): Etape {
  const scenario = { ...year.asked.scenario, edition };
  const table = run(edition, year, rows);
  const spot = { scenario, table, row: year.own };
  return stepsToward(edition.rules.gains, 'gains', spot).at(-1) as Etape;
}

/** Which comparisons pay anything at all, of a spending near nought: a coefficient of nought pays none. */
export function paysAtAll(year: RowsOfYear): { readonly ecart: boolean; readonly evolution: boolean } {
  const alone = oneAlone(year.asked.scenario.edition);
  const rows = changed(year, { depenseReelle: new Exact('0.01') });
  const pays = (edition: Edition): boolean =>
    run(edition, year, rows).value(edition.rules.gains, year.own).greaterThan(0);
  return { ecart: pays(alone.ecart), evolution: pays(alone.evolution) };
}
