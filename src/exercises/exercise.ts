import type { Decimal } from 'decimal.js';
import type { Edition, NamedId } from '../cahier/edition.ts';
import { type Input, isFixed, levelOf, type Rule } from '../formula/node.ts';
import { seededRandom } from '../scenario/chance/random.ts';
import { textHash } from '../scenario/format/link-checksum.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { readScenario } from '../scenario/format/schema/scenario-schema.ts';
import { askedValue, type ComputedQuestion, compute } from './computed-question.ts';
import { drawWith } from './draw.ts';
import { mistakes } from './mistakes/all-mistakes.ts';
import { type Mistake, mistaken } from './mistakes/mistake.ts';
import { isPossible, type Reach, reachOf } from './reach.ts';
import type { Drawn, Situation } from './situations/situation.ts';
import { areApart, type Tolerance, toleranceOf } from './tolerance.ts';

/** A wrong answer that tells a mistake. */
interface WrongAnswer {
  readonly value: Decimal;
  /** Those that come to it, in the order in which a year is told. */
  readonly mistakes: readonly [Mistake, ...Mistake[]];
}

/** A question with numbers, its answer, and the answers that tell a mistake. */
export interface Exercise {
  readonly situation: Situation;
  readonly seed: number;
  readonly drawn: Drawn;
  readonly question: ComputedQuestion;
  readonly reach: Reach;
  readonly tolerance: Tolerance;
  readonly answer: Decimal;
  /** Each apart from the answer and from the others, by more than what the tolerance takes. */
  readonly wrong: readonly WrongAnswer[];
}

/** How many draws before a situation is said to be impossible, and how many that suit are compared. */
const MOST_DRAWS = 4000;
const COMPARED = 6;

/**
 * The exercise of a seed: the same numbers on any machine. Of the first draws that make the case and can be computed by
 * hand, the one that tells most mistakes apart.
 */
export function exerciseOf(situation: Situation, seed: number): Exercise {
  const random = seededRandom(seed, textHash(situation.id));
  const draw = drawWith(random);
  const found: Exercise[] = [];
  for (let drawn = 0; drawn < MOST_DRAWS && found.length < COMPARED; drawn++) {
    const exercise = tried(situation, seed, situation.draw(draw));
    if (exercise !== undefined) found.push(exercise);
  }
  const [best] = found.toSorted((a, b) => b.wrong.length - a.wrong.length);
  if (best === undefined) throw new RangeError(`${situation.id}, seed ${seed}: no numbers make this case`);
  return best;
}

function tried(situation: Situation, seed: number, drawn: Drawn): Exercise | undefined {
  const scenario = scenarioOf(drawn);
  const question = compute(scenario, situation.asks, drawn.year);
  const value = (id: NamedId): number => question.value(id).toNumber();
  if (!situation.tells(value)) return undefined;
  const reach = reachOf(question, situation);
  if (!isByHand(question, reach)) return undefined;
  const tolerance = toleranceOf(question.asked);
  const answer = asWritten(askedValue(question));
  const year = { value, answer: answer.toNumber() };
  const possible = mistakes.filter((each) => isPossible(each, question, reach, year));
  const wrong = wrongAnswers(possible, { scenario, situation, drawn, answer, tolerance });
  return wrong.length === 0
    ? undefined
    : { situation, seed, drawn, question, reach, tolerance, answer, wrong };
}

/** As results write it: where thirds have been multiplied back to a whole number, the last of 140 digits still tells it. */
export const asWritten = (value: Decimal): Decimal => value.toDecimalPlaces(20);

/** A drawn document is a valid one: a fault in it is ours. */
function scenarioOf({ document }: Drawn): Scenario {
  const read = readScenario(document);
  if (!read.ok) throw new TypeError(`drawn scenario: ${JSON.stringify(read.erreurs)}`);
  return read.scenario;
}

/** Whether each value to compute, or given, has few decimals; what parameters alone make, 2/3 for one, is known. */
function isByHand({ table, rows, items }: ComputedQuestion, { open, given }: Reach): boolean {
  const values = (node: Rule | Input): Decimal[] =>
    range(rows).flatMap((row) =>
      levelOf(node) === 'item'
        ? range(row === 0 ? items : 0).map((item) => table.value(node, row, item))
        : [table.value(node, row)],
    );
  return [...open, ...given].every(
    ({ node }) =>
      isFixed(node) ||
      values(node).every((value) => asWritten(value).decimalPlaces() <= toleranceOf(node).decimals),
  );
}

const range = (length: number): number[] => Array.from({ length }, (_, rank) => rank);

interface Context {
  readonly scenario: Scenario;
  readonly situation: Situation;
  readonly drawn: Drawn;
  readonly answer: Decimal;
  readonly tolerance: Tolerance;
}

/** What each mistake comes to, those that come to the same together; near answers that are not the same tell nothing. */
function wrongAnswers(possible: readonly Mistake[], context: Context): WrongAnswer[] {
  const { scenario, situation, drawn, answer, tolerance } = context;
  const found: { value: Decimal; mistakes: [Mistake, ...Mistake[]] }[] = [];
  for (const mistake of possible) {
    const edition: Edition = mistaken(scenario.edition, mistake);
    const value = asWritten(askedValue(compute({ ...scenario, edition }, situation.asks, drawn.year)));
    if (!areApart(value, answer, tolerance)) continue;
    const near = found.find((each) => !areApart(each.value, value, tolerance));
    if (near === undefined) found.push({ value, mistakes: [mistake] });
    else near.mistakes.push(mistake);
  }
  return found;
}
