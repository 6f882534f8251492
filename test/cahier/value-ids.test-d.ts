/**
 * Ids are types: what must not compile. `tsc` fails on an `@ts-expect-error` that expects in vain; value-ids.test.ts
 * makes sure that it reads this file.
 */
import { expectTypeOf } from 'vitest';
import {
  edition,
  type NamedId,
  type RowValueId,
  type RuleId,
  type ValueId,
} from '../../src/cahier/edition.ts';
import type { RuleName } from '../../src/cahier/ids.ts';
import { number, type ScenarioCalculator } from '../../src/calculators/calculator.ts';
import { rule, step } from '../../src/formula/build.ts';
import type { Rule } from '../../src/formula/node.ts';
import type { Results } from '../../src/scenario/format/results.ts';
import type { ExecutedYear } from '../../src/scenario/run/execution.ts';
import type { Calculation } from '../../src/scenario/run/page-results.ts';

declare const calculation: Calculation;
declare const year: ExecutedYear;
declare const results: Results;
declare const calculator: ScenarioCalculator;

export const refused: readonly (() => unknown)[] = [
  // @ts-expect-error no value of a year has that name
  () => calculation.vue.valeurs.partQualit,
  // @ts-expect-error nor that one
  () => calculation.vue.valeurs['facteurEnvelope'],
  // @ts-expect-error a value of an indicator is none of its year
  () => calculation.vue.valeurs.noteIndicateur,
  // @ts-expect-error figures ask for values by their ids
  () => number(calculation, 'facteurEnvelope'),
  // @ts-expect-error so do the limits
  () => year.value('creditsTheorique'),
  // @ts-expect-error a step is found by its id
  () => calculation.vue.etapes.find(({ id }) => id === 'partQualit'),
  // @ts-expect-error an indicator has values of its own
  () => calcul.vue.indicateurs[0]?.valeurs.poidIndicateur,
  // @ts-expect-error the result of a page is a rule or a step
  () => ({ ...calculator, result: { id: 'ecarts', nom: 'Écart' } }) satisfies ScenarioCalculator,
  // @ts-expect-error the rules of a page are rules
  () => ({ ...calculator, regles: ['ecartRetenu'] }) satisfies ScenarioCalculator,
  // @ts-expect-error an edition has no such rule
  () => edition('2019').rules.interessementPlafone,
  // @ts-expect-error a step is no rule
  () => edition('2019').rules.ecartRetenu,
  // @ts-expect-error and no such step
  () => edition('2019').nodes.ecartRetenus,
  // @ts-expect-error readers are offered one edition
  () => edition('2020'),
  // @ts-expect-error results have the fields of the format
  () => results.groupements[0]?.annees[0]?.partQualit,
];

/** A rule keeps its own id as a type. */
type Definition = Omit<Parameters<typeof rule<'€', 'a'>>[0], 'id'>;
export const kept = (definition: Definition) => {
  expectTypeOf(rule({ id: 'a', ...definition })).toEqualTypeOf<Rule<'€', 'a'>>();
  expectTypeOf(step({ id: 'a', ...definition }).id).toEqualTypeOf<'a'>();
};

expectTypeOf<RuleName>().toEqualTypeOf<RuleId>();
expectTypeOf<RuleId>().toExtend<ValueId>();
expectTypeOf<'ecartRetenu' | 'coupePlafond' | 'gains'>().toExtend<RowValueId>();
expectTypeOf<'patients' | 'plafondNational'>().toExtend<NamedId>();
expectTypeOf(edition('2019').rules.gains).toExtend<Rule<'€', 'gains'>>();
