/**
 * An edition of the cahier is a value: its rules, its parameters, all that is computed by them. Who evaluates, writes or
 * shows is given one, in a scenario most often, and imports none of its rules (test/imports.test.ts holds that).
 */
import type { Node, Rule } from '../formula/node.ts';
import { substituting } from '../formula/substitute.ts';
import { computed } from './edition-2019/computed.ts';
import { type IndicatorInputId, indicatorInputs } from './edition-2019/indicator-inputs.ts';
import { type InputId, inputs } from './edition-2019/inputs.ts';
import { parameterNodes } from './edition-2019/parameter-nodes.ts';
import { rules } from './edition-2019/rules/all-rules.ts';
import { itemValues, rowValues } from './edition-2019/values.ts';
import { calendarOf, type EditionFacts, type EditionId, parametersOf } from './edition-facts.ts';
import type { ParameterId } from './ids.ts';

export type { IndicatorInputId, InputId };

type RowValues = typeof rowValues;
type ItemValues = typeof itemValues;

/** A value that is computed of a groupement's year, or of one of its indicators: a rule, a step, what is shown beside. */
export type RowValueId = keyof RowValues;
export type ItemValueId = keyof ItemValues;
export type ValueId = RowValueId | ItemValueId;

/** A rule: a value that bears the name of a result. */
export type RuleId = keyof typeof rules;

/** Whatever has a name in a groupement's year. */
export type NamedId = RowValueId | InputId | ParameterId;

type Values = RowValues & ItemValues;
type Rules<Id extends ValueId> = { readonly [K in Id]: Rule<Values[K]['unit'], K> };
type Given = typeof inputs & typeof indicatorInputs & typeof parameterNodes;

/** The rules of an edition, and what reads them without being one. Graphs of two editions share what is the same in both. */
export interface Edition extends EditionFacts {
  readonly id: string;
  /** In the order in which a year is told. */
  readonly rules: Rules<RuleId>;
  /** Whatever has a name: rules, steps, what pages show beside them, inputs and parameters. */
  readonly nodes: Rules<ValueId> & Given;
  /** What is computed of a year: `rules`, and what pages show beside them. */
  readonly computed: readonly Rule[];
  /** What is given of a year, and of each of its indicators: the same in every edition. */
  readonly inputs: typeof inputs;
  readonly indicatorInputs: typeof indicatorInputs;
}

const edition2019: Edition = {
  id: '2019',
  parameters: parametersOf('2019'),
  calendar: calendarOf('2019'),
  rules,
  nodes: { ...parameterNodes, ...inputs, ...indicatorInputs, ...rowValues, ...itemValues },
  computed,
  inputs,
  indicatorInputs,
};

const editions: Readonly<Record<EditionId, Edition>> = { '2019': edition2019 };

/** The edition of an id: the one that a scenario names as its `cahier`. */
export const edition = (id: EditionId): Edition => editions[id];

/** Another edition: some rules or steps of this one replaced by others, whatever does not depend on them shared. */
export function amended(base: Edition, id: string, by: ReadonlyMap<Rule, Rule>): Edition {
  const replace = substituting(by);
  return {
    ...base,
    id,
    rules: mapped(base.rules, replace),
    nodes: mapped(base.nodes, replace),
    computed: base.computed.map(replace),
  };
}

function mapped<T extends object>(nodes: T, replace: (node: Node) => Node): T {
  return Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, replace(node)])) as T;
}

/** A rule by its id; throws on an unknown one, so that a page that names it stops the build. */
export function ruleOf({ rules }: Edition, id: string): Rule {
  if (!Object.hasOwn(rules, id)) {
    throw new RangeError(`unknown rule "${id}"; the rules are ${Object.keys(rules).join(', ')}`);
  }
  return rules[id as RuleId];
}
