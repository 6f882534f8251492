import { count, percent } from '../../figures/kit/amounts.ts';
import { cellOf, cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { Beside, StudiedSize, Study } from '../../scenario/chance/study/study.ts';

/* What a study says in numbers, as tables of the page; nothing is computed here. */

const decimals = (least: number, most: number) =>
  cellOf('%', (part: number) =>
    formatPercent(part.toFixed(12), { minimumFractionDigits: least, maximumFractionDigits: most }),
  );
const slowDown = decimals(2, 2);
const smallPart = decimals(0, 3);

/** A slow-down that pays as much; words where none does. */
const effortCell = (effort: number | null): ShownCell => (effort === null ? 'aucun' : slowDown(effort));

/** What is drawn, for who meets a table alone. */
export const modelWords = ({ depense, cv, correlation, tirages, graine }: Study['question']): string =>
  `hasard inventé (hypothèse H23) : ${count(depense)} € par patient, coefficient de variation ${count(cv, 3)}, corrélation ${count(correlation, 3)}, ${count(tirages)} tirages, graine ${graine}`;

/** Without any effort, by size: the chances of `ipep hasard`. */
export function chancesTable({ sizes }: Study): FigureTable {
  return {
    caption: "La chance d'être payé sans rien changer, par taille (hypothèse H23)",
    head: [
      'Patients',
      'Écart type',
      'Un écart',
      'Une évolution',
      'Payé, une année',
      'Payé une fois en cinq ans',
      'Les mêmes, tirages',
    ],
    rows: sizes.map((size) => [
      cells.count(size.patients),
      cells.percent(size.ecartType),
      cells.chance(size.probabiliteEcart),
      cells.chance(size.probabiliteEvolution),
      cells.chance(size.paid.exact),
      cells.chance(size.probabiliteUneFois),
      cells.chance(size.paidOnce),
    ]),
  };
}

/** Without any effort, by size: the amounts of `ipep hasard`. */
export function amountsTable({ sizes }: Study): FigureTable {
  return {
    caption: 'Ce que le seul hasard paie, par patient et par an, avant plafonds (hypothèse H23)',
    head: [
      'Patients',
      'Loi',
      'Tirages',
      'Erreur type',
      'Par an, en tout',
      'Part des dépenses',
      'Effort équivalent',
    ],
    rows: sizes.map((size) => [
      cells.count(size.patients),
      cells.cents(size.gainsAttendus.exact),
      cells.cents(size.gainsAttendus.tirages),
      cells.cents(size.gainsAttendus.erreurType),
      cells.wholeEuros(size.total),
      smallPart(size.partDesDepenses),
      effortCell(size.effortEquivalent),
    ]),
  };
}

/** Each évolution beside the other one. */
export function trendTable({ question: { trend }, sizes }: Study): FigureTable {
  const both = (size: StudiedSize) => {
    const chosen = {
      once: size.probabiliteUneFois,
      gains: size.gainsAttendus.exact,
      effort: size.effortEquivalent,
    };
    const other = {
      once: size.other.probabiliteUneFois,
      gains: size.other.gainsAttendus,
      effort: size.other.effortEquivalent,
    };
    return trend ? [other, chosen] : [chosen, other];
  };
  return {
    caption: "L'évolution d'une année sur l'autre, et la tendance sur trois ans (hypothèses H18 et H23)",
    head: [
      'Patients',
      'Par patient, annuelle',
      'Par patient, tendance',
      'Une fois en cinq ans, annuelle',
      'Une fois en cinq ans, tendance',
      'Effort équivalent, annuelle',
      'Effort équivalent, tendance',
    ],
    rows: sizes.map((size) => {
      const pair = both(size);
      return [
        cells.count(size.patients),
        ...pair.map(({ gains }) => cells.cents(gains)),
        ...pair.map(({ once }) => cells.chance(once)),
        ...pair.map(({ effort }) => effortCell(effort)),
      ];
    }),
  };
}

const beside = ({ exact, drawn }: Beside): ShownCell[] => [cells.chance(exact), cells.chance(drawn)];

/** With the true effort that is tried. */
export function effortTable({ question: { effort }, sizes }: Study): FigureTable {
  return {
    caption: `Avec un vrai ralentissement de ${percent(effort)} par an (hypothèse H23)`,
    head: [
      'Patients',
      'Impayé une année, loi',
      'Tirages',
      'Jamais payé en cinq ans, loi',
      'Les mêmes, tirages',
      'Reçu par patient et par an',
      'Dont sans effort',
    ],
    rows: sizes.map(({ patients, effort: { unpaid, neverPaid, gains }, gainsAttendus }) => [
      cells.count(patients),
      ...beside(unpaid),
      ...beside(neverPaid),
      cells.cents(gains.exact),
      cells.cents(gainsAttendus.exact),
    ]),
  };
}
