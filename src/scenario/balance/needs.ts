import type { Decimal } from 'decimal.js';
import { needs } from '../../cahier/edition-2019/budget.ts';
import { calendarOf } from '../../cahier/edition-facts.ts';
import { Exact } from '../../formula/read/exact.ts';
import type { Scenario } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';
import { type Execution, executedRow, executer } from '../run/execution.ts';

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
    /** The most that the national cap lets this scenario's intéressements be: it is the text's 1 %, of what is spent here. */
    readonly cap: string;
  })[];
  /** By wave: the groupements whose first year is that of the wave. */
  readonly vagues: readonly (Beside & { readonly nom: string; readonly groupements: number })[];
  readonly total: Beside;
  readonly credits: Beside & { readonly groupements: number };
}

const { number, text } = exactEngine;
const millions = (count: number): string => text(number(`${count}`).times(1_000_000));
const sum = (amounts: readonly Decimal[]): Decimal => Exact.sum(0, ...amounts);

/** The needs that part 9 announces, each beside what a scenario is paid; years that it does not tell of are left out. */
export function needsBeside(scenario: Scenario, execution: Execution = executer(scenario)): Needs {
  const { edition, years, credits } = execution;
  const told = years.filter(({ annee }) => needs.byYear.some((each) => each.annee === annee + 1));
  /** What some groupements are paid in the years that part 9 tells of. */
  const paidIn = (some: readonly Execution['years'][number][], has: (rank: number) => boolean): Decimal =>
    sum(
      some.flatMap((year) =>
        year.groupements.flatMap((rank, row) =>
          has(rank) ? [executedRow(edition, year, row).value('versement')] : [],
        ),
      ),
    );
  const all = (): boolean => true;
  const [ofFirstWave, ofBoth] = needs.most;
  return {
    annees: needs.byYear.map(({ annee, need }, rank) => {
      const own = told.filter((year) => year.annee + 1 === annee);
      const caps = own.map((year) => executedRow(edition, year, 0).value('enveloppeNationale'));
      return {
        annee,
        announced: millions(need),
        // The second wave's first payment comes a year after the first one's.
        most: millions(rank === 0 ? ofFirstWave : ofBoth),
        cap: text(sum(caps)),
        paid: text(paidIn(own, all)),
      };
    }),
    vagues: calendarOf(scenario.cahier).vaguesDuCahier.map(({ nom, premiereAnnee }, rank) => {
      const isOfWave = (at: number): boolean => scenario.groupements[at]?.premiereAnnee === premiereAnnee;
      return {
        nom,
        announced: millions(needs.byVague[rank] ?? 0),
        groupements: scenario.groupements.filter((_, at) => isOfWave(at)).length,
        paid: text(paidIn(told, isOfWave)),
      };
    }),
    total: { announced: millions(needs.total), paid: text(paidIn(told, all)) },
    credits: {
      announced: millions(needs.credits),
      groupements: scenario.groupements.length,
      paid: text(sum(credits)),
    },
  };
}
