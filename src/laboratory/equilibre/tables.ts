import { percent } from '../../figures/kit/amounts.ts';
import { cellOf, cells } from '../../figures/kit/cells.ts';
import type { FigureTable } from '../../figures/kit/table.ts';
import { formatValue } from '../../french/numbers.ts';
import type { ShownCell } from '../../french/shown-number.ts';
import type { NetLine } from '../../scenario/balance/net-lines.ts';
import { type SavingsDefinition, savingsDefinitions } from '../../scenario/balance/savings-definitions.ts';
import type { BalanceStudy } from '../../scenario/balance/study/study.ts';
import { qualityWords } from './figures.ts';
import { rate, ratesText } from './rates.ts';

/* What a study says in numbers, as tables of the page; nothing is computed here. */

const euros = cellOf('€', (text: string, signed?: boolean) =>
  formatValue(text, '€', { maximumFractionDigits: 0, signed: signed ?? false }),
);
const inCents = cellOf('€', (text: string) =>
  formatValue(text, '€', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** € saved for each one that is paid: « 1,32 € ». */
const returned = (text: string | null): ShownCell => (text === null ? 'rien de versé' : inCents(text));

const words = {
  economieAnnuelle: "d'une année sur l'autre",
  economieCumulee: "depuis l'année de base",
} as const satisfies Readonly<Record<SavingsDefinition, string>>;

const netCells = (line: NetLine, definition: SavingsDefinition): ShownCell[] => [
  euros(line[definition], true),
  euros(line.paid),
  euros(line.nets[definition].net, true),
  returned(line.nets[definition].returned),
];

const netHead = ['Économisé', 'Versé', 'Net', 'Pour 1 € versé'];

/** Savings by one definition, and payments, by results year and in all. */
export function netTable(
  { balance: { credits }, net: { annees, total } }: BalanceStudy,
  definition: SavingsDefinition,
): FigureTable {
  return {
    caption: `L'économie ${words[definition]}, ce qui est versé et ce qui reste`,
    head: ['Résultats de', ...netHead],
    sums: true,
    rows: [
      ["Crédits d'amorçage", '', euros(credits), euros(`-${credits}`, true), ''],
      ...annees.map((year) => [String(year.annee), ...netCells(year, definition)]),
      ['Total', ...netCells(total, definition)],
    ],
  };
}

/** Payments by kind, by results year, and in all. */
export function paymentsTable({ balance: { credits, annees }, net: { total } }: BalanceStudy): FigureTable {
  return {
    caption: 'Ce qui est versé, de chaque sorte',
    head: ['Résultats de', 'Dépenses', 'Intéressements', 'Avances', 'Récupérations', 'Versé'],
    sums: true,
    rows: [
      ["Crédits d'amorçage", '', '', '', '', euros(credits)],
      ...annees.map((year) => [
        String(year.annee),
        euros(year.depenses),
        euros(year.interessements),
        euros(year.avances),
        euros(year.recuperations),
        euros(year.versements),
      ]),
      [
        'Total',
        euros(total.depenses),
        euros(total.interessements),
        euros(total.avances),
        euros(total.recuperations),
        euros(total.paid),
      ],
    ],
  };
}

/** Part 9's sums for the whole experiment, beside what this portfolio is paid. */
export function wholeNeedsTable({ needs: { vagues, total, credits } }: BalanceStudy): FigureTable {
  const line = (nom: string, announced: string, paid: string, groupements: number): ShownCell[] => [
    nom,
    cells.count(groupements),
    euros(announced),
    euros(paid),
  ];
  return {
    caption: "Les sommes de la partie 9 pour toute l'expérience, à côté de ce que ce portefeuille reçoit",
    head: ['Pour', 'Groupements, ici', 'Annoncé, environ', 'Ici'],
    rows: [
      ...vagues.map(({ nom, groupements, announced, paid }, rank) =>
        // Part 9 says the first wave's sum, and that of both.
        line(`Intéressement, ${nom}${rank > 0 ? ' (déduit : 32 − 21)' : ''}`, announced, paid, groupements),
      ),
      line('Intéressement, en tout', total.announced, total.paid, credits.groupements),
      line("Crédits d'amorçage", credits.announced, credits.paid, credits.groupements),
    ],
  };
}

const oneRate = cellOf('%', rate);

/** Where savings and payments are equal: a number where it is one place alone. */
const ratesCell = (values: readonly number[]): ShownCell =>
  values.length === 1 && values[0] !== undefined ? oneRate(values[0]) : ratesText(values);

/** Where savings are payments, by quality and by definition, alike and apart. */
export function zerosTable({ levels, asked: { spread } }: BalanceStudy): FigureTable {
  const apart = `± ${percent(spread)}`;
  return {
    caption: "Le taux d'équilibre : le ralentissement par an auquel on économise ce qui est versé",
    head: [
      'Qualité',
      'Tous pareils, économie annuelle',
      'Tous pareils, économie cumulée',
      `Dispersés de ${apart}, économie annuelle`,
      `Dispersés de ${apart}, économie cumulée`,
    ],
    rows: levels.map(({ quality, zeros, apartZeros }) => [
      qualityWords[quality],
      ratesCell(zeros.economieAnnuelle),
      ratesCell(zeros.economieCumulee),
      ratesCell(apartZeros.economieAnnuelle),
      ratesCell(apartZeros.economieCumulee),
    ]),
  };
}

/** The slow-down that is tried, of groupements alike, and apart. */
export function triedTable({
  asked: { slowDown, spread },
  tried: { alike, apart },
}: BalanceStudy): FigureTable {
  const line = (nom: string, of: (tried: NetLine) => ShownCell): ShownCell[] => [nom, of(alike), of(apart)];
  return {
    caption: `Si le portefeuille ralentit de ${percent(slowDown)} par an en moyenne`,
    head: ["Sur toute l'expérience", 'Tous pareils', `Dispersés de ± ${percent(spread)}`],
    rows: [
      line('Versé, crédits compris', ({ paid }) => euros(paid)),
      ...savingsDefinitions.flatMap((definition) => [
        line(`Économisé, ${words[definition]}`, (tried) => euros(tried[definition], true)),
        line(`Net, ${words[definition]}`, ({ nets }) => euros(nets[definition].net, true)),
        line(`Pour 1 € versé, ${words[definition]}`, ({ nets }) => returned(nets[definition].returned)),
      ]),
    ],
  };
}
