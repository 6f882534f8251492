import { Decimal } from 'decimal.js';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Groupement, Scenario } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';
import { count, type Tally } from '../run/execution.ts';
import { withGivenScores } from './given-scores.ts';
import type { MarginsRead } from './margins.ts';
import { growth, level, withDepense, withGroupement, withScores } from './variants.ts';

/** One amount in the low, the central and the high scenario, in €, decimal text. */
interface Three {
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

/** The three payments of a year. */
interface ThreePayments extends Three {
  readonly annee: number;
}

/** One thing that separates the three scenarios, as three French texts. */
interface Separation extends Three {
  readonly id: 'croissance' | 'depenseAjustee' | 'score';
  readonly label: string;
}

export interface PaymentRange {
  /** The smallest and the largest of the three scenarios, around the central one: bas ≤ central ≤ haut. */
  readonly total: Three;
  /** The same for each payment. */
  readonly annees: readonly ThreePayments[];
  /** What each scenario is paid: the worse one, the central one, the better one, whatever their order. */
  readonly variantes: Three;
  /** Whether the better one is paid at least as much as the central one, and this one as the worse. */
  readonly areOrdered: boolean;
  readonly separations: readonly Separation[];
}

const { number } = exactEngine;

/** A root is shown to a tenth of a per cent: 140 digits of it would take as long as all the rest. */
const Shown = Decimal.clone({ precision: 20 });

/**
 * The same scenario, better (1) or worse (−1) for a groupement by the margins: actual spending that grows slower or
 * faster, R × (1 − signe × m)^rank; adjusted spending higher or lower in all years; scores higher or lower, within ±
 * their maximum. Spending that changes is rounded to the cent.
 */
export function variant(scenario: Scenario, rank: number, marges: MarginsRead, sign: -1 | 1): Scenario {
  const { ralentissement, depenseAjustee, score } = marges;
  const given = withGivenScores(scenario, rank);
  return withGroupement(scenario, rank, () => {
    const reelle = withDepense(given, 'depenseReelle', growth(number(ralentissement).times(-sign)));
    const ajustee = withDepense(reelle, 'depenseAjustee', level(number(depenseAjustee).times(sign)));
    return withScores(ajustee, number(score).times(sign));
  });
}

/**
 * The payments of a groupement between the smallest and the largest of three scenarios, and what makes these differ.
 * The better one may pay less: where the cap cuts, it is a part of what is spent.
 */
export function range(
  scenario: Scenario,
  rank: number,
  marges: MarginsRead,
  central: Tally = count(scenario, rank),
): PaymentRange {
  const [worse, better] = [variant(scenario, rank, marges, -1), variant(scenario, rank, marges, 1)];
  const [low, high] = [count(worse, rank), count(better, rank)];
  return {
    total: between(low.total, central.total, high.total),
    annees: central.annees.map(({ annee, montant }, k) => ({
      annee,
      ...between(low.annees[k]?.montant ?? montant, montant, high.annees[k]?.montant ?? montant),
    })),
    variantes: { low: low.total, central: central.total, high: high.total },
    areOrdered: isInOrder([low.total, central.total, high.total]),
    separations: separations(
      [worse.groupements[rank], withGivenScores(scenario, rank), better.groupements[rank]].filter(
        (groupement) => groupement !== undefined,
      ),
    ),
  };
}

/** The central amount between the least and the most of the three. */
function between(low: string, central: string, high: string): Three {
  const [least, , most] = [low, central, high].sort((a, b) => number(a).comparedTo(b));
  return { low: least ?? low, central, high: most ?? high };
}

function isInOrder(amounts: readonly string[]): boolean {
  return amounts.every((montant, k) => number(montant).greaterThanOrEqualTo(amounts[k - 1] ?? montant));
}

function separations(groupements: readonly Groupement[]): Separation[] {
  const three = (texte: (groupement: Groupement) => string): Three => {
    const [low = '', central = '', high = ''] = groupements.map(texte);
    return { low, central, high };
  };
  const base = groupements[0]?.annees[0]?.annee;
  return [
    {
      id: 'croissance',
      label: 'Évolution de la dépense réelle, en moyenne par an',
      ...three((groupement) => meanEvolution(groupement, 'depenseReelle')),
    },
    {
      id: 'depenseAjustee',
      label: `Dépense ajustée de ${base}, par patient`,
      ...three(({ annees }) => formatValue(annees[0]?.depenseAjustee ?? '0', '€/patient')),
    },
    { id: 'score', label: 'Score qualité, de la première à la dernière année', ...three(scores) },
  ];
}

/** « + 1,5 % », the constant growth that leads from the base year to the last. */
export function meanEvolution({ annees }: Groupement, depense: 'depenseReelle' | 'depenseAjustee'): string {
  const [premiere, latest] = [annees[0], annees.at(-1)];
  if (premiere === undefined || latest === undefined || annees.length < 2) return '';
  const rapport = new Shown(latest[depense]).div(premiere[depense]);
  const perYear = rapport.pow(new Shown(1).div(annees.length - 1)).minus(1);
  return formatPercent(perYear.toFixed(8), { maximumFractionDigits: 1, signed: true });
}

/** « 48 → 102 points », of scores that are given. */
export function scores({ annees }: Groupement): string {
  const [first, dernier] = [annees[1]?.qualite, annees.at(-1)?.qualite];
  const points = [first, dernier].map((qualite) =>
    formatNumber(qualite?.mode === 'score' ? qualite.score : '0', { maximumFractionDigits: 2 }),
  );
  return `${[...new Set(points)].join(' → ')} points`;
}
