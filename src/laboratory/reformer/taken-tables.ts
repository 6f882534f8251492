import { cells } from '../../figures/kit/cells.ts';
import type { TableLines } from '../../figures/kit/table.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { ReformStudy, StudiedSet } from '../../scenario/reform/study.ts';
import { cappedOf, countCells, eurosCell, extreme, perPatient, SET_HEAD, setCounts } from './set-cells.ts';

/* What is taken away of tables whose cells say several things: fetched once it is asked for. */

/** Who gains or loses most, as how much and who. */
function extremeCells(set: StudiedSet, sign: 1 | -1): ShownCell[] {
  const most = extreme(set, sign);
  return most === undefined ? ['', ''] : [eurosCell(most.difference, true), most.nom];
}

/** Each set in one line. */
export function takenSets({ reference, sets, groupements }: ReformStudy): TableLines {
  const all = cells.count(groupements.length);
  return {
    head: [
      ...setCounts,
      ...['Plus forte hausse', 'Pour (hausse)', 'Plus forte baisse', 'Pour (baisse)'],
      ...['Plafonnés', 'Groupements'],
    ],
    rows: [
      [
        ...[reference.nom, eurosCell(reference.total), '', '', '', '', '', '', '', ''],
        ...[cells.count(cappedOf(reference)), all],
      ],
      ...sets.map((set) => [
        ...countCells(set),
        ...extremeCells(set, 1),
        ...extremeCells(set, -1),
        cells.count(cappedOf(set)),
        all,
      ]),
    ],
  };
}

/** A line a groupement and set, with all that is told of each. */
export const takenGroupements = (study: ReformStudy, ranks: readonly number[]): TableLines => ({
  head: ['Groupement', 'Vague', 'Patients', SET_HEAD, 'Total', 'Différence', 'Par patient et par an'],
  rows: ranks.flatMap((rank) => linesOf(study, rank)),
});

/** A groupement under the cahier, then under each set. */
function linesOf({ groupements, reference, sets }: ReformStudy, rank: number): ShownCell[][] {
  const { nom = '', premiereAnnee, patients = 0 } = groupements[rank] ?? {};
  const own = [nom, String(premiereAnnee), cells.count(patients)];
  return [
    [...own, reference.nom, eurosCell(reference.totals[rank] ?? '0'), '', ''],
    ...sets.map(({ nom: set, groupements: all }) => {
      const { variante = '0', difference = '0', parPatient = '0' } = all[rank] ?? {};
      return [...own, set, eurosCell(variante), eurosCell(difference, true), perPatient(parPatient)];
    }),
  ];
}
