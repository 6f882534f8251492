import type { CitationGroup } from './citation.ts';

/** What the money is for, and which rules it needed to set aside. */
export const spent = {
  deuxUsages: {
    document: '002',
    section: 'partie 1',
    texte:
      '- consolidation du projet commun du groupement (ex : ingénierie de projet, mise en commun d’outils et de moyens) ;\n- et/ou versement aux personnes physiques ou morales membres du groupement.',
    highlighted: ['consolidation du projet commun', 'versement aux personnes physiques ou morales membres'],
  },
  posteChefDeProjet: {
    document: '002',
    section: 'partie 10',
    texte:
      'Chef de projet – coordinateur (ingénierie de projet) :\no Temps de conduite de projet :\n[…] Pilotage et mise en place du plan d’actions\no Temps nécessaire à la fédération des acteurs (réunions et ateliers) et préparation de l’expérimentation (décision quant à la gouvernance, etc.)',
    highlighted: ['Chef de projet – coordinateur'],
  },
  posteExpertises: {
    document: '002',
    section: 'partie 10',
    texte:
      'Expertises (juridique, système d’information) :\no Frais de gestion de projet et d’investissement liés aux systèmes d’information : […]\no Recours à des expertises juridiques pour la constitution ou l’évolution des statuts et de la gouvernance',
    highlighted: ['Expertises (juridique, système d’information)'],
  },
  posteReunions: {
    document: '002',
    section: 'partie 10',
    texte:
      'Temps de réunion, de communication et de formation :\no Temps passé par les professionnels du groupement aux réunions relatives au projet / réalisations d’évènements\no Temps pour la conduite des actions de communication : […]\no Formation des professionnels :',
    highlighted: ['Temps de réunion, de communication et de formation'],
  },
  posteCoordination: {
    document: '002',
    section: 'partie 10',
    texte:
      'Ils pourront également servir au financement de temps dédié à la coordination et à l’élaboration des outils de coopération et de temps administratif ou autres besoins identifiés par les groupements (ex : gestionnaire de cas). La réponse apportée à ces besoins de coordination doit s’appuyer, autant que possible, sur les postes déjà existants sur le territoire et être en cohérence avec l’objectif de fusion à terme des dispositifs d’appui à la coordination.',
    highlighted: ['gestionnaire de cas'],
  },
  limitesFinancement: {
    document: '002',
    section: 'partie 7',
    texte:
      'Les règles de financement actuelles se montrent peu incitatives à la coordination des acteurs de santé entre soins de ville, établissements de santé et secteur social et médico-social et montrent leurs limites. En dérogeant aux règles de facturation pour tous les offreurs de soins, on permet de tester des rémunérations collectives des professionnels de santé, complémentaires à une partie de leurs rémunérations conventionnelles classiques.',
    highlighted: ['peu incitatives à la coordination'],
  },
  utilisationHorsPanier: {
    document: '002',
    section: 'partie 7',
    texte:
      'Le projet Ipep doit permettre de tester un mode de financement basé sur la performance, mesurée au niveau d’un groupement d’acteurs en santé et essentiellement calculée sur des indicateurs de résultats. Le principe est celui de la libre utilisation de ce financement par le groupement, y compris pour le financement de prestations dites « dérogatoires », hors panier de soins ou hors nomenclature.',
    highlighted: ['hors panier de soins ou hors nomenclature'],
  },
  derogationsFinancement: {
    document: '002',
    section: 'partie 7',
    texte:
      'Dérogations de financement envisagées (article L162-31-1-II-1°et et 3°) :\n• Facturation,\n• Tarification,\n• Remboursement,\n• Paiement direct des honoraires par le malade,\n• Frais couverts par l’assurance maladie\n• Participation de l’assuré\n• Prise en charge des médicaments et dispositifs médicaux',
    highlighted: ['envisagées'],
  },
  derogationsArticles: {
    document: '002',
    section: 'partie 7',
    texte:
      'Les articles L. 162-1-7, L. 162-5, L. 162-9, L. 162-12-2, L. 162-12- 9, L. 162-14, L. 162-14-1, L.162-16-1, L. 162-22-10, L. 162-23-2, L.162-23-3, L. 162-23-4, L.162-23-8, L. 162-32-1, L. 174-1 du code de la sécurité sociale et l’article L. 312-1 du code de l’action sociale et des familles afin de déroger aux principales règles de facturation pour tous les offreurs de soins et établissements sociaux et médico-sociaux.',
    highlighted: ['déroger aux principales règles de facturation'],
  },
  limitesOrganisation: {
    document: '002',
    section: 'partie 7',
    texte:
      'Le projet Ipep vise à expérimenter la mise en place d’organisations d’acteurs du système de santé intégrées, s’appuyant sur la perspective d’un intéressement financier collectif, dont le partage entre membres d’un groupement d’acteurs en santé serait rendu possible. Or, certaines règles dont dispose aujourd’hui le code de la santé publique, telles que l’interdiction du partage d’honoraires et de bénéfices entre professionnels de santé, ne permettent pas de mener ce type d’expérimentation.',
    highlighted: ['l’interdiction du partage d’honoraires'],
  },
} as const satisfies CitationGroup;
