import { input, literal } from '../../formula/build.ts';
import { graph, type Input, type Node, type Rule } from '../../formula/node.ts';
import { giving } from '../../formula/substitute.ts';

/** An input that the year before gives, and what gives it. */
export interface Carried {
  readonly input: Input;
  readonly from: Rule;
  /** What it is before any year. */
  readonly first: Rule | '0';
}

/** Rules year by year, from a groupement's first: those that depend on no year before are the same in all. */
export interface UnrolledYears {
  readonly ofYear: (rule: Rule, year: number) => Rule;
  /** The inputs that were made, and the rule of the year before that each is taken from. */
  readonly taken: ReadonlyMap<Input, Rule>;
}

/**
 * Writes rules once for each of the years that a groupement may have, 1 to `count`, with what the year before leaves as the
 * rules of that year: a language without recursion reads them. Throws where a sum over groupements would need their years in
 * step.
 */
export function unrolledYears(carried: readonly Carried[], count: number): UnrolledYears {
  const taken = new Map<Input, Rule>();
  const years: ((node: Rule) => Rule)[] = [];
  for (let year = 1; year <= count; year++) {
    const before = years.at(-1);
    const given = carried.map(({ input: each, from, first }): readonly [Input, Node] => {
      if (before === undefined) return [each, first === '0' ? literal('0', each.unit) : first];
      const { label, symbol, unit } = each;
      const own = input({ id: `${each.id}_${year}`, label, symbol, unit });
      taken.set(own, before(from));
      return [each, own];
    });
    years.push(giving(new Map(given)));
  }
  return {
    taken,
    ofYear: (rule, year) => {
      const own = years[year - 1]?.(rule) ?? rule;
      refuseSums(own, taken);
      return own;
    },
  };
}

function refuseSums(rule: Rule, taken: ReadonlyMap<Input, Rule>): void {
  for (const node of graph([rule]))
    if (node.kind === 'total' && graph([node.of]).some((each) => each.kind === 'input' && taken.has(each)))
      throw new TypeError(`"${rule.id}" sums over groupements what a year before leaves`);
}
