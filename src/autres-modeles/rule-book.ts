import type { Input, Parameter, Rule } from '../formula/node.ts';

/** A value of another model's rules, as its text gives it. */
interface BookParameter {
  readonly node: Parameter;
  /** Canonical decimal text. */
  readonly value: string;
  /** Where it is said: « 42 CFR § 425.604 (d) ». */
  readonly section: string;
}

/** The rules of another model, in the algebra of Ipep's: a graph, what it is given, its values. */
export interface RuleBook<InputId extends string = string> {
  readonly id: string;
  /** Which text, of which day. */
  readonly edition: string;
  readonly inputs: Readonly<Record<InputId, Input>>;
  readonly parameters: readonly BookParameter[];
  /** In the order in which a row is told. */
  readonly rules: readonly Rule[];
}
