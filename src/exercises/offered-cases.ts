import { pageOf } from '../cahier/pages.ts';
import { caseCode } from './case-code.ts';
import type { Offered } from './choice.ts';
import { situations } from './situations/all-situations.ts';

/** The cases that exist, as pages offer them; their generators stay behind. */
export const offeredCases: readonly Offered[] = situations.map(({ id, level, nom, asks }) => {
  const page = pageOf(asks);
  if (page === undefined) throw new RangeError(`no page explains ${asks}, which ${id} asks`);
  return { id: caseCode(id), former: id, level, nom, page: page.id, rule: asks };
});
