import type { Decimal } from 'decimal.js';
import { type PageId, pageOf } from '../cahier/pages.ts';
import { levelOf } from '../formula/node.ts';
import { readAnswer } from './answer.ts';
import { blanksOf } from './blanks.ts';
import { asWritten, type Exercise } from './exercise.ts';
import { judge, type Verdict } from './judge.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { shownValue } from './shown-unit.ts';
import { tellKey } from './told-key.ts';

/** What a learner has typed: the answer, and what is filled in on the way, by the id of the blank; empty where nothing is. */
export interface TypedAnswers {
  readonly answer: string;
  readonly blanks: Readonly<Record<string, string>>;
}

/** A verdict in plain data, as it is said; it never holds the right answer, save that it is right. */
export interface ToldVerdict {
  readonly kind: Verdict['kind'] | 'refused';
  /** The answer as it was understood; absent where it could not be. */
  readonly understood?: string;
  /** Whether its mark may have been meant for thousands. */
  readonly ambiguous?: boolean;
  readonly sentences: readonly string[];
  /** The mistakes that give this answer, by their ids. */
  readonly mistakes: readonly string[];
  /** The step where it happens, or the first that differs. */
  readonly step?: { readonly label: string; readonly page: PageId | undefined };
  /** Why something on the way could not be read, by the id of the blank. */
  readonly refused: Readonly<Record<string, string>>;
}

/** Judges what is typed. Never throws. */
export function tellVerdict(exercise: Exercise, typed: TypedAnswers): ToldVerdict {
  const { asked } = exercise.question;
  const filledIn = new Map<string, Decimal>();
  const refused: Record<string, string> = {};
  for (const { id, rule } of blanksOf(exercise).slice(0, -1)) {
    const text = typed.blanks[id] ?? '';
    if (text.trim() === '') continue;
    const read = readAnswer(text, rule);
    if (read.ok) filledIn.set(id, read.value);
    else refused[id] = read.reason;
  }
  const read = readAnswer(typed.answer, asked, wholeOf(exercise));
  if (!read.ok) return { kind: 'refused', sentences: [read.reason], mistakes: [], refused };
  const verdict = judge(exercise, read.value, filledIn);
  return {
    kind: verdict.kind,
    understood: shownValue(asked, asWritten(read.value).toFixed()),
    ambiguous: read.ambiguous,
    ...said(exercise, verdict, filledIn),
    refused,
  };
}

/** What « la moitié » is of: the only amount that is given in the unit of the answer. */
function wholeOf({ reach, question: { asked, table, row } }: Exercise): Decimal | undefined {
  const amounts = reach.given
    .filter(({ node, over }) => over === 'year' && node.unit === asked.unit && !node.choice)
    .map(({ node }) => table.value(node, row, levelOf(node) === 'item' ? 0 : undefined))
    .filter((value) => !value.isZero());
  return amounts.length === 1 ? amounts[0] : undefined;
}

type Said = Pick<ToldVerdict, 'sentences' | 'mistakes' | 'step'>;

function said(exercise: Exercise, verdict: Verdict, filledIn: ReadonlyMap<string, Decimal>): Said {
  const { asked } = exercise.question;
  const mistakes: readonly string[] = [];
  switch (verdict.kind) {
    case 'right':
      return { sentences: [], mistakes };
    case 'mistake':
      return {
        sentences: mistakeWords(exercise, verdict.mistakes),
        mistakes: verdict.mistakes.map(({ id }) => id),
        ...(areOfOneStep(verdict.mistakes) && { step: stepOf(exercise, verdict.mistakes[0].at) }),
      };
    case 'unit':
      return {
        sentences: ['Les chiffres sont justes, leur unité ne l’est pas : on demande un pourcentage.'],
        mistakes,
      };
    case 'unfinished':
      return {
        sentences: [
          `C'est bien « ${verdict.blank.label} », qui n'est qu'une étape. Le calcul continue jusqu'à « ${asked.label} ».`,
        ],
        mistakes,
        step: stepOf(exercise, verdict.blank.id),
      };
    case 'differs':
      return {
        sentences: [differsWords(exercise, verdict.blank, filledIn)],
        mistakes,
        step: stepOf(exercise, verdict.blank.id),
      };
  }
}

const areOfOneStep = (made: readonly Mistake[]): boolean => new Set(made.map(({ at }) => at)).size === 1;

/** A mistake in its words; of several made at different steps, each with its own. */
const mistakeWords = (exercise: Exercise, made: readonly Mistake[]): readonly string[] =>
  made.map(({ at, words }) =>
    areOfOneStep(made) ? words : `${words} Étape : « ${stepOf(exercise, at).label} ».`,
  );

function differsWords(
  exercise: Exercise,
  { id, label }: { readonly id: string; readonly label: string },
  filledIn: ReadonlyMap<string, Decimal>,
): string {
  const { asked } = exercise.question;
  if (filledIn.has(id)) return `La première étape qui diffère est « ${label} ».`;
  if (id !== asked.id)
    return `Ce nombre n'est celui d'aucune erreur que nous connaissions. Reprenez à l'étape « ${label} » : remplissez les étapes, et nous vous dirons laquelle diffère.`;
  return blanksOf(exercise).some((blank) => blank.counts && filledIn.has(blank.id))
    ? `Les étapes remplies sont justes. C'est la dernière, « ${label} », qui diffère.`
    : "Ce nombre n'est celui d'aucune erreur que nous connaissions. Reprenez la règle, ou montrez la première étape.";
}

/** A step by what it is called, and the page that explains it. */
function stepOf(exercise: Exercise, id: string): NonNullable<ToldVerdict['step']> {
  const { nodes } = exercise.question.scenario.edition;
  const step = tellKey(exercise)
    .steps.flatMap(({ steps }) => steps)
    .find((each) => each.id === id);
  const blank = blanksOf(exercise).find((each) => each.id === id);
  const node = nodes[id as keyof typeof nodes] ?? blank?.rule;
  return {
    label: blank?.label ?? step?.label ?? node?.label ?? '',
    page: pageOf(step?.shownRule ?? exercise.situation.asks)?.id,
  };
}
