import { LAST_YEAR, vaguesDuCahier } from './calendar.ts';

/**
 * What part 9 announces, in M€: for the intéressement each year's need, that of each wave's groupements (the second's is deduced, 32 − 21), and the most it may
 * be a year, of wave 1 alone then of both; for the start-up credits, all together.
 */
export const needs = {
  byYear: [
    { annee: 2020, need: 4 },
    { annee: 2021, need: 7 },
    { annee: 2022, need: 7 },
    { annee: 2023, need: 7 },
    { annee: 2024, need: 7 },
  ],
  byVague: [21, 11],
  total: 32,
  most: [8, 14],
  credits: 3,
} as const;

/** Each wave's need spread over its payments, the last of them for `lastYear` of results. */
export function budgetByVague(lastYear: number = LAST_YEAR) {
  return vaguesDuCahier.map(({ nom, premiereAnnee }, rank) => {
    const versements = needs.byYear.filter(({ annee }) => annee > premiereAnnee && annee <= lastYear + 1);
    const need = needs.byVague[rank] ?? 0;
    return {
      nom,
      need,
      annees: versements.map(({ annee }) => annee),
      byVersement: need / versements.length,
    };
  });
}
