import type { RuleId } from '../cahier/edition.ts';
import { levelOf, type Rule } from '../formula/node.ts';
import { type Etape, stepsToward } from '../scenario/run/year-steps.ts';
import { asWritten, type Exercise } from './exercise.ts';
import { isThere } from './reach.ts';
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
  /** The answers that betray a mistake: where it happens, and its sentence. */
  readonly wrong: readonly { readonly answer: string; readonly at: string; readonly words: string }[];
}

export function tellKey(exercise: Exercise): ToldKey {
  const { answer, question, wrong } = exercise;
  const { asked, scenario } = question;
  const shown = (value: typeof answer): string => shownValue(asked, asWritten(value).toFixed());
  return {
    answer: shown(answer),
    steps: stepsOf(exercise),
    wrong: wrong.map(({ value, mistakes: [{ at, words }] }) => ({
      answer: shown(value),
      at: scenario.edition.nodes[at].label,
      words,
    })),
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
  return [
    ...beside.filter(({ steps }) => steps.length > 0),
    { ...(rows > 1 && { of: scenario.groupements[0]?.nom ?? '' }), steps: own },
  ];
}

type Place = Pick<Parameters<typeof stepsToward>[2], 'table' | 'row' | 'item'>;

/** The steps of what was to be computed, each once; what is given has none. */
function told(
  { question: { scenario }, reach }: Exercise,
  open: Exercise['reach']['open'],
  { table, row, item }: Place,
): Etape[] {
  const known = new Set<Rule>(reach.given.flatMap(({ node }) => (node.kind === 'rule' ? [node] : [])));
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
