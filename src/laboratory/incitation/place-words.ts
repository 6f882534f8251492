import { cents, count, euros, inCents, wholeEuros } from '../../figures/kit/amounts.ts';
import { cellOf, cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { PlaceReading } from '../../scenario/incentive/map/read-place.ts';
import { namesOf } from './cause-words.ts';

/** « + 0,54 € », « rien », « − 0,02 € » for one more € saved. */
const brought = cellOf('€', (slope: number) => (slope === 0 ? 'rien' : `${count(slope, 3, true)}\u00a0€`));

const orNothing = cellOf('€', (gained: number) => (gained === 0 ? 'rien' : wholeEuros(gained, true)));

/** « rapporte 0,54 € », « coûte 0,02 € », « ne rapporte rien » */
const forOne = (slope: number): string =>
  slope === 0
    ? 'ne rapporte rien'
    : `${slope > 0 ? 'rapporte' : 'coûte'} ${count(Math.abs(slope), 3)}\u00a0€`;

/** Where a place is, in words. */
export function whereWords({ place: { under, evolution } }: Pick<PlaceReading, 'place'>): string {
  const side = under < 0 ? "au-dessus de l'ajustée" : "sous l'ajustée";
  return `${euros(inCents(Math.abs(under)))} ${side}, évolution de ${euros(inCents(evolution), true)} par patient`;
}

/** What a place is worth, in a sentence: it is said when the point rests. */
export const placeSentence = ({ paid, perPatient, slopes, causes }: PlaceReading): string =>
  `L'année verse ${wholeEuros(paid)}, soit ${cents(perPatient)} par patient. Un euro de plus par patient ${forOne(slopes.both)}. Ce qui le retient : ${namesOf(causes) || 'rien'}.`;

const where = cellOf('€', (value: number) => cents(inCents(value)));

/** The same in a table, with what each comparison brings by itself, and a point of score. */
export function placeTable(reading: PlaceReading): FigureTable {
  const { nom, annee, place, paid, perPatient, slopes, point, causes } = reading;
  return {
    caption: `Ce que vaut le point de la carte de ${annee}, ${nom}`,
    head: ['Ce point', 'Valeur'],
    rows: [
      ['Dépense sous la dépense ajustée, par patient', where(place.under)],
      ['Évolution, par patient', where(place.evolution)],
      ["Versement de l'année", cells.wholeEuros(paid)],
      ['Par patient', cells.cents(perPatient)],
      ["Un € de plus par patient, par l'écart et l'évolution", brought(slopes.both)],
      ["… par l'écart seul : une économie que l'année d'avant faisait déjà", brought(slopes.under)],
      [
        "… par l'évolution seule : une dépense qui était plus haute l'année d'avant",
        brought(slopes.evolution),
      ],
      ['Un point de score de plus', orNothing(point)],
      ['Ce qui retient', namesOf(causes) || 'rien'],
    ],
  };
}
