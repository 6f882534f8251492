import type { CitationGroup } from './citation.ts';

/** How the evaluation of part 14 was to go about it: its frame, its registers, its surveys, its levels. */
export const method = {
  evaluationLoi: {
    document: '002',
    section: 'partie 14',
    texte:
      'Une évaluation systématique des projets d’expérimentations entrant dans le dispositif de l’article 51 est prévue par la loi.',
    highlighted: ['prévue par la loi'],
  },
  evaluationAmbition: {
    document: '002',
    section: 'partie 14',
    texte:
      'L’expérimentation Ipep a pour ambition première de décloisonner la prise en charge des patients et d’optimiser les parcours de santé, d’améliorer la qualité et la pertinence de la prise en charge, mais d’améliorer aussi, l’accès aux soins. L’expérimentation s’appuie pour ce faire, sur la construction de groupements, plus ou moins ad hoc, intégrant des acteurs de ville avec ou non des acteurs hospitaliers et assurant leur coordination. Ces groupements deviennent, au regard de l’expérimentation, responsables de la qualité des soins, des parcours de soins et des dépenses pour une population définie.',
  },
  evaluationIncitations: {
    document: '002',
    section: 'partie 14',
    texte:
      'L’expérimentation prévoit à la fois un accompagnement relativement individualisé des groupements du point de vue juridique et institutionnel, ainsi qu’un ensemble d’incitations financières comprenant des crédits d’amorçage et des contrats d’intéressement sur d’éventuels gains d’efficience en statique et dynamique modulés à la qualité (méthode ROSP).',
  },
  evaluationRegistres: {
    document: '002',
    section: 'partie 14',
    texte:
      'L’évaluation s’appuiera ainsi sur une méthode mixte associant plusieurs registres et démarches de recherche évaluatives, mobilisant les disciplines de la géographie, de la sociologie, de l’économie, de la santé publique afin :\n(1) d’appréhender les enjeux auxquels les expérimentations répondent (stratégique) et le contexte au sein duquel les groupements s’inscrivent (contexte) ;\n(2) de qualifier les moyens mis en œuvre et les mécanismes causaux à l’œuvre en lien avec l’expérimentation ou non ;\n(3) de décrire les organisations et leur fonctionnement (structure, processus) et les transformations à l’œuvre, l’engagement et les usages des/par les acteurs (implantation) ;\n(4) de mesurer les impacts (effets).',
    highlighted: ['une méthode mixte'],
  },
  evaluationDemarches: {
    document: '002',
    section: 'partie 14',
    texte:
      'Les approches associeront ainsi des démarches qualitatives inductives (interview et observation des acteurs dès la phase de co-construction et d’élaboration du cahier des charges), quantitatives exploratoires (enquêtes répétées auprès des groupements par questionnaire), quantitatives confirmatoires en s’appuyant sur des design quasi-expérimentaux de mesure d’impact à partir de données médico-administratives (SNDS) et/ou constituées dans le cadre de l’expérimentation (plate-forme, enquête expérience des patients, enquêtes ad-hoc).',
  },
  evaluationNiveaux: {
    document: '002',
    section: 'partie 14',
    texte:
      'Dans l’analyse d’impact, les niveaux d’analyses comme des dimensions d’intérêt seront multiples compte tenu des acteurs concernés (territoire, site, PS, patient) et des dimensions d’intérêt en lien avec les incitations et les transformations à l’œuvre et consécutives sinon contemporaines d’Ipep (coopération pluri-professionnelle, coordination entre les niveaux de soins, pilotage de la qualité, amélioration de l’accès aux soins).',
  },
  evaluationIndicateurs: {
    document: '002',
    section: 'partie 14',
    texte:
      'Des indicateurs de résultats seront construits pour évaluer les expérimentations à travers l’ensemble de ces dimensions à partir des objectifs des expérimentations, des effets attendus en lien avec les mécanismes causaux et les enseignements de la littérature académique.',
  },
  evaluationRecueil: {
    document: '002',
    section: 'partie 14',
    texte:
      'Une phase essentielle de l’évaluation est le recueil des données, en termes de contenu des données collectées mais aussi en termes de temporalité.\nLes démarches qualitatives s’appuieront sur des observations, focus groupes et entretiens. Pour les démarches quantitatives, il faudra aussi mobiliser différentes bases de données disponibles ayant un niveau d’observation ou d’agrégation variable (patients/assurés, médecin ou professionnel de santé, groupement, « territoire »…).',
  },
  evaluationEnquetes: {
    document: '002',
    section: 'partie 14',
    texte:
      'Il faudra également mettre en place des enquêtes ad hoc afin de répondre aux différents objectifs de l’évaluation, et comprendre plus finement la dynamique de construction des changements dans les regroupements en termes par exemple, d’investissement et de mobilisation des ressources liées à Ipep. Ces enquêtes devront très probablement être répétées dans le temps. Administrées par questionnaire auprès des groupements, elles pourront être complétées par des extractions de leur système d’information afin de décrire de façon homogène, la situation initiale des groupements en termes d’organisation et de pratiques, mais aussi leur évolution par les projets et investissements réalisés au cours de l’expérimentation.',
    highlighted: ['répétées dans le temps'],
  },
  evaluationEtat: {
    document: '002',
    section: 'partie 14',
    texte:
      'Après une phase de co-construction avec des sites pilotes, l’expérimentation va entrer dans une phase de mise en œuvre mi-2019.',
  },
} as const satisfies CitationGroup;
