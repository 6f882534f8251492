import type { CitationGroup } from './citation.ts';

/** The quality component: indicators, experience, score. */
export const qualite = {
  indicateursSocles: {
    document: '002',
    section: 'partie 8-I',
    texte:
      '[…] 10 indicateurs socles ont été retenus (cf. liste des indicateurs fixée en annexe 1). Ces indicateurs sont applicables à l’ensemble des groupements retenus et ce pendant toute la durée de l’expérimentation (sauf en cas de révision du présent cahier des charges).',
  },
  indicateursCarte: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Trois indicateurs maximum par groupement peuvent être sélectionnés, couvrant un ou plusieurs axes prioritaires, ainsi qu’une ou plusieurs des quatre thématiques d’Ipep (accès aux soins, coordination, prévention, prescription médicamenteuse).',
  },
  indicateursCarteFixes: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Les indicateurs à la carte choisis ne peuvent pas être modifiés pendant toute la durée de l’expérimentation et leurs résultats seront appréciés annuellement.',
  },
  qualitePoids: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Le poids de chaque composante est différencié selon que le groupement ait opté ou non pour des indicateurs à la carte (cf. schéma ci-dessous).',
    highlighted: ['différencié selon que le groupement ait opté ou non pour des indicateurs à la carte'],
  },
  qualiteScore: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Le score qualité correspond à la somme des points obtenus sur chacun des indicateurs socle et le cas échéant, à la carte, auquel peut s’ajouter une majoration allant jusqu’à 20 points liée aux résultats obtenus sur l’expérience patient.',
    highlighted: ['la somme des points obtenus', 'une majoration allant jusqu’à 20 points'],
  },
  qualiteAnnuelle: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Le score de qualité global est calculé annuellement par groupement en année N+1 sur la base des notations obtenues au titre de l’année N selon la méthodologie définie ci-après.',
  },
  qualiteNotation: {
    document: '002',
    section: 'partie 8-I',
    texte:
      '- Poids identique de chaque indicateur (pas de pondération au sein des composantes socles et à la carte) ;\n- Prise en compte du niveau atteint par rapport à une cible commune pouvant être ajustée aux caractéristiques des patients ;\n- Prise en compte de l’évolution entre N-1 et N pour les groupements dont le résultat est inférieur à l’objectif intermédiaire.',
    highlighted: [
      'Prise en compte du niveau atteint par rapport à une cible commune',
      'Prise en compte de l’évolution entre N-1 et N pour les groupements dont le résultat est inférieur à l’objectif intermédiaire',
    ],
  },
  qualiteObjectifIntermediaire: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Pour les indicateurs calculés à partir des bases nationales, l’objectif intermédiaire correspond à la moyenne nationale (sous réserve des résultats des premières simulations). Pour les indicateurs avec recueil spécifique, l’objectif intermédiaire sera fixé en concertation avec les groupements et en l’absence de valeur N-1, il est proposé de fixer la même valeur de départ pour tous les groupements, soit 0.',
  },
  montEnCharge: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Pour tenir compte de la montée en charge de l’expérimentation, la prise en compte des résultats des indicateurs qualité s’effectue selon les échéances suivantes',
    highlighted: ['selon les échéances suivantes'],
  },
  experienceBonus: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Les résultats obtenus par le groupement à l’indicateur d’expérience patient sont pris en compte sous forme de bonus. Ainsi, en fonction de la note obtenue par le groupement, l’expérience patient peut :\n1. ne pas avoir d’impact sur le score qualité global ;\n2. le majorer de 10 points (atteinte du niveau intermédiaire) ;\n3. le majorer de 20 points (atteinte de la cible).',
    highlighted: ['le majorer de 10 points', 'le majorer de 20 points'],
  },
  experienceSeuils: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Les valeurs du niveau intermédiaire et de la cible seront définies à l’issue de la phase d’administration test du questionnaire sur la base de la distribution observée des premiers résultats.',
    highlighted: ['définies à l’issue de la phase d’administration test'],
  },
  experienceScore: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Après la validation métrologique du questionnaire, une deuxième phase d’analyses statistiques sera réalisée afin de construire un score sur la base des réponses obtenues.',
    highlighted: ['afin de construire un score'],
  },
  experienceDimensions: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Il est structuré autour des 3 dimensions suivantes :\n- Accessibilité aux soins\n- Continuité du parcours de soins\n- Relation soignant-soigné / personnalisation du parcours de santé',
  },
  experiencePasSatisfaction: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Le questionnaire d’expérience patient se distingue donc :\n- Des questionnaires de « satisfaction du patient », dont l’objectif est de mesurer les attentes, les préférences et la satisfaction du patient (ex : êtes-vous satisfait des réponses apportées à vos questions ?)',
  },
  questionnairePatientsCibles: {
    document: '002',
    section: 'partie 8-I',
    texte:
      'Le groupement sera chargé de recueillir les adresses électroniques des patients ciblés par son plan d’actions.',
    highlighted: ['des patients ciblés par son plan d’actions'],
  },
  experienceAnneeTest: {
    document: '002',
    section: 'partie 15',
    texte:
      'Concernant le questionnaire expérience patient, en 2019, une phase d’administration test de celui-ci est prévue. Ainsi, les premières 1000 réponses recueillies seront anonymisées et feront l’objet d’une analyse statistique réalisée par la HAS afin de valider le questionnaire.',
  },
} as const satisfies CitationGroup;
