import type { CitationGroup } from './citation.ts';

/** From gains to payments: shares, the two models, caps, advance. */
export const money = {
  montantReverser: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Le montant à reverser à chaque groupement est calculé à partir des gains d’efficience et de trois coefficients',
    highlighted: ['Le montant à reverser', 'calculé à partir des gains d’efficience'],
  },
  coefficients: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Deux coefficients de pondérations :\nUn coefficient associé à l’écart des dépenses (C écart) fixé à 1/3\nUn coefficient associé à la différence d’évolution (Cévolution) fixé à 2/3',
    highlighted: ['fixé à 1/3', 'fixé à 2/3'],
  },
  coefficientsSomme: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Les valeurs associées à ces coefficients sont susceptibles d’évoluer pendant la durée de l’expérimentation (avec Cécart+ Cévolution = 1) en fonction des objectifs incitatifs recherchés',
    highlighted: ['Cécart+ Cévolution = 1'],
  },
  coefficientsObjectifs: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      '- Au début de l’expérimentation, l’objectif est de récompenser davantage les groupements ayant mis en place des actions génératrices de moindre évolution des dépenses ;\n- A terme, lorsque les actions auront démontré leurs effets, les capacités d’action sur l’évolution des dépenses des groupements étant moindres, il serait envisageable de récompenser davantage l’écart des dépenses.',
  },
  partage: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Pour finir, un coefficient de partage (Cpartage) fixé à 50% est appliqué sur le montant correspondant à la somme des deux montants […] pondérés.\nLe montant Ipep reversé par patient au titre de la maîtrise des dépenses est finalement obtenu par la formule ci-après',
    highlighted: ['un coefficient de partage (Cpartage) fixé à 50%'],
  },
  montantPatients: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Le montant global reversé au groupement est obtenu en multipliant le montant Ipep par patient par le nombre total de patients pris en compte dans la patientèle du groupement (cf. Définition de la patientèle du groupement).',
    highlighted: ['en multipliant le montant Ipep par patient par le nombre total de patients'],
  },
  plancherZero: {
    document: '002',
    section: 'partie 8-II-2',
    texte:
      'Il est important de souligner, qu’en cas de performance négative sur l’évolution ou sur l’écart, la valeur négative est ramenée à zéro, afin qu’un écart défavorable pour le groupement ne pénalise pas les efforts du groupement sur l’évolution et inversement.',
    highlighted: ['la valeur négative est ramenée à zéro'],
  },
  phase2Addition: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Pendant les deux premières années de l’expérimentation, les deux composantes du modèle (qualité et gains d’efficience) sont additionnelles : le montant Ipep versé au groupement correspond au montant des gains d’efficience obtenus par le groupement, auquel s’ajoute le montant du score qualité dans la limite du plafond défini pour chaque groupement.',
    highlighted: ['auquel s’ajoute le montant du score qualité dans la limite du plafond'],
  },
  phase2Enveloppe: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Pendant cette période, le montant du score qualité est déterminé à partir d’une enveloppe nationale représentant une quotepart du montant des dépenses totales de l’ensemble des groupements participant à l’expérimentation. L’enveloppe sera répartie entre les groupements, en fonction de la taille de leur patientèle.',
    highlighted: [
      'une quotepart du montant des dépenses totales de l’ensemble des groupements participant à l’expérimentation',
      'en fonction de la taille de leur patientèle',
    ],
  },
  phase2DroitDeTirage: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Ainsi, pour chaque groupement, un droit de tirage (plafond) est calculé pour la valorisation de la qualité, correspondant à la valorisation maximale de son score qualité. La valorisation financière est proportionnelle à la valeur du score global qualité obtenu par le groupement […]',
    highlighted: [
      'la valorisation maximale de son score qualité',
      'proportionnelle à la valeur du score global qualité',
    ],
  },
  phase2ScoreNul: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Pour les groupements qui ont un score nul ou négatif, la valorisation du score qualité est nulle.',
    highlighted: ['nul ou négatif'],
  },
  phase3Modulation: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'A compter de la troisième année de la mise en œuvre du modèle, le montant de l’intéressement versé au groupement correspond au montant des gains d’efficience obtenus par le groupement, modulé par le score qualité global, dans une fourchette comprise entre -20% et +20%, en fonction de la valeur du score obtenu dans la limite du plafond défini pour chaque groupement.',
    highlighted: ['dans une fourchette comprise entre -20% et +20%'],
  },
  plafonds: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Le montant plafond de l’intéressement collectif est fixé à 2% des dépenses réelles du groupement de l’année N, dans la limite globale de l’enveloppe nationale Ipep fixée à 1% des dépenses totales des patients des groupements (cf. définition des dépenses réelles définies au point 8-II).',
    highlighted: [
      '2% des dépenses réelles du groupement de l’année N',
      '1% des dépenses totales des patients des groupements',
    ],
  },
  avance: {
    document: '002',
    section: 'partie 3',
    texte:
      'Dans le cas où l’intéressement en phase 2 serait inférieur au montant des crédits d’amorçage alloué en phase 1, il sera alloué, chaque année de cette phase 2, une avance de sorte à garantir aux groupements un montant Ipep égal au montant des crédits d’amorçage. Cette avance sera récupérable sur les versements ultérieurs s’ils sont supérieurs aux crédits d’amorçage.',
    highlighted: [
      'garantir aux groupements un montant Ipep égal au montant des crédits d’amorçage',
      'récupérable sur les versements ultérieurs s’ils sont supérieurs aux crédits d’amorçage',
    ],
  },
  avanceSecurisation: {
    document: '002',
    section: 'partie 3',
    texte: 'Sécurisation des projets avec la mise en place d’un mécanisme d’avance (phase 2)',
  },
  equilibreBesoins: {
    document: '002',
    section: 'partie 9',
    texte:
      'Ainsi, le besoin de financement annuel serait d’environ de 4M€ pour l’année 2020 et 7M€ pour les années 2021, 2022, 2023 et 2024. En cas d’une moindre évolution des dépenses constatée plus importante que l’hypothèse de 0,5%, ce besoin de financement devra être majoré, dans la limite de 1% du montant de dépenses totales des groupements expérimentateurs (à savoir environ 8M€ par an pour ceux engagés en 2019 et 14M€ par avec l’intégration de nouveaux groupements).',
    highlighted: ['4M€ pour l’année 2020', '8M€ par an pour ceux engagés en 2019'],
  },
  equilibreVagues: {
    document: '002',
    section: 'partie 9',
    texte:
      'Le besoin de financement est estimé à 21 millions d’euros pendant toute la durée de l’expérimentation pour les 18 groupements engagés dès 2019 (vague1). Ce montant serait porté à 32M€ avec l’intégration de nouveaux groupements (hypothèse de 10 groupements supplémentaires) attendue à compter de 2020 (vague 2).',
  },
  equilibreEconomies: {
    document: '002',
    section: 'partie 9',
    texte:
      'L’équilibre du schéma de financement de l’expérimentation Ipep est à mesurer au regard des économies générées dans le cadre d’Ipep pour l’Assurance Maladie.',
    highlighted: ['au regard des économies générées'],
  },
  equilibreTaux: {
    document: '002',
    section: 'partie 9',
    texte:
      'Sur la base des simulations réalisées sur les données de l’année 2017, le taux d’équilibre du schéma de financement se situerait à 0,5% de moindre évolution des dépenses des groupements expérimentateurs.',
    highlighted: ['0,5% de moindre évolution des dépenses'],
  },
} as const satisfies CitationGroup;
