import { percent } from '../../figures/kit/amounts.ts';
import { cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import type { Study } from '../../scenario/chance/study/study.ts';

/** What the minimum rate makes of chance, and of the true effort; nothing where it is not tried. */
export function rateTables({ question: { effort }, sizes }: Study): FigureTable[] {
  const tried = sizes.flatMap((size) => (size.underRate ? [{ ...size, rate: size.underRate }] : []));
  if (tried.length === 0) return [];
  return [
    {
      caption: "Sans rien changer, et rien sous un taux minimal : un essai, qui n'est aucune règle du cahier",
      head: [
        'Patients',
        'Taux',
        'Payé une année, cahier',
        'Avec le taux',
        'En euros, cahier',
        'Avec le taux, loi',
        'Avec le taux, tirages',
      ],
      rows: tried.map(({ patients, paid, gainsAttendus, rate }) => [
        cells.count(patients),
        cells.percent(rate.rate),
        cells.chance(paid.exact),
        cells.chance(rate.paid.exact),
        cells.cents(gainsAttendus.exact),
        cells.cents(rate.gains.exact),
        cells.cents(rate.gains.drawn),
      ]),
    },
    {
      caption: `Un vrai ralentissement de ${percent(effort)} par an sous ce taux : un essai, lui aussi`,
      head: [
        'Patients',
        'Impayé une année, cahier',
        'Avec le taux, loi',
        'Avec le taux, tirages',
        'Une fois en cinq ans sans effort, avec le taux (tirages)',
      ],
      rows: tried.map(({ patients, effort, rate }) => [
        cells.count(patients),
        cells.chance(effort.unpaid.exact),
        cells.chance(rate.unpaidEffort.exact),
        cells.chance(rate.unpaidEffort.drawn),
        cells.chance(rate.paidOnce),
      ]),
    },
  ];
}
