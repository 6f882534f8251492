import type { IndicatorInputId, RuleId, ValueId } from '../../cahier/edition.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { sayStep, type WordedStep } from '../../cahier/told-step.ts';
import { levelOf, type Node, type Rule } from '../../formula/node.ts';
import type { ExactTable } from '../../formula/read/exact.ts';
import { type Held, hypothesesOf } from '../../formula/sources.ts';
import { showValue, stepsOf } from '../../formula/steps.ts';
import type { Trace } from '../../formula/trace.ts';
import { showNumber, type View } from '../../formula/view.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { Scenario } from '../format/scenario.ts';
import { givenValue } from '../format/values-in-force.ts';
import type { Modified } from './modified-value.ts';
import { modifies } from './modified-values.ts';
import { modifiedOf } from './modified-values-of-rule.ts';

/** One step of the calculation of a groupement's year. */
export interface Etape extends WordedStep {
  readonly id: ValueId;
  /** The rule that the step belongs to. */
  readonly shownRule: RuleId;
  /** The changed values that it is computed from, one level down; absent without any. */
  readonly modifies?: readonly Modified[];
}

/** Where values are read: the row of a groupement's year, or one of its indicators. */
export interface Spot {
  readonly scenario: Scenario;
  readonly table: ExactTable;
  readonly row: number;
  readonly item?: number;
}

/** The steps of some rules, each told once, what is needed first. */
export function stepListOf(ids: readonly RuleId[], spot: Spot): Etape[] {
  const told = new Set<Rule>();
  return ids.flatMap((shownRule) =>
    stepsToward(spot.scenario.edition.rules[shownRule], shownRule, spot, told),
  );
}

/** A rule, or a step of the rule `regle`, with the steps that lead to it and are not told yet. */
export function stepsToward(rule: Rule, shownRule: RuleId, spot: Spot, told = new Set<Rule>()): Etape[] {
  const view = viewOf(spot);
  const { table, row, item } = spot;
  const all = modifies(spot.scenario, yearAt(spot));
  return stepsOf(table, rule, row, item, told)
    .filter((evaluated) => item === undefined || levelOf(evaluated.rule) === 'item')
    .map((evaluated) => {
      const ownItems = modifiedOf(evaluated.rule, all, heldAt(spot));
      return { ...say(evaluated, shownRule, view), ...(ownItems.length > 0 && { modifies: ownItems }) };
    });
}

/** What an indicator is marked by. */
const measures = [
  'valeur',
  'valeurPrecedente',
  'valeurIntermediaire',
  'valeurCible',
] as const satisfies readonly IndicatorInputId[];

/** Whether an indicator is a share or a rate, which readers type and read per cent; others have units of their own. */
function isShare({ scenario, table, row, item }: Spot): boolean {
  const { indicatorInputs } = scenario.edition;
  return (
    item !== undefined &&
    measures.every((id) => table.value(indicatorInputs[id], row, item).abs().lessThanOrEqualTo(1))
  );
}

const isMeasure = (node: Node): boolean =>
  node.kind === 'input' && (measures as readonly string[]).includes(node.id);

/** The year whose results are told. */
const yearAt = ({ scenario, table, row }: Spot): number =>
  table.value(scenario.edition.inputs.annee, row).toNumber();

/** The numbers of a spot, as a written formula shows them. */
export function viewOf(spot: Spot): View {
  const { table, row, item } = spot;
  const perCent = isShare(spot);
  return {
    show(node) {
      if (node.kind === 'parameter') return showParameter(spot, node.id);
      if (perCent && isMeasure(node)) return formatPercent(table.value(node, row, item).toFixed());
      return showValue(table.value(node, row, item), node.unit);
    },
    held: (node) => table.mark(node, row, item)?.held ?? node.branches.length,
  };
}

/** A parameter among numbers, as it was given: « 1/3 », « 5 % », « 30 000 ». */
function showParameter(spot: Spot, id: string): string {
  const { scenario } = spot;
  const definition = scenario.edition.parameters[id as ParameterId];
  const value = givenValue(scenario, definition.id, yearAt(spot)) ?? definition.defaultValue;
  if (value.includes('/')) return showNumber(value, definition.unit);
  return definition.percentageOf === undefined ? showNumber(value, definition.unit) : formatPercent(value);
}

/** The branches that hold there; those of the items that a row sums are not told. */
function heldAt({ table, row, item }: Spot): Held {
  return (node) =>
    item === undefined && levelOf(node) === 'item' ? undefined : table.mark(node, row, item)?.held;
}

function say(evaluated: Trace, shownRule: RuleId, view: View): Etape {
  const { rule } = evaluated;
  const held = rule.formula.kind === 'cases' ? view.held(rule.formula) : undefined;
  const worded = sayStep(evaluated, view, hypothesesOf(rule, held));
  // A rule of an edition has one of its ids: see Edition.
  return { ...worded, shownRule, id: worded.id as ValueId };
}
