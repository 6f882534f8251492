/** « les tendances d'évolution sur les 3 dernières années » */
export const TREND_YEARS = 3;

/** The rank of the year that the trend of a results year starts from: the base year (0), where there are not as many. */
export const trendStart = (rank: number): number => Math.max(rank - TREND_YEARS, 0);
