import { cents, count, percent } from '../../figures/kit/amounts.ts';
import { chancePercent } from '../../figures/kit/chances.ts';
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
        count(patients),
        percent(rate.rate),
        chancePercent(paid.exact),
        chancePercent(rate.paid.exact),
        cents(gainsAttendus.exact),
        cents(rate.gains.exact),
        cents(rate.gains.drawn),
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
        count(patients),
        chancePercent(effort.unpaid.exact),
        chancePercent(rate.unpaidEffort.exact),
        chancePercent(rate.unpaidEffort.drawn),
        chancePercent(rate.paidOnce),
      ]),
    },
  ];
}
