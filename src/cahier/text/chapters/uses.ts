import type { Chapter } from './chapter.ts';

/** What the money is for, and who pays it. */
export const uses: Chapter = {
  chemin: '/parcours/argent/',
  nom: "L'argent : qui paie, pour quoi",
  title: "L'argent : qui le paie, et pour quoi faire",
  source: 'Parties 1, 7, 9 et 10',
  question: "D'où vient l'argent, combien y en a-t-il, et que peut-on en faire ?",
  sections: [
    {
      id: 'qui-paie',
      title: 'Un fonds, deux usages',
      words: [
        "Le fonds pour l'innovation du système de santé, le FISS, paie deux choses : l'intéressement, à partir de 2020, et les crédits d'amorçage, une fois.",
        "Le cahier estime le besoin à 21 millions d'euros pour les 18 groupements de 2019, et à 32 avec dix de plus. Année par année :",
      ],
      citations: ['fissDeuxTitres', 'equilibreVagues', 'besoins7M', 'equilibreCredits'],
      silent: "Pourquoi « principalement » : si un autre que le FISS paie, il n'est pas nommé.",
      links: [
        { chemin: '/laboratoire/equilibre/', nom: "L'équilibre" },
        { chemin: '/hypotheses/#H15', nom: 'Hypothèse H15' },
        { chemin: '/hypotheses/#lapsus-besoins-7-millions', nom: 'Les 7 millions par an' },
      ],
    },
    {
      id: 'limite',
      title: 'La limite : 1 % des dépenses',
      words: [
        "Si les économies dépassent l'hypothèse de 0,5 %, le besoin peut monter, jusqu'à 1 % des dépenses : environ 8 millions par an pour la vague 1, 14 avec la vague 2.",
        "Ces nombres en disent d'autres, par nos divisions : 800 millions de dépenses pour 18 groupements, soit environ 44 millions chacun en moyenne, et 1 400 millions pour 28.",
      ],
      citations: ['equilibreBesoins', 'plafonds', 'equilibreEconomies', 'equilibreTaux'],
      silent: "Comment on réduit les versements si la limite est atteinte : c'est notre hypothèse H7.",
      links: [
        { chemin: '/regles/plafonds/', nom: 'Plafonds' },
        { chemin: '/hypotheses/#H7', nom: 'Hypothèse H7' },
      ],
    },
    {
      id: 'credits',
      title: "Ce que les crédits d'amorçage peuvent payer",
      words: [
        "Trois postes : quelqu'un qui conduit le projet, des expertises de droit et d'informatique, du temps de réunion, de communication et de formation. Puis de la coordination, en s'appuyant d'abord sur ce qui existe.",
        'Ils viennent une fois, en phase 1.',
      ],
      citations: [
        'creditsObjet',
        'creditsPostes',
        'posteChefDeProjet',
        'posteExpertises',
        'posteReunions',
        'posteCoordination',
        'creditsNonReconduits',
      ],
      silent: "Si un poste est exclu, et s'il faut rendre ce qui n'est pas dépensé.",
      links: [{ chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" }],
    },
    {
      id: 'versements',
      title: 'Comment ils arrivent',
      words: ['Entre 30 000 et 130 000 euros, en deux fois, par une convention avec la CPAM.'],
      citations: ['creditsFourchette', 'creditsDeuxTemps', 'creditsConvention', 'conventionSignataires'],
      links: [
        { chemin: '/parcours/#feuille-de-route', nom: 'La feuille de route' },
        { chemin: '/regles/credits-amorcage/', nom: 'Le calcul' },
      ],
    },
    {
      id: 'interessement',
      title: "Ce que l'on fait de l'intéressement",
      words: [
        "Ce que l'on veut, dans deux directions : le projet commun, ou les membres. La clef de répartition est fixée d'avance, par le groupement. Sa forme juridique peut changer la manière de reverser.",
      ],
      citations: [
        'utilisationLibre',
        'deuxUsages',
        'principes',
        'formeReversement',
        'formeUnique',
        'formeConvention',
      ],
      silent: "Quelle clef est bonne, quand elle doit être fixée, et comment l'impôt s'y applique.",
      links: [
        { chemin: '/parcours/argent/clef/', nom: 'Dresser une clef, et l’essayer' },
        { chemin: '/regles/eligibilite/#formes', nom: 'Les formes juridiques' },
        { chemin: '/faq/#incitation', nom: 'La question de 2018' },
      ],
    },
    {
      id: 'hors-panier',
      title: "Payer ce que l'Assurance maladie ne paie pas",
      words: [
        "L'intéressement peut financer des prestations hors du panier de soins ou de la nomenclature : le cahier le dit en une phrase.",
      ],
      citations: ['utilisationHorsPanier'],
      silent: 'Lesquelles, et qui en répond.',
    },
    {
      id: 'derogations',
      title: 'Les règles à écarter',
      words: [
        "Partager un intéressement se heurte à deux règles : on ne partage pas des honoraires entre professionnels de santé, et un GCS ne redistribue pas. Le cahier envisage d'y déroger, ainsi qu'à des règles de facturation et de remboursement.",
        '« Envisagées » : ce sont les dérogations que le texte demande. Il ne dit pas ici lesquelles un arrêté a accordées.',
      ],
      citations: [
        'limitesFinancement',
        'derogationsFinancement',
        'derogationsArticles',
        'limitesOrganisation',
        'derogationHonoraires',
        'derogationGcs',
      ],
      links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
    },
  ],
};
