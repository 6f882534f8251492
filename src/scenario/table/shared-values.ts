import { sameNumber } from '../format/decimal-text.ts';
import type { GroupementColumn } from './groupement-columns.ts';
import type { GroupementFault } from './groupement-fault.ts';
import { type GroupementRow, refuseCell } from './groupement-row.ts';

/** The first row of a groupement that gives what any of its rows may give. */
export interface Given {
  readonly premiere_annee?: GroupementRow;
  readonly credits?: GroupementRow;
  readonly appreciation?: GroupementRow;
}

type SharedColumn = keyof Given;

/** What the rows of one groupement say together, and where they do not agree; `unread` tells cells that are refused already. */
export function sharedValues(
  rows: readonly [GroupementRow, ...GroupementRow[]],
  unread: (row: GroupementRow, column: GroupementColumn) => boolean,
  report: (fault: GroupementFault) => void,
): Given {
  const [firstRow] = rows;

  const first = (column: SharedColumn): GroupementRow | undefined => {
    const [reference, ...others] = rows.filter(({ values }) => values[column] !== undefined);
    const value = reference?.values[column] ?? '';
    for (const other of others)
      if (reference !== undefined && !sameNumber(value, other.values[column] ?? ''))
        report(refuseCell(other, column, { code: 'same-value', limits: at(reference, column) }));
    return reference;
  };
  const wanted = (...columns: readonly [SharedColumn, ...SharedColumn[]]): void => {
    if (columns.some((column) => rows.some((row) => unread(row, column)))) return;
    const column = columns.find((each) => firstRow.typed[each] !== undefined) ?? columns[0];
    report(refuseCell(firstRow, column, { code: 'somewhere', limits: { columns } }));
  };

  const [premiereAnnee, credits, appreciation] = [
    first('premiere_annee'),
    first('credits'),
    first('appreciation'),
  ];
  if (premiereAnnee === undefined) wanted('premiere_annee');
  if (credits === undefined && appreciation === undefined) wanted('credits', 'appreciation');
  if (credits !== undefined && appreciation !== undefined)
    report(
      credits.line < appreciation.line
        ? refuseCell(appreciation, 'appreciation', { code: 'other-column', limits: at(credits, 'credits') })
        : refuseCell(credits, 'credits', { code: 'other-column', limits: at(appreciation, 'appreciation') }),
    );
  return {
    ...(premiereAnnee && { premiere_annee: premiereAnnee }),
    ...(credits && { credits }),
    ...(appreciation && { appreciation }),
  };
}

const at = ({ line, typed }: GroupementRow, column: GroupementColumn) => ({
  line,
  column,
  value: typed[column] ?? '',
});
