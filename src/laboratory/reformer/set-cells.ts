import { cellOf, cells } from '../../figures/kit/cells.ts';
import { formatValue } from '../../french/numbers.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { ReformStudy, StudiedSet } from '../../scenario/reform/study.ts';

/* What tables say of a set, shown or taken away. */

/** Whole euros, of exact text. */
export const shownEuros = (text: string, signed = false): string =>
  formatValue(text, '€', { maximumFractionDigits: 0, signed });
export const eurosCell = cellOf('€', shownEuros);

export const perPatient = cellOf('€', (text: string) =>
  formatValue(text, '€', { minimumFractionDigits: 2, maximumFractionDigits: 2, signed: true }),
);

const isSame = ({ difference }: StudiedSet['groupements'][number]): boolean =>
  Math.abs(Number(difference)) < 0.005;

/** Who gains or loses most; nobody where none does. */
export const extreme = ({ groupements }: StudiedSet, sign: 1 | -1) =>
  groupements
    .filter((each) => !isSame(each) && Math.sign(Number(each.difference)) === sign)
    .sort((a, b) => sign * (Number(b.difference) - Number(a.difference)))[0];

/** How many groupements their cap takes something from, in one year at least. */
export const cappedOf = ({ plafonnes }: Pick<ReformStudy['reference'], 'plafonnes'>): number =>
  new Set(Object.values(plafonnes).flat()).size;

/** The head of the column that names the set of a line. */
export const SET_HEAD = 'Jeu de règles';
export const setCounts = [SET_HEAD, 'Total', 'Différence', 'Gagnants', 'Perdants', 'Inchangés'];

export const countCells = (set: StudiedSet): ShownCell[] => [
  set.nom,
  eurosCell(set.total),
  eurosCell(set.difference, true),
  cells.count(set.gagnants),
  cells.count(set.perdants),
  cells.count(set.inchanges),
];
