import { type Scaled, scaled } from './cents.ts';
import type { Criterion, SharingKey } from './key.ts';

/** The part of each member, exactly: its numerator over what they all add up to. */
export interface MemberParts {
  readonly numerators: readonly bigint[];
  readonly whole: bigint;
}

/** Decimal texts as whole numbers of one unit. */
function whole(texts: readonly string[]): bigint[] {
  const all = texts.map(scaled);
  const most = Math.max(0, ...all.map(({ scale }) => scale));
  return all.map(({ units, scale }: Scaled) => units * 10n ** BigInt(most - scale));
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

/** What each member has of a criterion, as whole numbers, and all of it. */
export function criterionValues(
  { members }: Pick<SharingKey, 'members'>,
  { isEqual }: Pick<Criterion, 'isEqual'>,
  rank: number,
): MemberParts {
  const numerators = isEqual
    ? members.map(() => 1n)
    : whole(members.map(({ values }) => values[rank] ?? '0'));
  return { numerators, whole: sum(numerators) };
}

/**
 * The part of each member: the mean of its parts of each criterion, by their weights. Only how weights stand to one another
 * counts, and so of the values of a criterion.
 */
export function memberParts(key: SharingKey): MemberParts {
  const weights = whole(key.criteria.map(({ weight }) => weight));
  const counted = key.criteria.flatMap((criterion, rank) => {
    const weight = weights[rank] ?? 0n;
    return weight === 0n ? [] : [{ weight, ...criterionValues(key, criterion, rank) }];
  });
  if (counted.length === 0 || counted.some((each) => each.whole === 0n))
    throw new RangeError('a key that shares nothing');
  const product = counted.reduce((all, each) => all * each.whole, 1n);
  const numerators = key.members.map((_, member) =>
    sum(counted.map((each) => (each.weight * (each.numerators[member] ?? 0n) * product) / each.whole)),
  );
  const total = product * sum(counted.map(({ weight }) => weight));
  const divisor = [...numerators, total].reduce(common);
  return { numerators: numerators.map((each) => each / divisor), whole: total / divisor };
}
