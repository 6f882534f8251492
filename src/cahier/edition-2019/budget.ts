import { DERNIERE_ANNEE, vaguesDuCahier } from './calendar.ts';

/** What part 9 announces for the intéressement, in M€: each year's need, and that of each wave's groupements. */
export const besoins = {
  parAnnee: [
    { annee: 2020, besoin: 4 },
    { annee: 2021, besoin: 7 },
    { annee: 2022, besoin: 7 },
    { annee: 2023, besoin: 7 },
    { annee: 2024, besoin: 7 },
  ],
  parVague: [21, 11],
  total: 32,
} as const;

/** Each wave's need spread over its payments, the last of them for `derniereAnnee` of results. */
export function budgetParVague(derniereAnnee: number = DERNIERE_ANNEE) {
  return vaguesDuCahier.map(({ nom, premiereAnnee }, rang) => {
    const versements = besoins.parAnnee.filter(
      ({ annee }) => annee > premiereAnnee && annee <= derniereAnnee + 1,
    );
    const besoin = besoins.parVague[rang] ?? 0;
    return {
      nom,
      besoin,
      annees: versements.map(({ annee }) => annee),
      parVersement: besoin / versements.length,
    };
  });
}
