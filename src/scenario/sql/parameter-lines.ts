import { hasNoYear, type InputBounds } from '../../cahier/edition-facts.ts';
import type { ParameterId } from '../../cahier/ids.ts';
import { sqlComment, sqlNamed } from '../../cahier/sql-comment.ts';
import type { Input, Parameter } from '../../formula/node.ts';
import type { Scenario } from '../format/scenario.ts';
import { changeYears, givenValue } from '../format/values-in-force.ts';

export type GivenRules = Pick<
  Scenario,
  'edition' | 'parametres' | 'parametresParAnnee' | 'options' | 'enveloppe'
>;

/** A value of the list at the top of a script: of what, from the results of which year on. */
interface ParameterLine {
  readonly comment?: string;
  readonly id: string;
  readonly since: number;
  readonly value: string;
}

const FIRST_YEAR: InputBounds['premiereAnnee']['min'] = '2015';

/** The lines of the parameters that are used, each as often as it changes. */
export function parameterLines(rules: GivenRules, used: readonly Parameter[]): ParameterLine[] {
  return used.flatMap((node) => {
    const id = node.id as ParameterId;
    const { status, section, hypothese, defaultValue } = rules.edition.parameters[id];
    const fixed = hasNoYear(id) ? ' ; sans année' : '';
    const said = sqlComment(node, {
      status,
      section,
      hypotheses: hypothese === undefined ? [] : [hypothese],
    });
    const first = Number(FIRST_YEAR);
    const years = [first, ...changeYears(rules.parametresParAnnee, id).filter((year) => year > first)];
    return years.map((since, rank) => ({
      ...(rank === 0 && { comment: said + fixed }),
      id,
      since,
      value: givenValue(rules, id, since) ?? defaultValue,
    }));
  });
}

/** The line of a choice that a scenario makes beside its parameters. */
export const optionLine = (node: Input, value: string): ParameterLine => ({
  comment: sqlNamed(node),
  id: node.id,
  since: Number(FIRST_YEAR),
  value,
});

/** « 1/3 » as a double, in every engine; a decimal as it is. */
function sqlValue(value: string): string {
  const [above, below] = value.split('/');
  return below === undefined ? value : `${above}E0 / ${below}`;
}

/** The rows of the list, to be changed by whoever reads the script. */
export function listed(lines: readonly ParameterLine[]): string {
  return lines
    .map(({ comment, id, since, value }, rank) => {
      const row = `('${id}', ${since}, ${sqlValue(value)})${rank < lines.length - 1 ? ',' : ''}`;
      return comment === undefined ? row : `-- ${comment}\n${row}`;
    })
    .join('\n');
}
