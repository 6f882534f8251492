import { Decimal } from 'decimal.js';
import { formatNumber, formatPercent, formatValue } from '../../french/numbers.ts';
import type { Groupement, Scenario } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';
import { type Compte, compter } from '../run/execution.ts';
import { avecScoresDonnes } from './given-scores.ts';
import type { MargesLues } from './margins.ts';
import { avecDepense, avecGroupement, avecScores, croissance, niveau } from './variants.ts';

/** One amount in the low, the central and the high scenario, in €, decimal text. */
interface Trois {
  readonly bas: string;
  readonly central: string;
  readonly haut: string;
}

/** The three payments of a year. */
interface TroisPaiements extends Trois {
  readonly annee: number;
}

/** One thing that separates the three scenarios, as three French texts. */
interface Separation extends Trois {
  readonly id: 'croissance' | 'depenseAjustee' | 'score';
  readonly label: string;
}

export interface Fourchette {
  /** The smallest and the largest of the three scenarios, around the central one: bas ≤ central ≤ haut. */
  readonly total: Trois;
  /** The same for each payment. */
  readonly annees: readonly TroisPaiements[];
  /** What each scenario is paid: the worse one, the central one, the better one, whatever their order. */
  readonly variantes: Trois;
  /** Whether the better one is paid at least as much as the central one, and this one as the worse. */
  readonly enOrdre: boolean;
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
export function variante(scenario: Scenario, rang: number, marges: MargesLues, signe: -1 | 1): Scenario {
  const { ralentissement, depenseAjustee, score } = marges;
  const donne = avecScoresDonnes(scenario, rang);
  return avecGroupement(scenario, rang, () => {
    const reelle = avecDepense(donne, 'depenseReelle', croissance(number(ralentissement).times(-signe)));
    const ajustee = avecDepense(reelle, 'depenseAjustee', niveau(number(depenseAjustee).times(signe)));
    return avecScores(ajustee, number(score).times(signe));
  });
}

/**
 * The payments of a groupement between the smallest and the largest of three scenarios, and what makes these differ.
 * The better one may pay less: where the cap cuts, it is a part of what is spent.
 */
export function fourchette(
  scenario: Scenario,
  rang: number,
  marges: MargesLues,
  central: Compte = compter(scenario, rang),
): Fourchette {
  const [pire, mieux] = [variante(scenario, rang, marges, -1), variante(scenario, rang, marges, 1)];
  const [bas, haut] = [compter(pire, rang), compter(mieux, rang)];
  return {
    total: entre(bas.total, central.total, haut.total),
    annees: central.annees.map(({ annee, montant }, k) => ({
      annee,
      ...entre(bas.annees[k]?.montant ?? montant, montant, haut.annees[k]?.montant ?? montant),
    })),
    variantes: { bas: bas.total, central: central.total, haut: haut.total },
    enOrdre: dansLOrdre([bas.total, central.total, haut.total]),
    separations: separations(
      [pire.groupements[rang], avecScoresDonnes(scenario, rang), mieux.groupements[rang]].filter(
        (groupement) => groupement !== undefined,
      ),
    ),
  };
}

/** The central amount between the least and the most of the three. */
function entre(bas: string, central: string, haut: string): Trois {
  const [least, , most] = [bas, central, haut].sort((a, b) => number(a).comparedTo(b));
  return { bas: least ?? bas, central, haut: most ?? haut };
}

function dansLOrdre(montants: readonly string[]): boolean {
  return montants.every((montant, k) => number(montant).greaterThanOrEqualTo(montants[k - 1] ?? montant));
}

function separations(groupements: readonly Groupement[]): Separation[] {
  const trois = (texte: (groupement: Groupement) => string): Trois => {
    const [bas = '', central = '', haut = ''] = groupements.map(texte);
    return { bas, central, haut };
  };
  const base = groupements[0]?.annees[0]?.annee;
  return [
    {
      id: 'croissance',
      label: 'Évolution de la dépense réelle, en moyenne par an',
      ...trois((groupement) => evolutionMoyenne(groupement, 'depenseReelle')),
    },
    {
      id: 'depenseAjustee',
      label: `Dépense ajustée de ${base}, par patient`,
      ...trois(({ annees }) => formatValue(annees[0]?.depenseAjustee ?? '0', '€/patient')),
    },
    { id: 'score', label: 'Score qualité, de la première à la dernière année', ...trois(scores) },
  ];
}

/** « + 1,5 % », the constant growth that leads from the base year to the last. */
export function evolutionMoyenne(
  { annees }: Groupement,
  depense: 'depenseReelle' | 'depenseAjustee',
): string {
  const [premiere, derniere] = [annees[0], annees.at(-1)];
  if (premiere === undefined || derniere === undefined || annees.length < 2) return '';
  const rapport = new Shown(derniere[depense]).div(premiere[depense]);
  const parAn = rapport.pow(new Shown(1).div(annees.length - 1)).minus(1);
  return formatPercent(parAn.toFixed(8), { maximumFractionDigits: 1, signed: true });
}

/** « 48 → 102 points », of scores that are given. */
export function scores({ annees }: Groupement): string {
  const [premier, dernier] = [annees[1]?.qualite, annees.at(-1)?.qualite];
  const points = [premier, dernier].map((qualite) =>
    formatNumber(qualite?.mode === 'score' ? qualite.score : '0', { maximumFractionDigits: 2 }),
  );
  return `${[...new Set(points)].join(' → ')} points`;
}
