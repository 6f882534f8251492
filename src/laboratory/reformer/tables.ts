import { cellOf, cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { ReformStudy, StudiedSet } from '../../scenario/reform/study.ts';
import { cappedOf, countCells, eurosCell, extreme, SET_HEAD, setCounts, shownEuros } from './set-cells.ts';

/* What a study says of each set, as tables of the page; nothing is computed here but counts. */

/** « Maison des Prés : + 12 300 € »; « aucune » where nobody does. */
function extremeWords(set: StudiedSet, sign: 1 | -1): string {
  const most = extreme(set, sign);
  return most === undefined ? 'aucune' : `${most.nom}\u00a0: ${shownEuros(most.difference, true)}`;
}

const ofAll = (count: number, { groupements }: ReformStudy): string => {
  const all = groupements.length;
  return `${count} sur ${all} (${formatPercent((count / all).toFixed(12), { maximumFractionDigits: 0 })})`;
};

/** Each set in one line. */
export function setsTable(study: ReformStudy): FigureTable {
  const { reference, sets } = study;
  const { nom, total } = reference;
  return {
    caption: 'Ce que chaque jeu de règles verse en tout, crédits et avance compris',
    head: [...setCounts, 'Plus forte hausse', 'Plus forte baisse', 'Plafonnés'],
    rows: [
      [nom, eurosCell(total), '', '', '', '', '', '', ofAll(cappedOf(reference), study)],
      ...sets.map((set) => [
        ...countCells(set),
        extremeWords(set, 1),
        extremeWords(set, -1),
        ofAll(cappedOf(set), study),
      ]),
    ],
    file: async () => (await import('./taken-tables.ts')).takenSets(study),
  };
}

/** A line a set, a column a year. */
function byYear(
  { reference, sets }: ReformStudy,
  caption: string,
  of: (set: ReformStudy['reference'] | StudiedSet) => Readonly<Record<string, ShownCell>>,
): FigureTable {
  const all = [reference, ...sets];
  const years = [...new Set(all.flatMap((set) => Object.keys(of(set))))].sort();
  return {
    caption,
    head: [SET_HEAD, ...years],
    rows: all.map((set) => [set.nom, ...years.map((year) => of(set)[year] ?? '')]),
  };
}

const mapped = <T>(
  values: Readonly<Record<string, T>>,
  of: (value: T) => ShownCell,
): Record<string, ShownCell> =>
  Object.fromEntries(Object.entries(values).map(([year, value]) => [year, of(value)]));

/** What is paid each year. */
export const yearsTable = (study: ReformStudy): FigureTable =>
  byYear(study, "Versé chaque année, crédits d'amorçage compris", ({ annees }) =>
    mapped(annees, (amount) => eurosCell(amount)),
  );

const factorCell = cellOf('%', (factor: string) => formatPercent(factor, { maximumFractionDigits: 1 }));

/** What the envelope leaves, by results year. */
export const factorsTable = (study: ReformStudy): FigureTable =>
  byYear(
    study,
    "Ce que l'enveloppe nationale laisse, par année de résultats (hypothèse H7)",
    ({ facteurs }) => mapped(facteurs, factorCell),
  );

/** Whom their cap takes something from, by results year. */
export const cappedTable = (study: ReformStudy): FigureTable =>
  byYear(study, 'Groupements que leur plafond réduit, par année de résultats', ({ plafonnes }) =>
    mapped(plafonnes, (ranks) => cells.count(ranks.length)),
  );
