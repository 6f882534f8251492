import type { CitationGroup } from './citation.ts';

/** How the experiment was to be judged, whose interests were to be told, what else was read. */
export const judged = {
  evaluationEnjeux: {
    document: '002',
    section: 'partie 14',
    texte:
      'Les enjeux de l’évaluation sont relatifs à l’analyse des impacts et aux enseignements qui pourront être tirés en matière de reproductibilité, d’extension voire de généralisation (ou de changement d’échelle).',
    highlighted: ['reproductibilité, d’extension voire de généralisation'],
  },
  evaluationEquipe: {
    document: '002',
    section: 'partie 14',
    texte:
      'L’évaluation, en cours de conception, sera mise en œuvre par des chercheurs du GIP-IRDES, du CESP-Inserm et de l’Université de Lille 1 dans le cadre d’un programme de recherche dénommé ERA2 (évaluation d’expérimentations article 51 de rémunération alternative à l’acte).',
    highlighted: ['ERA2'],
  },
  evaluationQuestions: {
    document: '002',
    section: 'partie 14',
    texte:
      'L’évaluation se déclinera au travers d’une démarche évaluative compréhensive visant à porter un jugement externe sur Ipep au regard des expérimentations labellisées en matière :\nd’efficacité au regard des résultats observés et des objectifs inscrits dans le cahier des charges ;\nd’efficience au regard des réalisations et des ressources mobilisées ;\nde cohérence entre les objectifs spécifiques de chaque regroupement, opérationnels et les ressources mobilisées ;\nde pertinence entre les objectifs globaux et les problèmes identifiés en termes de changement organisationnels, …',
    highlighted: ['un jugement externe'],
  },
  evaluationSansTirage: {
    document: '002',
    section: 'partie 14',
    texte:
      'La mesure des impacts s’appuiera sur des designs quasi-expérimentaux afin de contourner les contraintes méthodologiques liées à la mesure d’un effet causal alors même que la mise en œuvre d’Ipep se fera auprès de groupements volontaires sans aucun mécanisme d’assignation aléatoire (randomisation). L’absence de randomisation rend difficile la séparation entre deux sources d’effets potentiels : l’expérimentation Ipep (effet causal) ou la particularité des groupements volontaires (biais de sélection).',
    highlighted: [
      'groupements volontaires sans aucun mécanisme d’assignation aléatoire (randomisation)',
      'biais de sélection',
    ],
  },
  evaluationTemoins: {
    document: '002',
    section: 'partie 14',
    texte:
      'Construire des groupes témoins comparables (des références ou contrefactuel(s)) afin de prendre en compte les biais de sélection ;',
    highlighted: ['groupes témoins comparables'],
  },
  evaluationDifferences: {
    document: '002',
    section: 'partie 14',
    texte:
      'De mettre en œuvre des analyses dynamiques, longitudinales, afin de faire la part entre les différences produites par l’expérimentation de celles initiales (méthodes dites des différences de différences) ; […]\nDe tenir compte des différents « types » de groupements et d’ « environnement » (« taxonomies » et effets fixes) afin de préciser les mesures au-delà d’un effet moyen pour tendre vers des analyses permettant de comprendre et d’interpréter correctement les différences dans les effets estimés.',
    highlighted: ['différences de différences'],
  },
  evaluationThemes: {
    document: '002',
    section: 'partie 14',
    texte:
      'les conditions d’exercice avec une attention particulière aux professionnels du premier recours ;\nl’accessibilité aux soins (distance/temps accès, reste à charge, inscription médecin traitant, gamme de soins et services…) ;\nla qualité et la pertinence des soins (expérience des patients, dépistages, suivi et traitements appropriés) ;\nles recours et parcours de soins (consultations/visites, passage soins premiers recours - soins spécialisés, amont et aval de l’hospitalisation).',
  },
  evaluationDonnees: {
    document: '002',
    section: 'partie 14',
    texte:
      'Il s’agira de mobiliser les données de la plate-forme collectées pour le suivi des expérimentations, les données médico-administratives du SNDS (PMSI, DCIR), ainsi que des données de contexte sociodémographique et sanitaire des territoires (INSEE, DREES, CEPIDC, etc.). Ces données permettront notamment de caractériser la situation initiale des groupements et de réaliser les analyses d’impact.',
    highlighted: ['la situation initiale des groupements'],
  },
  evaluationRepresentativite: {
    document: '002',
    section: 'partie 14',
    texte:
      'Les analyses quantitatives se baseront aussi sur les données d’expérience patient sous contrainte de leur représentativité.',
    highlighted: ['sous contrainte de leur représentativité'],
  },
  liensDeclaration: {
    document: '002',
    section: 'partie 16',
    texte:
      'L’expérimentation Ipep ne visant pas d’incitation particulière au regard de l’utilisation de produits issus d’établissements pharmaceutiques ou d’entreprises fabriquant des matériels ou dispositifs médicaux, les groupements d’acteurs participants n’ont pas à établir une déclaration d’intérêt particulière pour l’expérimentation Ipep.',
    highlighted: ['n’ont pas à établir une déclaration d’intérêt particulière'],
  },
  liensDemande: {
    document: '002',
    section: 'partie 16',
    texte:
      'Liste des professionnels, organismes ou structures participant aux projets d’expérimentation qui remettent à l’ARS une déclaration d’intérêt au titre des liens directs ou indirects (au cours des cinq années précédant l’expérimentation) avec des établissements pharmaceutiques ou des entreprises fabriquant des matériels ou des dispositifs médicaux.',
  },
  bibliographieAco: {
    document: '002',
    section: 'partie 17',
    texte: 'Accountable Care Organizations : enseignements d’un modèle développé aux Etats-Unis […]',
  },
  bibliographieNhs: {
    document: '002',
    section: 'partie 17',
    texte:
      'Mission d’étude sur l’expérimentation par le National Health Service anglais (NHS) de nouveaux modèles d’organisation et de financement intégrés […]',
  },
  bibliographieMssp: {
    document: '002',
    section: 'partie 17',
    texte:
      'Expériences étrangères de coordination des soins : les Accountable Care Organizations de Medicare aux Etats-Unis, Natacha LEMAIRE, Novembre 2017 […]',
  },
  bibliographieIrdes: {
    document: '002',
    section: 'partie 17',
    texte:
      'L’expérience américaine des Accountable Care Organizations : des enseignements pour la France ?, Julien Mousquès (Irdes), Marie-Camille Lenormand (Cnam) Questions d’économie de la santé n° 227 - Avril 2017 […]',
  },
  pepsCommunique: {
    document: '003',
    section: '« Paiement forfaitaire en équipe de professionnels de santé en ville »',
    texte:
      'Cette expérimentation permet de tester un nouveau modèle de financement collectif forfaitaire des professionnels de santé en ville. Ce financement est versé à des équipes volontaires de structures de ville déjà constituées (maisons ou centres de santé par exemple) pour être rémunérées au forfait.',
    highlighted: ['pour être rémunérées au forfait'],
  },
} as const satisfies CitationGroup;
