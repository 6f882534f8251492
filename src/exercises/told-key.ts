import type { RuleId } from '../cahier/edition.ts';
import { levelOf, type Rule } from '../formula/node.ts';
import { type Etape, stepsToward } from '../scenario/run/year-steps.ts';
import { asWritten, type Exercise } from './exercise.ts';
import { indicatorNames } from './indicator-names.ts';
import { isThere, ledTo } from './reach.ts';
import { shownValue } from './shown-unit.ts';

/** Steps of one year, or of one groupement beside the one that is asked. */
interface ToldSteps {
  /** Whose they are, where there are several. */
  readonly of?: string;
  readonly steps: readonly Etape[];
}

/** What the trainer has in hand, and the learner once it is asked for. */
export interface ToldKey {
  readonly answer: string;
  readonly steps: readonly ToldSteps[];
  /** The answers that betray a mistake: where it happens, and its sentence; an answer that several give comes once for each. */
  readonly wrong: readonly { readonly answer: string; readonly at: string; readonly words: string }[];
}

export function tellKey(exercise: Exercise): ToldKey {
  const { answer, question, wrong } = exercise;
  const { asked, scenario } = question;
  const shown = (value: typeof answer): string => shownValue(asked, asWritten(value).toFixed());
  return {
    answer: shown(answer),
    steps: stepsOf(exercise),
    wrong: wrong.flatMap(({ value, mistakes }) =>
      mistakes.map(({ at, words }) => ({
        answer: shown(value),
        at: scenario.edition.nodes[at].label,
        words,
      })),
    ),
  };
}

function stepsOf(exercise: Exercise): ToldSteps[] {
  const { question, reach, situation, drawn } = exercise;
  const { asked, scenario, table, row, rows, years } = question;
  if (situation.level === 'annees') {
    return years.map((year) => ({
      of: `Résultats de ${year.annee}`,
      steps: told(exercise, reach.open, year),
    }));
  }
  const others = Array.from({ length: rows }, (_, rank) => rank).filter((rank) => rank !== row);
  const shared = reach.open.filter(({ over }) => over === 'groupements');
  const beside = others.map((rank) => ({
    of: drawn.document.groupements[rank]?.nom ?? '',
    steps: told(exercise, shared, { table, row: rank }),
  }));
  const item = levelOf(asked) === 'item' ? { item: 0 } : {};
  const own = told(exercise, reach.open, { table, row, ...item });
  const hidden = weighed(exercise, own);
  const each = ofIndicators(exercise);
  // What every indicator uses comes before them.
  if (each.length > 0)
    return [
      ...(hidden.length > 0 ? [{ of: 'Pour tous les indicateurs', steps: hidden }] : []),
      ...each,
      { of: asked.label, steps: own },
    ];
  return [
    ...beside.filter(({ steps }) => steps.length > 0),
    {
      ...(rows > 1 && { of: scenario.groupements[0]?.nom ?? '' }),
      steps: [...hidden, ...own],
    },
  ];
}

/** Of a sum over indicators, what each of them brings to it. */
function ofIndicators({ question, reach, drawn }: Exercise): ToldSteps[] {
  const { asked, scenario, table, row, items } = question;
  if (levelOf(asked) === 'item' || items < 2) return [];
  const led = ledTo(question);
  const each = reach.open.filter(({ node }) => levelOf(node) === 'item' && led.has(node));
  return indicatorNames(drawn)
    .map((of, item) => {
      const known = new Set<Rule>(givenRules(reach));
      const spot = { scenario, table, row, item };
      return { of, steps: each.flatMap(({ node }) => stepsToward(node, asked.id as RuleId, spot, known)) };
    })
    .filter(({ steps }) => steps.length > 0);
}

/** The steps that a sum hides, such as the weight of each indicator: those that the answer takes, and no other tells. */
function weighed({ question, reach, situation }: Exercise, own: readonly Etape[]): Etape[] {
  const { asked, scenario, table, row } = question;
  if (situation.level !== 'regle' || levelOf(asked) === 'item') return [];
  const led = ledTo(question);
  const known = new Set<Rule>(givenRules(reach));
  const told = new Set<string>(own.map(({ id }) => id));
  return reach.open
    .filter(
      ({ node }) => node.role === 'step' && levelOf(node) !== 'item' && led.has(node) && !told.has(node.id),
    )
    .flatMap(({ node }) => stepsToward(node, asked.id as RuleId, { scenario, table, row }, known))
    .filter(({ id }) => !told.has(id));
}

const givenRules = ({ given }: Exercise['reach']): Rule[] =>
  given.flatMap(({ node }) => (node.kind === 'rule' ? [node] : []));

type Place = Pick<Parameters<typeof stepsToward>[2], 'table' | 'row' | 'item'>;

/** The steps of what was to be computed, each once; what is given has none. */
function told(
  { question: { scenario }, reach }: Exercise,
  open: Exercise['reach']['open'],
  { table, row, item }: Place,
): Etape[] {
  const known = new Set<Rule>(givenRules(reach));
  const spot = { scenario, table, row, ...(item !== undefined && { item }) };
  const order = Object.keys(scenario.edition.rules);
  const rank = ({ id }: Rule): number => order.indexOf(id);
  return open
    .map(({ node }) => node)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((node) =>
      node.role === 'rule' && isThere(node, { table, row })
        ? stepsToward(node, node.id as RuleId, spot, known)
        : [],
    );
}
