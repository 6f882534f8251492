import { needs } from '../../cahier/edition-2019/budget.ts';
import { exactEngine } from '../run/engine.ts';
import type { Balance } from './balance.ts';

/** What part 9 announces beside what is paid, in €, decimal text. */
interface Beside {
  readonly announced: string;
  readonly paid: string;
}

/** The needs of part 9 beside the payments of a scenario. */
export interface Needs {
  /** By year of payment. */
  readonly annees: readonly (Beside & {
    readonly annee: number;
    /** The most that part 9 lets the need of that year be. */
    readonly most: string;
  })[];
  readonly total: Beside;
  readonly credits: Beside;
}

const { number, text } = exactEngine;
const millions = (count: number): string => text(number(`${count}`).times(1_000_000));

/** The needs that part 9 announces, each beside what a scenario is paid; years that it does not tell of are left out. */
export function needsBeside({ credits, annees }: Balance): Needs {
  const paidIn = (payment: number): string =>
    annees.find(({ annee }) => annee + 1 === payment)?.versements ?? '0';
  const [ofFirstWave, ofBoth] = needs.most;
  const years = needs.byYear.map(({ annee, need }, rank) => ({
    annee,
    announced: millions(need),
    // The second wave's first payment comes a year after the first one's.
    most: millions(rank === 0 ? ofFirstWave : ofBoth),
    paid: paidIn(annee),
  }));
  const paid = years.reduce((sum, year) => sum.plus(year.paid), number('0'));
  return {
    annees: years,
    total: { announced: millions(needs.total), paid: text(paid) },
    credits: { announced: millions(needs.credits), paid: credits },
  };
}
