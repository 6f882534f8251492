import { LAST_YEAR, vaguesDuCahier } from './calendar.ts';

/** What part 9 announces for the intéressement, in M€: each year's need, and that of each wave's groupements. */
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
