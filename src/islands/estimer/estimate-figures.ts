import type { VersementsData } from '../../figures/versements/table.ts';
import type { ComputedEstimation } from '../../scenario/estimate/estimate.ts';
import type { Draw } from '../kit/drawing.tsx';

/** The payments as plain numbers, for the figure. */
export function donneesVersements({ versements, range }: ComputedEstimation): VersementsData {
  return {
    annees: versements.lignes.map((row, rank) => {
      const three = range.annees[rank];
      return {
        annee: row.annee,
        caption: row.caption,
        credits: Number(row.credits),
        gains: Number(row.gains),
        qualite: Number(row.qualite),
        modulation: Number(row.modulation),
        avance: Number(row.avance),
        recuperation: Number(row.recuperation),
        coupe: Number(row.coupe),
        total: Number(row.total),
        ...(three && three.low !== three.high && { low: Number(three.low), high: Number(three.high) }),
      };
    }),
  };
}

/** What the total depends on, the widest first; what changes nothing here is left out. */
export function buildSensitivityData({ sensitivity, range }: ComputedEstimation) {
  return {
    total: Number(range.total.central),
    lignes: sensitivity
      .filter(({ breadth }) => breadth !== '0')
      .slice(0, 8)
      .map(({ label, lowEffect, highEffect, lowLabel, highLabel }) => ({
        label,
        low: Number(lowEffect),
        high: Number(highEffect),
        lowLabel,
        highLabel,
      })),
  };
}

export function drawVersements(estimationShown: ComputedEstimation): Draw {
  const data = donneesVersements(estimationShown);
  return async (width) => {
    const { drawing, table } = await import('../../figures/versements/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}

export function drawSensitivity(estimationShown: ComputedEstimation): Draw {
  const data = buildSensitivityData(estimationShown);
  return async (width) => {
    const { drawing, table } = await import('../../figures/sensitivity/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}
