import type { Edition } from '../../cahier/edition.ts';
import type { Rule } from '../../formula/node.ts';
import type { ModifiedId } from '../run/modified-value.ts';
import { dependencies } from '../run/modified-values-of-rule.ts';
import { type Provenance, statusCell } from './provenance-cells.ts';
import type { Cell } from './sheet.ts';
import type { WorkbookNames } from './workbook-names.ts';

/** What is known of all the tables of a workbook. */
export interface Context {
  readonly edition: Edition;
  readonly names: WorkbookNames;
  /** The cells that tell a change, and the ids of what is changed now. */
  readonly changed: ReadonlyMap<ModifiedId, string>;
  readonly modified: ReadonlySet<ModifiedId>;
}

/** The status of what is computed from some values of the rules, live. */
export function statusFrom(
  { changed, modified }: Context,
  ids: readonly ModifiedId[],
  provenance: Provenance,
): Cell {
  return statusCell(
    provenance,
    ids.flatMap((id) => changed.get(id) ?? []),
    ids.some((id) => modified.has(id)),
  );
}

/** That of a rule or a step: « modifié » where a value that it is computed from is, one level down. */
export const ruleStatus = (context: Context, rule: Rule): Cell =>
  statusFrom(context, dependencies(rule), rule.origin);
