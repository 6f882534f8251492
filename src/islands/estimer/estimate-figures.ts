import type { VersementsData } from '../../figures/versements/drawing.ts';
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
    const { versements, versementsTable } = await import('../../figures/versements/drawing.ts');
    return { svg: versements(data, { width }), table: versementsTable(data) };
  };
}

export function drawSensitivity(estimationShown: ComputedEstimation): Draw {
  const data = buildSensitivityData(estimationShown);
  return async (width) => {
    const { sensitivity, sensitivityTable } = await import('../../figures/sensitivity/drawing.ts');
    return { svg: sensitivity(data, { width }), table: sensitivityTable(data) };
  };
}
