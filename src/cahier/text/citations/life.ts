import type { CitationGroup } from './citation.ts';

/** The life of a groupement, from its way in to its end. */
export const life = {
  volontaires: {
    document: '002',
    section: 'partie 12',
    texte: 'La candidature et la participation à l’expérimentation sont volontaires :',
    highlighted: ['volontaires'],
  },
  voieParticipants: {
    document: '002',
    section: 'partie 12',
    texte:
      'Les groupements ayant participé à l’élaboration du cahier des charges sont admis d’office, dès lors qu’ils en font la demande et qu’ils respectent les prérequis du présent cahier des charges.\nL’acte d’engagement annexé au présent cahier des charges est à transmettre à l’adresse électronique dédiée ipep@sante.gouv.fr, ainsi qu’à l’adresse électronique dédiée « article 51 » de l’agence régionale de santé concernée […]',
    highlighted: ['admis d’office', 'L’acte d’engagement'],
  },
  voieCandidats: {
    document: '002',
    section: 'partie 12',
    texte:
      'Les acteurs n’ayant pas participé à l’élaboration du cahier des charges et souhaitant mener l’expérimentation, sont invités à candidater à l’appel à projets, annexé au présent cahier des charges. […] Les modalités de candidature (contenu du dossier de demande, calendrier, procédure de sélection…) sont précisées dans l’appel à projets.',
    highlighted: ['candidater à l’appel à projets'],
  },
  departEte2019: {
    document: '000',
    section: 'diapositive « Calendrier de lancement d’Ipep »',
    texte:
      '[…] permettant le démarrage opérationnel de l’expérimentation dès l’été 2019 pour les acteurs de la co-construction.',
    highlighted: ['dès l’été 2019'],
  },
  entreeDebut2020: {
    document: '003',
    section: 'introduction',
    texte:
      'En outre, de nouveaux professionnels de santé peuvent encore candidater jusqu’à fin septembre prochain pour entrer dans l’expérimentation début 2020.',
    highlighted: ['début 2020'],
  },
  appuiPromis: {
    document: '001',
    section: 'rubrique « Quels contacts ? »',
    texte:
      'Les équipes dont la candidature aura été retenue bénéficieront la première année de crédits d’amorçage leur permettant de mettre en place les organisations et outils nécessaires.\nElles bénéficieront également d’un accompagnement tout au long du projet.',
    highlighted: ['la première année de crédits d’amorçage'],
  },
  conventionSignataires: {
    document: '002',
    section: 'partie 10',
    texte:
      'En cas de groupement constitué sous forme de convention, cette convention sera signée par le ou les membres désignés dans la convention pour percevoir les crédits au titre d’Ipep.',
    highlighted: ['le ou les membres désignés dans la convention'],
  },
  feuilleDeRoute: {
    document: '002',
    section: 'partie 10',
    texte:
      'Un modèle de feuille de route synthétisant les éléments incontournables pour la conduite du projet sera mis à disposition des groupements pour les aider à formaliser leur plan d’actions.',
    highlighted: ['Un modèle de feuille de route'],
  },
  creditsPostes: {
    document: '002',
    section: 'partie 10',
    texte:
      'Ils ont pour but de financer trois principaux postes selon les besoins formulés par les groupements durant les travaux de co-construction :\n[…] Chef de projet – coordinateur (ingénierie de projet) :\n[…] Expertises (juridique, système d’information) :\n[…] Temps de réunion, de communication et de formation :',
    highlighted: ['trois principaux postes'],
  },
  phase1Organisation: {
    document: '002',
    section: 'partie 3',
    texte:
      'l’accompagnement des groupements dans la mise en place des organisations, du suivi et du reporting (formalisation de leur plan d’actions et de la gouvernance du projet) ;',
    highlighted: ['formalisation de leur plan d’actions et de la gouvernance du projet'],
  },
  phase1Regles: {
    document: '002',
    section: 'partie 3',
    texte:
      'l’appropriation par les groupements des règles et outils développés pour l’expérimentation ; […]\nla mise en place progressive des moyens nécessaires à la mise en œuvre des actions ;',
    highlighted: ['l’appropriation par les groupements des règles et outils'],
  },
  phase1Diffusion: {
    document: '002',
    section: 'partie 3',
    texte:
      'la diffusion et la communication de l’expérimentation sur le territoire auprès des patients et des autres acteurs de santé ;',
    highlighted: ['auprès des patients'],
  },
  budgetPhase1: {
    document: '002',
    section: 'partie 3',
    texte:
      'Pour assurer le déploiement de cette phase, un budget (appelé « crédits d’amorçage ») est alloué au groupement expérimentateur […]',
    highlighted: ['un budget'],
  },
} as const satisfies CitationGroup;
