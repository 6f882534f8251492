import type { RuleId } from '../../cahier/edition.ts';
import { summedFields } from '../format/results.ts';
import { doubleText } from '../run/double-text.ts';
import type { ByteWriter } from './byte-writer.ts';
import { DecimalSum } from './decimal-sum.ts';
import type { BlockRun } from './run-block.ts';

/** The rank of each rule among those that are summed. */
export const sumRanks: { readonly [K in RuleId]?: number } = Object.fromEntries(
  summedFields.map((id, rank) => [id, rank]),
);

/** One year: how many groupements it has, the row of the first of them in its step, and the sums. */
interface YearSums {
  count: number;
  readonly row: number;
  readonly sums: readonly DecimalSum[];
}

/** What the groupements of a scenario come to together, from the texts that each is written with. */
export class PortfolioSums {
  readonly credits = new DecimalSum();
  readonly total = new DecimalSum();
  readonly #years: (YearSums | undefined)[] = [];

  /** The sums of a step, to which the groupement of this row is to add its own. */
  ofStep(step: number, row: number): readonly DecimalSum[] {
    const known = this.#years[step] ?? { count: 0, row, sums: summedFields.map(() => new DecimalSum()) };
    this.#years[step] = known;
    known.count++;
    return known.sums;
  }

  /** Writes the member `portefeuille`; false where a sum is not known exactly. */
  write(out: ByteWriter, { steps }: BlockRun, firstYear: number): boolean {
    let exact = true;
    const member = (key: string, sum: DecimalSum | undefined): void => {
      const text = sum?.text();
      if (text === undefined) exact = false;
      out.ascii(key);
      out.quoted(text ?? '');
    };
    out.ascii(',"portefeuille":{');
    member('"creditsAmorcage":', this.credits);
    member(',"total":', this.total);
    out.ascii(',"annees":[');
    let separator = '';
    for (const [step, year] of this.#years.entries()) {
      if (year === undefined) continue;
      const value = (id: RuleId): number => steps[step]?.results[id]?.[year.row] ?? Number.NaN;
      out.ascii(`${separator}{"annee":${firstYear + step},"groupements":${year.count}`);
      for (const [rank, id] of summedFields.entries()) member(`,"${id}":`, year.sums[rank]);
      out.ascii(`,"facteurEnveloppe":"${doubleText(value('facteurEnveloppe'))}"`);
      out.ascii(`,"anneeVersement":${value('anneeVersement')}}`);
      separator = ',';
    }
    out.ascii(']}');
    return exact;
  }
}
