import type { Decimal } from 'decimal.js';
import { Exact } from '../../formula/read/exact.ts';
import { auCentime } from '../format/cents.ts';
import type { Groupement, Scenario, ScenarioYear } from '../format/scenario.ts';
import { exactEngine } from '../run/engine.ts';

/** The same scenario with one groupement changed. */
export function withGroupement(
  scenario: Scenario,
  rank: number,
  change: (groupement: Groupement) => Groupement,
): Scenario {
  const groupements = scenario.groupements.map((each, at) => (at === rank ? change(each) : each));
  return { ...scenario, groupements };
}

type Depense = 'depenseReelle' | 'depenseAjustee';

/** Spending multiplied by a factor of the year's rank (0 in the base year), to the cent where it changes. */
export function withDepense(
  groupement: Groupement,
  depense: Depense,
  facteur: (rank: number) => Decimal,
): Groupement {
  const annees = groupement.annees.map((annee, rank): ScenarioYear => {
    const by = facteur(rank);
    return by.equals(1) ? annee : { ...annee, [depense]: auCentime(by.times(annee[depense])) };
  });
  return { ...groupement, annees };
}

/** A growth of `points` more a year (a ratio of the spending): (1 + points)^rank. */
export function growth(points: Decimal): (rank: number) => Decimal {
  const by = points.plus(1);
  return (rank) => by.pow(rank);
}

/** The same change in every year, the base year included. */
export function level(part: Decimal): () => Decimal {
  const by = part.plus(1);
  return () => by;
}

/** Given scores moved by some points, kept within ± their maximum; see withGivenScores for those of indicators. */
export function withScores(groupement: Groupement, points: Decimal): Groupement {
  const annees = groupement.annees.map((annee): ScenarioYear => {
    if (annee.qualite?.mode !== 'score') return annee;
    const { score, maximum } = annee.qualite;
    const most = new Exact(maximum);
    const moved = Exact.max(most.neg(), Exact.min(most, points.plus(score)));
    return { ...annee, qualite: { ...annee.qualite, score: exactEngine.text(moved) } };
  });
  return { ...groupement, annees };
}

/** Patients of every year, and those of the credits, multiplied, to the nearest whole patient. */
export function withPatients(groupement: Groupement, facteur: Decimal): Groupement {
  const varies = (patients: number): number =>
    Math.min(10_000_000, Math.max(1, facteur.times(patients).round().toNumber()));
  const { credits } = groupement;
  return {
    ...groupement,
    credits: credits.mode === 'calcul' ? { ...credits, patients: varies(credits.patients) } : credits,
    annees: groupement.annees.map((annee) => ({ ...annee, patients: varies(annee.patients) })),
  };
}
