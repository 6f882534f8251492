import { cases, divide, lessThan, literal, multiply, rule, subtract, when } from '../../../formula/build.ts';
import type { Branch, Node } from '../../../formula/node.ts';
import { formatNumber } from '../../../french/numbers.ts';
import { inputs } from '../inputs.ts';
import { rateLines } from '../minimum-rates.ts';
import { regulation } from '../origin.ts';

const { patients } = inputs;
const [first] = rateLines;
const last = rateLines.at(-1);
if (first === undefined || last === undefined) throw new RangeError('a scale without lines');

const count = (value: number): string => formatNumber(String(value));

type Line = (typeof rateLines)[number];

/** A rate, of one decimal of a per cent, is exact as text. */
const rate = (thousandths: number): Node<'1'> => literal(String(thousandths / 1000), '1');

/** From the rate of a line to that of the next, in a straight line. */
function between([from, high]: Line, [to, low]: Line): Node<'1'> {
  const along = divide(
    subtract(patients, literal(String(from), 'patient')),
    literal(String(to - from), 'patient'),
  );
  return subtract(rate(high), multiply(rate(high - low), along));
}

const lines: Branch<'1'>[] = rateLines.slice(1).map((next, rank) => {
  const line = rateLines[rank] ?? first;
  return when(
    lessThan(patients, literal(String(next[0]), 'patient')),
    between(line, next),
    `De ${count(line[0])} à ${count(next[0] - 1)} patients, le taux descend en ligne droite`,
  );
});

/**
 * The table gives both ends of each line; between them, and up to the next line, the rate goes straight, which is ours. Under
 * its first line it says nothing, and its first rate is kept: § 425.110 (b) speaks of a level consistent with the number.
 */
export const minimumRate = rule({
  id: 'tauxMinimal',
  label: "Taux minimal d'économies",
  symbol: { base: 'm' },
  unit: '1',
  shown: { as: 'share' },
  origin: regulation('(b)'),
  formula: cases(
    [
      when(
        lessThan(patients, literal(String(first[0]), 'patient')),
        rate(first[1]),
        `Sous ${count(first[0])} patients, le barème ne dit rien : nous gardons son premier taux`,
      ),
      ...lines,
    ],
    rate(last[1]),
    `À partir de ${count(last[0])} patients, le taux ne descend plus`,
  ),
});
