/* Who takes a table of the laboratory away computes with it: each of its numbers is whole in the file, none is only words. */
import { expect, test } from 'vitest';
import type { TableLines } from '../../src/figures/kit/table.ts';
import { balanceForm } from '../../src/laboratory/equilibre/figures.ts';
import * as equilibre from '../../src/laboratory/equilibre/settings.ts';
import * as balance from '../../src/laboratory/equilibre/tables.ts';
import { chanceForm } from '../../src/laboratory/hasard/figures.ts';
import { rateTables } from '../../src/laboratory/hasard/rate-tables.ts';
import { rulesTable } from '../../src/laboratory/hasard/rules-table.ts';
import * as hasard from '../../src/laboratory/hasard/settings.ts';
import * as chance from '../../src/laboratory/hasard/tables.ts';
import { lineFigure } from '../../src/laboratory/incitation/figures.ts';
import { pointsTable, yearsTable } from '../../src/laboratory/incitation/tables.ts';
import { changesFigure } from '../../src/laboratory/reformer/figures.ts';
import { firstView, groupementRows, shownAmounts } from '../../src/laboratory/reformer/groupement-rows.ts';
import { firstSets } from '../../src/laboratory/reformer/settings.ts';
import * as reform from '../../src/laboratory/reformer/tables.ts';
import { shownWhy, whyFigure } from '../../src/laboratory/reformer/why-words.ts';
import { balanceStudy } from '../../src/scenario/balance/study/study.ts';
import { judgeRules } from '../../src/scenario/chance/study/judged-rules.ts';
import { study as chanceStudy } from '../../src/scenario/chance/study/study.ts';
import { example, exampleView } from '../../src/scenario/examples/first-example.ts';
import { inventedPortfolio } from '../../src/scenario/examples/invented-portfolio.ts';
import { incentiveStudy } from '../../src/scenario/incentive/study.ts';
import { reformStudy } from '../../src/scenario/reform/study.ts';
import { why } from '../../src/scenario/reform/why.ts';

const document = inventedPortfolio({ groupements: 28, seed: 1 });

/** What a refusal would leave without its type. */
function valid<T extends { readonly ok: boolean }>(read: T): Extract<T, { readonly ok: true }> {
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read as Extract<T, { readonly ok: true }>;
}

/** Each table of a page, with what is taken away in its place; its name is its rank. */
const pages: Readonly<
  Record<string, () => readonly (TableLines & { readonly file?: () => Promise<TableLines> })[]>
> = {
  equilibre: () => {
    const { asked } = valid(equilibre.readSettings(equilibre.depart));
    const study = balanceStudy({ scenario: JSON.stringify(document), ...asked });
    return [
      ...Object.values(balanceForm.figures).map(({ table }) => table(study)),
      balance.netTable(study, 'economieAnnuelle'),
      balance.paymentsTable(study),
      balance.wholeNeedsTable(study),
      balance.zerosTable(study),
      balance.triedTable(study),
    ];
  },
  hasard: () => {
    const typed = { ...hasard.depart, taux: '1' };
    const { asked } = valid(hasard.readSettings(typed));
    const study = chanceStudy({ ...asked, ...valid(judgeRules(hasard.setOfFields(typed))) });
    return [
      ...Object.values(chanceForm.figures).map(({ table }) => table(study)),
      chance.chancesTable(study),
      chance.amountsTable(study),
      chance.trendTable(study),
      chance.effortTable(study),
      ...rateTables(study),
      rulesTable(study, ''),
    ];
  },
  incitation: () => {
    const study = valid(incentiveStudy({ document: example, vue: exampleView }));
    return [lineFigure.table(study), yearsTable(study), pointsTable(study)];
  },
  reformer: () => {
    const question = { document, sets: firstSets };
    const study = valid(reformStudy(question));
    const told = why({ ...question, rank: 1, groupement: 0 });
    if (told === undefined) throw new Error('no cause');
    return [
      reform.setsTable(study),
      reform.yearsTable(study),
      reform.factorsTable(study),
      reform.cappedTable(study),
      changesFigure.table({ study, rank: 1 }),
      whyFigure.table(shownWhy(study, { rank: 1, groupement: -1, why: told })),
      ...shownAmounts.map(({ id }) => groupementRows(study, { ...firstView, amount: id })),
    ];
  },
};

/** A number in words, which may be rounded: all but a year, and the rank of a line. */
const isRounded = (text: string): boolean =>
  /^[+−-]?\s?[\d\s]*\d(?:,\d+)?(?:\s[€%])?$/u.test(text) && !/^\d{1,4}$/u.test(text);

test.each(Object.entries(pages))(
  '/laboratoire/%s/ lets no number be taken away that is only words',
  async (_, tablesOf) => {
    for (const table of tablesOf()) {
      const { head, rows } = (await table.file?.()) ?? table;
      const words = rows.flat().filter((cell) => typeof cell === 'string');
      expect(words.filter(isRounded), head.join(' ; ')).toEqual([]);
      expect(words.length, head.join(' ; ')).toBeLessThan(rows.flat().length);
    }
  },
);
