import type { CitationGroup } from './citation.ts';

/** Which data a groupement is given, and gives. */
export const dataGiven = {
  donneesSnds: {
    document: '002',
    section: 'partie 1',
    texte:
      'Afin d’accompagner les groupements dans le ciblage et le pilotage de leurs actions, des données relatives à leur patientèle, issues du Système national des données de santé (SNDS) seront mises à leur disposition […]',
    highlighted: ['des données relatives à leur patientèle'],
  },
  croisementAnnexe3: {
    document: '002',
    section: 'annexe 3',
    texte:
      'Enfin, le croisement entre pathologies et dépenses permet de mesurer le poids des patients atteints de pathologies (ou polypathologiques) dans les dépenses du groupement avec un éventuel levier d’action.',
  },
  parcoursAnnexe3: {
    document: '002',
    section: 'annexe 3',
    texte:
      'L’objectif de ces analyses est double :\nDénombrer les différents points de contacts (hôpitaux, professionnels de santé…) des patients du groupement et les acteurs pouvant se coordonner autour des patients. Il s’agira de mettre en évidence les professionnels de santé, hôpitaux publics ou cliniques privées concentrant la majorité des séjours et des dépenses des patients des groupements.\nDévelopper la « compréhension » des parcours patient et identifier les patients à fort besoin de coordination. Il s’agira par exemple d’identifier les profils de patients ayant un recours plus important aux soins, fréquemment hospitalisés ou ayant un recours plus important aux urgences.',
    highlighted: ['les différents points de contacts', 'les patients à fort besoin de coordination'],
  },
  perimetreAnnexe3: {
    document: '002',
    section: 'annexe 3',
    texte:
      'Les travaux de co-construction ont permis de définir un périmètre de données pertinentes pour la restitution au groupement.',
  },
  donneesAgregees: {
    document: '002',
    section: 'partie 15',
    texte:
      'Les données recueillies par les acteurs des groupements expérimentateurs à partir de leurs systèmes d’information seront agrégées (c’est-à-dire rendues non nominatives) avant d’être transmises à l’Assurance Maladie.',
    highlighted: ['rendues non nominatives'],
  },
  donneesDeConsommation: {
    document: '002',
    section: 'partie 15',
    texte:
      'Par ailleurs, l’Assurance Maladie partagera avec les professionnels concernés des données agrégées concernant la consommation de soins de leurs patients, telles que par exemple le nombre de consultations et d’actes médicaux et infirmiers, ou encore la délivrance de médicaments.',
    highlighted: ['des données agrégées'],
  },
  recueilAdHoc: {
    document: '002',
    section: 'partie 15',
    texte:
      'Le suivi de certains indicateurs nécessitera un recueil ad hoc par les acteurs des groupements expérimentateurs au sein de leurs systèmes d’information (pour les indicateurs à la carte et les indicateurs socles avec recueil spécifique notamment, voir annexe 1). Les équipes soignantes restent alors responsables du traitement de ces données et de l’éventuel recueil du consentement du patient dans ce cadre.',
    highlighted: ['Les équipes soignantes restent alors responsables du traitement'],
  },
  adressesRecueillies: {
    document: '002',
    section: 'partie 15',
    texte:
      'Par ailleurs, le questionnaire portant sur l’expérience du patient dans le cadre de sa prise en charge par le groupement de professionnels de santé expérimentant Ipep sera administré aux patients dans le cadre de l’expérimentation. Pour cela, les adresses électroniques de certains patients seront recueillies par les professionnels du groupement et téléchargées sur la plate- forme en ligne dédiée, développée par la Cnam et mise à disposition des acteurs de l’expérimentation.',
    highlighted: ['les adresses électroniques de certains patients'],
  },
  lienEnvoye: {
    document: '002',
    section: 'partie 15',
    texte:
      'Les patients recevront un lien les dirigeant sur cette plate-forme où ils pourront saisir leurs réponses. L’information du patient, incluant son droit d’opposition, l’administration du questionnaire et le recueil des réponses seront assurés par cette plate-forme conformément aux règles relatives à la protection des données.',
    highlighted: ['son droit d’opposition'],
  },
  restitutionResultats: {
    document: '002',
    section: 'partie 15',
    texte:
      'En routine, les résultats anonymisés et agrégés du questionnaire expérience patient seront restitués au groupement ainsi qu’aux institutions pilotes de l’expérimentation Ipep (Cnam et Ministère).',
    highlighted: ['anonymisés et agrégés'],
  },
} as const satisfies CitationGroup;
