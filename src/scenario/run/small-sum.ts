import type { Rule } from '../../formula/node.ts';
import { Exact } from '../../formula/read/exact-arithmetic.ts';
import { exactEngine, type Row } from './engine.ts';

/** Points below which a sum of points, some of them lost, may have kept too few digits for a share of money. */
const FEW_POINTS = 1;

/** Points below which it has: a parameter that is a fraction is off by as much as counts there. */
const NO_POINTS = 1e-4;

/** How far it may be from the exact one, as a part of it: what follows is held to 1e-9. */
const TRUSTED = 1e-10;

/** Whether a score by so many indicators is to be looked at. */
export const isSmallSum = (items: number, score: number): boolean =>
  items > 0 && score !== 0 && Math.abs(score) < FEW_POINTS;

const alone = new WeakMap<Rule, readonly Rule[]>();

/** Whether the exact reader, asked for a small score alone, finds another one than doubles do. */
export function hasLostDigits(
  rule: Rule,
  parameters: Readonly<Record<string, number>>,
  { inputs, indicateurs }: Row<number>,
  score: number,
): boolean {
  if (Math.abs(score) < NO_POINTS) return true;
  const rules = alone.get(rule) ?? [rule];
  alone.set(rule, rules);
  const row = { inputs: asExact(inputs), indicateurs: indicateurs.map(asExact) };
  const table = exactEngine.run(rules, asExact(parameters), [row]);
  const found = exactEngine.value(table, rule, 0).toNumber();
  return Math.abs(score - found) > TRUSTED * Math.abs(found);
}

/** The decimals that doubles of at most fifteen digits were read from. */
function asExact<Id extends string>(values: Readonly<Record<Id, number>>) {
  const decimals = Object.entries<number>(values).map(([id, value]) => [id, new Exact(value)]);
  return Object.fromEntries(decimals) as Readonly<Record<Id, InstanceType<typeof Exact>>>;
}
