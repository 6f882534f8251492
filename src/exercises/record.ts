/* What a learner has tried, for one who wishes it to be kept: how each rule went, and which mistakes came. */

/** How an exercise ended: right at the first answer, with no step shown, or not. */
export type Outcome = '1' | '0';

export interface ExerciseRecord {
  /** Whether what is tried goes on being kept. */
  readonly keeps: boolean;
  /** By level and rule, « regle.ecart »: the last outcomes, the newest last. */
  readonly rules: Readonly<Record<string, string>>;
  /** How often each mistake came, by its id. */
  readonly mistakes: Readonly<Record<string, number>>;
}

export const noRecord: ExerciseRecord = { keeps: false, rules: {}, mistakes: {} };

/** How many outcomes are kept of a rule, and how many in a row make it sure. */
const MOST = 10;
const SURE = 3;

export const withOutcome = (record: ExerciseRecord, rule: string, outcome: Outcome): ExerciseRecord => ({
  ...record,
  rules: { ...record.rules, [rule]: ((record.rules[rule] ?? '') + outcome).slice(-MOST) },
});

export function withMistakes(record: ExerciseRecord, ids: readonly string[]): ExerciseRecord {
  const mistakes = { ...record.mistakes };
  for (const id of ids) mistakes[id] = (mistakes[id] ?? 0) + 1;
  return { ...record, mistakes };
}

/** Whether the last exercises of a rule were all right at the first answer. */
export const isSure = (outcomes: string): boolean => outcomes.endsWith('1'.repeat(SURE));

export const isEmpty = ({ rules, mistakes }: ExerciseRecord): boolean =>
  Object.keys(rules).length === 0 && Object.keys(mistakes).length === 0;

/** The mistakes that came most often, those that came once aside. */
export const comingBack = ({ mistakes }: ExerciseRecord): readonly (readonly [id: string, times: number])[] =>
  Object.entries(mistakes)
    .filter(([, times]) => times > 1)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 5);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a record as this version writes it. */
export function isRecord(value: unknown): value is ExerciseRecord {
  if (!isObject(value) || typeof value['keeps'] !== 'boolean') return false;
  const { rules, mistakes } = value;
  return (
    isObject(rules) &&
    isObject(mistakes) &&
    Object.values(rules).every((each) => typeof each === 'string' && /^[01]{1,10}$/.test(each)) &&
    Object.values(mistakes).every((each) => Number.isInteger(each) && Number(each) > 0)
  );
}
