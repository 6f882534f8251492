import type { Decimal } from 'decimal.js';
import { type RuleId, rules } from '../cahier/index.ts';
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
import { exactEngine } from './engine.ts';
import { hypothesesDe } from './hypotheses-de.ts';
import { type Timeline, timeline } from './timeline.ts';
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

export interface Explication {
  readonly groupement: string;
  readonly annee: number;
  readonly etapes: readonly Etape[];
}

/** The rules whose value a phase lacks: rules.md §1. */
const absent: Readonly<Record<number, readonly RuleId[]>> = {
  2: ['modulation'],
  3: ['droitTirage', 'valorisationQualite'],
};

/** Every step of one groupement's year, in the order in which they are computed; throws RangeError if it has none. */
export function explain(scenario: Scenario, nom: string, annee: number): Explication {
  const rank = scenario.groupements.findIndex((groupement) => groupement.nom === nom);
  return explainRun(scenario, timeline(scenario, exactEngine), rank, annee);
}

/** The same for a scenario that has been run, the groupement given by its rank. */
export function explainRun(
  scenario: Scenario,
  run: Timeline<Decimal, ExactTable>,
  rank: number,
  annee: number,
): Explication {
  const year = run.years.find((each) => each.annee === annee);
  const row = year?.groupements.indexOf(rank) ?? -1;
  if (year === undefined || row < 0) throw new RangeError(`groupement ${rank}: no result in ${annee}`);
  const phase = year.table.value(rules.phase, row).toNumber();
  const view = viewOf(scenario, year.table, row);
  const shown = (Object.keys(rules) as RuleId[]).filter((id) => !absent[phase]?.includes(id));
  const told = new Set<Rule>();
  const etapes = shown.flatMap((regle) =>
    reached(rules[regle], year.table, row)
      .filter(({ rule }) => !told.has(rule) && told.add(rule))
      .map((step) => etape(step, regle, view)),
  );
  return { groupement: scenario.groupements[rank]?.nom ?? '', annee, etapes };
}

/** A rule and the steps that it was computed or compared with on this row, what is needed first. */
function reached(rule: Rule, table: ExactTable, row: number): Trace[] {
  const own = trace(table, rule, row);
  const met = new Set([...compared(rule.formula), ...own.operands.map(({ node }) => node)]);
  const steps = [...met].filter((node): node is Rule => node.kind === 'rule' && node.role === 'step');
  return [...steps.flatMap((step) => reached(step, table, row)), own];
}

/** What a definition by cases compares, even past the branch that holds; a choice leaves the others without object. */
function compared(formula: Node): Node[] {
  if (formula.kind !== 'cases') return [];
  const sides = formula.branches.flatMap(({ when }) => [when.left, when.right]);
  return sides.some((side) => 'choice' in side) ? [] : sides;
}

function viewOf(scenario: Scenario, table: ExactTable, row: number): View {
  return {
    show(node) {
      if (node.kind === 'parameter') return showParameter(scenario, node.id);
      return showValue(table.value(node, row), node.unit);
    },
    held: (node) => table.mark(node, row)?.held ?? node.branches.length,
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
