import type { CertaintyData } from '../../figures/certainty/table.ts';
import type { ChanceData } from '../../figures/chance/table.ts';
import type { VersementsData } from '../../figures/versements/table.ts';
import type { ChanceBeside } from '../../scenario/chance/unchanged-groupement.ts';
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

/** The total part by part, what neither score nor spending moves first. */
export function certaintyData({ certainty: { total, parts, floor } }: ComputedEstimation): CertaintyData {
  return {
    total: Number(total),
    floor: Number(floor.amount),
    hypotheses: floor.hypotheses,
    parts: parts.map(({ label, certainty, amount }) => ({ label, certainty, amount: Number(amount) })),
  };
}

/** What chance gives by size, beside the gains of the estimate. */
export function chanceData({ scenarioGains, own, sizes }: ChanceBeside): ChanceData {
  const size = ({ patients, gainsAttendus }: ChanceBeside['own']) => ({ patients, gains: gainsAttendus });
  return { estimate: scenarioGains, own: size(own), sizes: sizes.map(size) };
}

export function drawCertainty(estimationShown: ComputedEstimation): Draw {
  const data = certaintyData(estimationShown);
  return async (width) => {
    const { drawing, table } = await import('../../figures/certainty/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
  };
}

export function drawChance(beside: ChanceBeside): Draw {
  const data = chanceData(beside);
  return async (width) => {
    const { drawing, table } = await import('../../figures/chance/figure.ts');
    return { svg: drawing(data, { width }), table: table(data) };
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
