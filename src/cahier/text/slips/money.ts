import type { Slip } from './slip.ts';

/** Amounts, years and thresholds. */
export const money: readonly Slip[] = [
  {
    id: 'credits-1-5-million',
    title: "1,5 million par an dépasserait le maximum des crédits d'amorçage",
    citations: ['creditsParAn', 'creditsFourchette', 'equilibreVagues'],
    explication:
      'Les crédits sont versés une fois, en 2019 à 18 groupements, en 2020 à 10. Avec 1,5 million en 2020, chacun des dix recevrait 150 000 € en moyenne : plus que le maximum de 130 000 €.',
    consequence:
      "Nous gardons la fourchette et le total d'environ 3 millions ; le montant « par an » ne sert à aucun calcul.",
  },
  {
    id: 'phase-2-annees',
    title: 'La phase 2 : les deux premières années, ou les 2e et 3e ?',
    citations: [
      'phase2AnneesVersement',
      'phase2AnneesResultats',
      'phase2Versements',
      'phase3AnneesVersement',
    ],
    explication:
      'Le tableau de la partie 9 compte les années de versement, la partie 8-III les années de résultats. La partie 3 tranche : les résultats de 2019 et 2020 sont payés en 2020 et 2021, les 2e et 3e années de la vague 1.',
    consequence:
      "Les deux premières années de résultats suivent les règles de la phase 2. Mais lu ainsi, le même tableau paie la phase 3 les 4e et 5e années, en 2022 et 2023 pour la vague 1, et s'arrête un an avant nous : nous ne le suivons pas jusque-là, et l'hypothèse H15 dit pourquoi.",
  },
  {
    id: 'besoins-7-millions',
    title: 'Sept millions par an, que la phase 3 ne verse pas à 0,5 %',
    citations: ['besoins7M', 'equilibreTaux', 'phase3Modulation'],
    explication:
      "Avec 28 groupements, 14 M€ sont 1 % des dépenses : 0,5 % de moindre évolution fait 7 M€ d'économie. En phase 3 et sans écart, un tiers en revient aux groupements (la moitié de 2/3), soit 2,3 M€, et 2,8 M€ avec la plus forte modulation.",
    consequence:
      "Nous appliquons la formule du cahier ; ses besoins de financement ne servent qu'aux raisons des hypothèses H5 et H15.",
  },
  {
    id: 'cinquante-pour-cent',
    title: '« 50% des gains » : après pondération seulement',
    citations: ['gains50', 'coefficients', 'partage'],
    explication:
      "Les 50 % s'appliquent à une somme déjà pondérée par 1/3 et 2/3. D'un écart, il revient donc 1/6 au groupement ; d'une évolution, 1/3.",
    consequence: 'Nous suivons le cahier : pondération, puis partage.',
  },
  {
    id: 'seuil-5000',
    title: '5 000 patients : au moins, ou davantage ?',
    citations: ['superieure5000', 'seuilPatients'],
    explication:
      "Le communiqué demande une patientèle supérieure à 5 000 personnes, le cahier un volume minimal de 5 000 patients : à 5 000 juste, l'un refuse ce que l'autre accepte.",
    consequence: 'Le cahier prime : 5 000 patients suffisent.',
  },
];
