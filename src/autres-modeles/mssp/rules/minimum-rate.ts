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

/** In thousandths, as a whole number: the table has one decimal of a per cent. */
const thousandths = (rate: string): number => Math.round(Number(rate) * 1000);

/** From the rate of a line to that of the next, in a straight line: their difference is exact. */
function between(from: { at: number; rate: string }, to: { at: number; rate: string }): Node<'1'> {
  const fall = String((thousandths(from.rate) - thousandths(to.rate)) / 1000);
  const along = divide(
    subtract(patients, literal(String(from.at), 'patient')),
    literal(String(to.at - from.at), 'patient'),
  );
  return subtract(literal(from.rate, '1'), multiply(literal(fall, '1'), along));
}

const lines: Branch<'1'>[] = rateLines.flatMap((line, rank) => {
  const next = rateLines[rank + 1];
  if (next === undefined) return [];
  return [
    when(
      lessThan(patients, literal(String(next.from), 'patient')),
      between({ at: line.from, rate: line.low }, { at: next.from, rate: next.low }),
      `De ${count(line.from)} à ${count(next.from - 1)} patients, le taux descend en ligne droite`,
    ),
  ];
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
        lessThan(patients, literal(String(first.from), 'patient')),
        literal(first.low, '1'),
        `Sous ${count(first.from)} patients, le barème ne dit rien : nous gardons son premier taux`,
      ),
      ...lines,
    ],
    literal(last.low, '1'),
    `À partir de ${count(last.from)} patients, le taux ne descend plus`,
  ),
});
