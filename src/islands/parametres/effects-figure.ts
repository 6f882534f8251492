import type { ComparisonData } from '../../figures/comparison/table.ts';
import type { ParameterEffects } from '../../scenario/compare/parameter-effects.ts';
import type { Draw } from '../kit/drawing.tsx';

/** The payments with the values as they were, the cahier's and our hypotheses, and with the first set; the set alone where the cahier's do not fit. */
export function effectsData({ cahier, together }: ParameterEffects): ComparisonData {
  return {
    nameA: 'départ',
    nameB: 'jeu A',
    annees: together.annees.map(({ annee, montant }, rank) => ({
      annee,
      a: Number(cahier?.annees[rank]?.montant ?? 0),
      b: Number(montant),
    })),
  };
}

export function drawEffects(effects: ParameterEffects): Draw {
  const data = effectsData(effects);
  return async (width) => {
    const { drawing, table } = await import('../../figures/comparison/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}
