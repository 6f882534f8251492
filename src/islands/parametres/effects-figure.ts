import type { ComparaisonData } from '../../figures/comparison/drawing.ts';
import type { EffetsParametres } from '../../scenario/compare/parameter-effects.ts';
import type { Dessiner } from '../kit/drawing.tsx';

/** The payments with the values as they were, the cahier's and our hypotheses, and with the first set; the set alone where the cahier's do not fit. */
export function donneesEffets({ cahier, ensemble }: EffetsParametres): ComparaisonData {
  return {
    nomA: 'départ',
    nomB: 'jeu A',
    annees: ensemble.annees.map(({ annee, montant }, rang) => ({
      annee,
      a: Number(cahier?.annees[rang]?.montant ?? 0),
      b: Number(montant),
    })),
  };
}

export function dessinerEffets(effets: EffetsParametres): Dessiner {
  const data = donneesEffets(effets);
  return async (width) => {
    const { comparaison, comparaisonTable } = await import('../../figures/comparison/drawing.ts');
    return { svg: comparaison(data, { width }), table: comparaisonTable(data) };
  };
}
