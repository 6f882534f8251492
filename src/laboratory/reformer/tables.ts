import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent, formatValue } from '../../french/numbers.ts';
import type { ReformStudy, StudiedSet } from '../../scenario/reform/study.ts';

/* What a study says of each set, as tables of the page; nothing is computed here but counts. */

/** Whole euros, of exact text. */
export const shownEuros = (text: string, signed = false): string =>
  formatValue(text, '€', { maximumFractionDigits: 0, signed });

const isSame = ({ difference }: StudiedSet['groupements'][number]): boolean =>
  Math.abs(Number(difference)) < 0.005;

/** Who gains or loses most, with how much: « + 12 300 €, Maison des Prés »; « aucune » where nobody does. */
function extreme({ groupements }: StudiedSet, sign: 1 | -1): string {
  const [most] = groupements
    .filter((each) => !isSame(each) && Math.sign(Number(each.difference)) === sign)
    .sort((a, b) => sign * (Number(b.difference) - Number(a.difference)));
  return most === undefined ? 'aucune' : `${shownEuros(most.difference, true)}, ${most.nom}`;
}

/** How many groupements their cap takes something from, in one year at least. */
const cappedOf = ({ plafonnes }: ReformStudy['reference']): number =>
  new Set(Object.values(plafonnes).flat()).size;

const ofAll = (count: number, { groupements }: ReformStudy): string => {
  const all = groupements.length;
  return `${count} sur ${all} (${formatPercent((count / all).toFixed(12), { maximumFractionDigits: 0 })})`;
};

/** Each set in one line. */
export function setsTable(study: ReformStudy): FigureTable {
  const { reference, sets } = study;
  return {
    caption: 'Ce que chaque jeu de règles verse en tout, crédits et avance compris',
    head: [
      'Jeu de règles',
      'Total',
      'Différence',
      'Gagnants',
      'Perdants',
      'Inchangés',
      'Plus forte hausse',
      'Plus forte baisse',
      'Plafonnés',
    ],
    rows: [
      [reference.nom, shownEuros(reference.total), '', '', '', '', '', '', ofAll(cappedOf(reference), study)],
      ...sets.map((set) => [
        set.nom,
        shownEuros(set.total),
        shownEuros(set.difference, true),
        String(set.gagnants),
        String(set.perdants),
        String(set.inchanges),
        extreme(set, 1),
        extreme(set, -1),
        ofAll(cappedOf({ ...reference, ...set }), study),
      ]),
    ],
  };
}

/** A line a set, a column a year. */
function byYear(
  { reference, sets }: ReformStudy,
  caption: string,
  of: (set: ReformStudy['reference'] | StudiedSet) => Readonly<Record<string, string>>,
): FigureTable {
  const all = [reference, ...sets];
  const years = [...new Set(all.flatMap((set) => Object.keys(of(set))))].sort();
  return {
    caption,
    head: ['Jeu de règles', ...years],
    rows: all.map((set) => [set.nom, ...years.map((year) => of(set)[year] ?? '')]),
  };
}

const mapped = <T>(values: Readonly<Record<string, T>>, of: (value: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([year, value]) => [year, of(value)]));

/** What is paid each year. */
export const yearsTable = (study: ReformStudy): FigureTable =>
  byYear(study, "Versé chaque année, crédits d'amorçage compris", ({ annees }) =>
    mapped(annees, (amount) => shownEuros(amount)),
  );

/** What the envelope leaves, by results year. */
export const factorsTable = (study: ReformStudy): FigureTable =>
  byYear(
    study,
    "Ce que l'enveloppe nationale laisse, par année de résultats (hypothèse H7)",
    ({ facteurs }) => mapped(facteurs, (factor) => formatPercent(factor, { maximumFractionDigits: 1 })),
  );

/** Whom their cap takes something from, by results year. */
export const cappedTable = (study: ReformStudy): FigureTable =>
  byYear(study, 'Groupements que leur plafond réduit, par année de résultats', ({ plafonnes }) =>
    mapped(plafonnes, (ranks) => String(ranks.length)),
  );
