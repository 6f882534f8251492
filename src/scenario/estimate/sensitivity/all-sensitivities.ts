import type { Decimal } from 'decimal.js';
import type { Status } from '../../../cahier/text/provenance.ts';
import { Exact } from '../../../formula/read/exact.ts';
import type { Scenario } from '../../format/scenario.ts';
import { exactEngine } from '../../run/engine.ts';
import { count, type Tally } from '../../run/execution.ts';
import type { MarginsRead } from '../margins.ts';
import { choice } from './choices.ts';
import { numerals } from './own-figures.ts';

/** What one quantity does to the total when it alone changes; amounts in €, decimal text. */
export interface Sensitivity {
  readonly id: string;
  readonly label: string;
  /** By how much it is varied: « ± 0,5 point par an ». */
  readonly varies: string;
  /** The low and the high value that it takes, in words. */
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly lowTotal: string;
  readonly highTotal: string;
  /** These totals less the central one. */
  readonly lowEffect: string;
  readonly highEffect: string;
  /** How far the totals lie apart, the central one included; « 0 »: it changes nothing here. */
  readonly breadth: string;
  /** Null for the reader's own figures. */
  readonly status: Status | null;
}

const { number, text } = exactEngine;

/**
 * What the total of a groupement depends on most, the widest first. « bas » and « haut » are the quantity's low and
 * high value: a low growth of actual spending gives the high total. Margins are those of the reader.
 */
export function sensitivity(
  scenario: Scenario,
  rank: number,
  marges: MarginsRead,
  central: Tally = count(scenario, rank),
): Sensitivity[] {
  const groupement = scenario.groupements[rank];
  if (groupement === undefined) throw new RangeError(`no groupement ${rank}`);
  const etude = { scenario, rang: rank, groupement, marges };
  const lignes = [...numerals(etude), ...choice(etude)].map(({ low, high, ...presentation }) => {
    const totals = [low, high].map((each) =>
      number(each === scenario ? central.total : count(each, rank).total),
    );
    const [lowTotal = number('0'), highTotal = number('0')] = totals;
    return {
      ...presentation,
      lowTotal: text(lowTotal),
      highTotal: text(highTotal),
      lowEffect: text(lowTotal.minus(central.total)),
      highEffect: text(highTotal.minus(central.total)),
      breadth: spread([lowTotal, highTotal, number(central.total)]),
    };
  });
  return lignes
    .sort((a, b) => b.breadth.comparedTo(a.breadth))
    .map((row) => ({ ...row, breadth: text(row.breadth) }));
}

function spread(totals: readonly [Decimal, ...Decimal[]]): Decimal {
  return Exact.max(...totals).minus(Exact.min(...totals));
}
