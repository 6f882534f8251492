import { cents, count, percent, wholeEuros } from '../../figures/kit/amounts.ts';
import { chancePercent } from '../../figures/kit/chances.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatPercent } from '../../french/numbers.ts';
import type { Beside, StudiedSize, Study } from '../../scenario/chance/study/study.ts';

/* What a study says in numbers, as tables of the page; nothing is computed here. */

/** A slow-down that pays as much, with two decimals; words where none does. */
const effortText = (effort: number | null): string =>
  effort === null
    ? 'aucun'
    : formatPercent(effort.toFixed(12), { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const smallPart = (part: number): string => formatPercent(part.toFixed(12), { maximumFractionDigits: 3 });

/** What is drawn, for who meets a table alone. */
export const modelWords = ({ graine }: Study['question']): string =>
  `hasard inventé (hypothèse H23), graine ${graine}`;

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
      count(size.patients),
      percent(size.ecartType),
      chancePercent(size.probabiliteEcart),
      chancePercent(size.probabiliteEvolution),
      chancePercent(size.paid.exact),
      chancePercent(size.probabiliteUneFois),
      chancePercent(size.paidOnce),
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
      count(size.patients),
      cents(size.gainsAttendus.exact),
      cents(size.gainsAttendus.tirages),
      cents(size.gainsAttendus.erreurType),
      wholeEuros(size.total),
      smallPart(size.partDesDepenses),
      effortText(size.effortEquivalent),
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
        count(size.patients),
        ...pair.map(({ gains }) => cents(gains)),
        ...pair.map(({ once }) => chancePercent(once)),
        ...pair.map(({ effort }) => effortText(effort)),
      ];
    }),
  };
}

const beside = ({ exact, drawn }: Beside): string[] => [chancePercent(exact), chancePercent(drawn)];

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
      count(patients),
      ...beside(unpaid),
      ...beside(neverPaid),
      cents(gains.exact),
      cents(gainsAttendus.exact),
    ]),
  };
}
