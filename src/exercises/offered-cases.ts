import { edition, ruleOf } from '../cahier/edition.ts';
import { offered as offeredEdition } from '../cahier/edition-facts.ts';
import { pageOf, rulePages } from '../cahier/pages.ts';
import { caseCode } from './case-code.ts';
import type { Offered, OfferedPage } from './choice.ts';
import { situations } from './situations/all-situations.ts';

/** The cases that exist, as pages offer them; their generators stay behind. */
export const offeredCases: readonly Offered[] = situations.map(({ id, level, nom, asks }) => {
  const page = pageOf(asks);
  if (page === undefined) throw new RangeError(`no page explains ${asks}, which ${id} asks`);
  return { id: caseCode(id), former: id, level, nom, page: page.id, rule: asks };
});

const rules = edition(offeredEdition);

/** The pages of rules that exercises ask, with those rules. */
export const offeredPages: readonly OfferedPage[] = rulePages
  .map(({ id, nom, regles }) => ({
    page: id,
    nom,
    rules: regles
      .filter((rule) => offeredCases.some((one) => one.level === 'regle' && one.rule === rule))
      .map((rule) => ({ rule, label: ruleOf(rules, rule).label })),
  }))
  .filter(({ rules }) => rules.length > 0);
