import type { Decimal } from 'decimal.js';
import { type RuleId, rules } from '../cahier/index.ts';
import { valeur, valeurCible, valeurIntermediaire, valeurPrecedente } from '../cahier/indicator-inputs.ts';
import { parameters } from '../cahier/parameters.ts';
import type { Status } from '../cahier/provenance.ts';
import type { MathSymbol, Node, Rule } from '../formula/node.ts';
import { calculation } from '../formula/read/calculation.ts';
import type { ExactTable } from '../formula/read/exact.ts';
import { mathml } from '../formula/read/mathml.ts';
import { sentences } from '../formula/sentence.ts';
import { type Trace, trace } from '../formula/trace.ts';
import type { Unit } from '../formula/unit.ts';
import { showNumber, type View } from '../formula/view.ts';
import { formatPercent } from '../french/numbers.ts';
import { hypothesesDe } from './hypotheses-de.ts';
import type { Scenario } from './types.ts';

/** One step of a calculation, in plain data: what a page or a terminal shows of it. */
export interface Etape {
  readonly id: string;
  /** The rule that the step belongs to. */
  readonly regle: RuleId;
  readonly role: 'regle' | 'etape';
  readonly label: string;
  readonly symbol: MathSymbol;
  readonly unit: Unit;
  /** Decimal text. */
  readonly value: string;
  /** The calculation with its numbers, « 2 610,00 × 0,95 ». */
  readonly calcul: string;
  /** What was compared, which branch or bound holds, by how much: a sentence a decision. */
  readonly phrases: readonly string[];
  /** The formula with its numbers, one `<math>` element. */
  readonly mathml: string;
  readonly status: Status;
  readonly section: string;
  readonly hypotheses: readonly string[];
}

/** Where values are read: the row of a groupement's year, or one of its indicators. */
export interface Spot {
  readonly scenario: Scenario;
  readonly table: ExactTable;
  readonly row: number;
  readonly item?: number;
}

/** The steps of some rules, each told once, what is needed first. */
export function etapesDe(ids: readonly RuleId[], spot: Spot): Etape[] {
  const done = new Set<Rule>();
  return ids.flatMap((regle) =>
    stepsTo(rules[regle], regle, spot)
      .filter(({ rule }) => !done.has(rule) && done.add(rule))
      .map(({ etape }) => etape),
  );
}

/** A rule, or a step of the rule `regle`, with the steps that lead to it. */
export function stepsTo(
  rule: Rule,
  regle: RuleId,
  spot: Spot,
): { readonly rule: Rule; readonly etape: Etape }[] {
  const view = viewOf(spot);
  return reached(rule, spot).map((evaluated) => ({
    rule: evaluated.rule,
    etape: etape(evaluated, regle, view),
  }));
}

/** A rule and the steps that it was computed or compared with on this row, what is needed first. */
function reached(rule: Rule, spot: Spot): Trace[] {
  const own = trace(spot.table, rule, spot.row, spot.item);
  const met = new Set([...compared(rule.formula), ...own.operands.map(({ node }) => node)]);
  const steps = [...met].filter((node): node is Rule => node.kind === 'rule' && node.role === 'step');
  return [...steps.flatMap((step) => reached(step, spot)), own];
}

/** What a definition by cases compares, even past the branch that holds; a choice leaves the others without object. */
function compared(formula: Node): Node[] {
  if (formula.kind !== 'cases') return [];
  const sides = formula.branches.flatMap(({ when }) => [when.left, when.right]);
  return sides.some((side) => 'choice' in side) ? [] : sides;
}

/** What an indicator is marked by. */
const measures: ReadonlySet<Node> = new Set([valeur, valeurPrecedente, valeurIntermediaire, valeurCible]);

/** Whether an indicator is a share or a rate, which readers type and read per cent; others have units of their own. */
function isShare({ table, row, item }: Spot): boolean {
  return (
    item !== undefined &&
    [...measures].every((node) => table.value(node, row, item).abs().lessThanOrEqualTo(1))
  );
}

function viewOf(spot: Spot): View {
  const { scenario, table, row, item } = spot;
  const perCent = isShare(spot);
  return {
    show(node) {
      if (node.kind === 'parameter') return showParameter(scenario, node.id);
      if (perCent && measures.has(node)) return formatPercent(table.value(node, row, item).toFixed());
      return showValue(table.value(node, row, item), node.unit);
    },
    held: (node) => table.mark(node, row, item)?.held ?? node.branches.length,
  };
}

/** A ratio that is a simple fraction is shown as one: 2/3 rather than 0,666667. */
function showValue(value: Decimal, unit: Unit): string {
  if (unit === '1' && value.decimalPlaces() > 6) {
    const [numerator, denominator] = value.toFraction(12);
    if (numerator !== undefined && denominator !== undefined && numerator.div(denominator).equals(value)) {
      return showNumber(`${numerator.toFixed()}/${denominator.toFixed()}`, unit);
    }
  }
  return showNumber(value.toFixed(), unit);
}

/** A parameter among numbers, as it was given: « 1/3 », « 5 % », « 30 000 ». */
function showParameter(scenario: Scenario, id: string): string {
  const definition = parameters[id as keyof typeof parameters];
  const value = scenario.parametres[definition.id] ?? definition.defaut;
  if (value.includes('/')) return showNumber(value, definition.unit);
  return definition.pourcentageDe === undefined ? showNumber(value, definition.unit) : formatPercent(value);
}

function etape(evaluated: Trace, regle: RuleId, view: View): Etape {
  const { rule } = evaluated;
  return {
    id: rule.id,
    regle,
    role: rule.role === 'rule' ? 'regle' : 'etape',
    label: rule.label,
    symbol: rule.symbol,
    unit: rule.unit,
    value: evaluated.value.toFixed(),
    calcul: calculation(rule, view),
    phrases: sentences(evaluated, view),
    mathml: mathml(rule, { view }),
    status: rule.origin.status as Status,
    section: rule.origin.section,
    hypotheses: hypothesesDe(rule, rule.formula.kind === 'cases' ? view.held(rule.formula) : undefined),
  };
}
