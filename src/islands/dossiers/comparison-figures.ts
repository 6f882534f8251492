import type { Comparison } from '../../scenario/compare/dossiers/comparison.ts';
import type { Draw } from '../kit/drawing.tsx';

/** The payments of both dossiers, year by year. */
export function drawYears({ avant, apres, annees }: Comparison): Draw {
  const data = {
    nameA: avant.nom,
    nameB: apres.nom,
    annees: Object.keys(annees).map((year) => ({
      annee: Number(year),
      a: Number(avant.annees[year] ?? 0),
      b: Number(apres.annees[year] ?? 0),
    })),
  };
  return async (width) => {
    const { drawing, table } = await import('../../figures/comparison/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}

/** How much of the difference each change explains. */
export function drawCauses({ avant, apres, difference, causes }: Comparison): Draw {
  const data = {
    caption: `De « ${avant.nom} » à « ${apres.nom} » : ce que chaque changement explique`,
    total: difference,
    causes: causes.map(({ libelle, phrase, effet, seul, dernier }) => ({
      label: libelle,
      words: phrase,
      effect: effet,
      alone: seul,
      last: dernier,
    })),
  };
  return async (width) => {
    const { drawing, table } = await import('../../figures/causes/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}
