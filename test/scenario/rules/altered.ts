import { amended, type Edition, edition } from '../../../src/cahier/edition.ts';
import type { ParameterId } from '../../../src/cahier/ids.ts';
import { literal } from '../../../src/formula/build.ts';
import type { Rule } from '../../../src/formula/node.ts';
import { savedRules } from '../../../src/scenario/rules/identity.ts';
import { scenarioFrom } from '../reading.ts';

export const today = edition('2019');

/** Today's rules with other default values, as another version of the product may have had them. */
export function withDefaults(
  defaults: { readonly [K in ParameterId]?: string },
  base: Edition = today,
): Edition {
  const changed = Object.entries(defaults).map(([id, defaultValue]) => [
    id,
    { ...base.parameters[id as ParameterId], defaultValue },
  ]);
  return { ...base, parameters: { ...base.parameters, ...Object.fromEntries(changed) } };
}

/** Today's rules with other words around one of them, and the same formula. */
export function relabelled(id: 'ecart' | 'gains'): Edition {
  const rule: Rule = today.rules[id];
  const { origin } = rule;
  const said = { ...rule, label: 'Un autre nom', symbol: { base: 'Z' }, shown: { signed: true } };
  return amended(
    today,
    'relabelled',
    new Map([[rule, { ...said, origin: { ...origin, section: 'partie 99' } }]]),
  );
}

/** Today's rules, but one whose value is always the same. */
export function constant(id: 'ecart' | 'gains', value: string): Edition {
  const rule: Rule = today.rules[id];
  return amended(today, 'constant', new Map([[rule, { ...rule, formula: literal(value, rule.unit) }]]));
}

/** A document as a product of these rules would have saved it. */
export function savedUnder(rules: Edition, document: unknown): object {
  const scenario = { ...scenarioFrom(document), edition: rules };
  const regles = { ...savedRules(scenario), version: '0.0.9' };
  return { ...(document as object), regles };
}
