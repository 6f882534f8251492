import type { InputId, RuleId } from '../../cahier/edition.ts';
import { sqlComment } from '../../cahier/sql-comment.ts';
import { literal } from '../../formula/build.ts';
import { graph, type Input, type Node, type Parameter, type Rule } from '../../formula/node.ts';
import { type SqlProgram, sqlProgram } from '../../formula/read/sql.ts';
import { sqlName } from '../../formula/read/sql-names.ts';
import { giving } from '../../formula/substitute.ts';
import { counts } from '../format/counts.ts';
import { yearResults } from '../format/result-lines.ts';
import type { GivenRules } from './parameter-lines.ts';
import { type InputSource, inputSources } from './rules-inputs.ts';
import { unrolledYears } from './unrolled-years.ts';

/** The results years that a groupement may have. */
const YEARS = counts.annees[1] - 1;

type Source = readonly [Input, Exclude<InputSource, { readonly kind: 'constant' }>];

/** How a script computes results: where its numbers come from, its passes, and the column of each result by year. */
export interface RulesPlan {
  readonly program: SqlProgram;
  /** Those that are used. */
  readonly parameters: readonly Parameter[];
  readonly sources: readonly Source[];
  /** By result, its column in each year, the first being a groupement's first; one alone where it is the same in all. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** Plans the rules that a table of groupements can be given: scores, and no indicators. */
export function rulesPlan(rules: GivenRules, double: string): RulesPlan {
  const { edition } = rules;
  const sourceOf = inputSources(rules);
  const inputs = Object.values(edition.inputs).map(
    (node: Input) => [node, sourceOf[node.id as InputId]] as const,
  );
  const constants = inputs.flatMap(([node, source]): [Input, Node][] =>
    source.kind === 'constant' ? [[node, literal(source.value, node.unit)]] : [],
  );
  const given = giving(new Map(constants));
  const ids: readonly RuleId[] = [...(Object.keys(yearResults) as RuleId[]), 'creditsAmorcage', 'total'];
  const results = new Map(ids.map((id) => [id, given<Rule>(edition.rules[id])]));
  const nodes = graph([...results.values()]);
  const sources = inputs.flatMap(([node, source]): Source[] =>
    source.kind !== 'constant' && nodes.includes(node) ? [[node, source]] : [],
  );
  const carried = sources.flatMap(([input, source]) => {
    if (source.kind !== 'carried') return [];
    const { from, first } = source;
    return [{ input, from: given(from), first: first === '0' ? first : given(first) }];
  });
  const { ofYear, taken } = unrolledYears(carried, YEARS);
  const byYear = new Map(
    [...results].map(([id, rule]) => [
      id,
      [...new Set(Array.from({ length: YEARS }, (_, rank) => ofYear(rule, rank + 1)))],
    ]),
  );
  const comment = yearComments([...byYear.values()]);
  const program = sqlProgram(
    [...byYear.values()].flat(),
    {
      rows: 'lignes',
      group: sqlName(edition.inputs.annee.id),
      others: ['groupement'],
      taken: new Map(
        [...taken].map(([input, from]) => [
          input,
          { from, write: (column) => `lag(${column}) over (partition by groupement order by annee)` },
        ]),
      ),
    },
    { names: ['regles', 'indicateurs'], double, comment },
  );
  const parameters = nodes.filter((node): node is Parameter => node.kind === 'parameter');
  const columns = new Map(
    [...byYear].map(([id, years]) => [id, years.map((rule) => program.column(rule))] as const),
  );
  return { program, parameters, sources, columns };
}

/** What is said above a rule: in the years after the first, that it is the same again. */
function yearComments(results: readonly (readonly Rule[])[]): (rule: Rule) => readonly string[] {
  const years = new Map<Rule, number>();
  const rank = Math.max(...results.map(({ length }) => length));
  for (let year = rank; year >= 1; year--)
    for (const node of graph(results.flatMap((each) => each[year - 1] ?? [])))
      if (node.kind === 'rule') years.set(node, year);
  return (rule) => {
    const year = years.get(rule) ?? 1;
    return [year === 1 ? sqlComment(rule, rule.origin) : `${rule.label}, année ${year} du groupement`];
  };
}
