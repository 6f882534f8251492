import type { CitationGroup } from './citation.ts';

/** What Ipep is, who could enter it, and when. */
export const calendrier = {
  objet: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’expérimentation Ipep vise à tester un nouveau modèle de financement collectif incitatif à la mise en place d’organisation d’acteurs en santé sur un territoire.',
  },
  principes: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’incitation est un nouveau mode de financement :\n- complémentaire aux modes de rémunération principaux (à l’acte ou à l’activité) = non substitutif\n- basé sur la qualité et la maîtrise des dépenses = conditionné à l’atteinte d’objectifs\n- sans sanction financière en cas de non-atteinte des objectifs fixés = purement incitatif\n- versé à un groupement d’acteurs, libre dans l’utilisation qui en est faite = sans fléchage',
    highlighted: [
      'non substitutif',
      'conditionné à l’atteinte d’objectifs',
      'purement incitatif',
      'sans fléchage',
    ],
  },
  purementIncitatif: {
    document: '002',
    section: 'partie 1',
    texte: 'sans sanction financière en cas de non-atteinte des objectifs fixés = purement incitatif',
    highlighted: ['sans sanction financière'],
  },
  utilisationLibre: {
    document: '002',
    section: 'partie 1',
    texte:
      'L’intéressement collectif est versé au groupement, qui décide ensuite de l’utilisation qui en sera faite, selon la clef de répartition qu’il aura définie en amont dans le cadre de sa gouvernance interne',
  },
  seuilPatients: {
    document: '002',
    section: 'partie 1',
    texte:
      'comprenant obligatoirement la participation de médecins traitants, dont la patientèle globale constitue un volume minimal de 5000 patients.',
    highlighted: ['un volume minimal de 5000 patients'],
  },
  pasUneSeulePathologie: {
    document: '002',
    section: 'partie 1',
    texte:
      'Il est laissé aux groupements une liberté de choix dans la population qui concentrera leurs actions, avec pour seule condition de ne pas cibler leurs actions sur une seule pathologie (afin d’éviter de reproduire des effets « filières »).',
  },
  duree: {
    document: '002',
    section: 'partie 3',
    texte:
      'La durée de l’expérimentation est de 4 ou 5 ans, avec la possibilité pour les équipes candidates d’en sortir à l’issue de la phase 2 (soit au bout de 3 ans).',
    highlighted: ['4 ou 5 ans'],
  },
  sortiePhase2: {
    document: '002',
    section: 'partie 3',
    texte:
      'En fonction des premiers résultats constatés au cours de ces deux phases (phase 1 et 2), les expérimentateurs qui le souhaitent pourront sortir de l’expérimentation à la fin de cette seconde phase.',
  },
  phase1: {
    document: '002',
    section: 'partie 3',
    texte:
      'Phase 1 (un an) : Lancement et mise en place du projet d’expérimentation\nCette première phase, fixée pour une durée d’un an, a pour objectif principal d’aider le groupement dans le lancement et la mise en place de son projet organisationnel.',
    highlighted: ['fixée pour une durée d’un an'],
  },
  phase1Recueil: {
    document: '002',
    section: 'partie 3',
    texte:
      'la mise en place des processus de recueil et de restitution de données ;\n[…] la première administration du questionnaire d’expérience patient ;',
    highlighted: ['la mise en place des processus de recueil'],
  },
  phase1Simulations: {
    document: '002',
    section: 'partie 3',
    texte:
      'Cette première phase, fixée pour une durée d’un an, a pour objectif principal d’aider le groupement dans le lancement et la mise en place de son projet organisationnel. Elle doit conduire à :\n[…] la mise à disposition pour les acteurs de l’expérimentation des résultats des simulations d’une application du modèle de financement ;',
    highlighted: ['des résultats des simulations d’une application du modèle de financement'],
  },
  phase1Ajustements: {
    document: '002',
    section: 'partie 3',
    texte: 'l’identification d’ajustements éventuels du présent cahier des charges.',
  },
  phase2: {
    document: '002',
    section: 'partie 3',
    texte:
      'Phase 2 (deux ans) : Modèle de financement transitoire valorisant de manière indépendante la qualité et les gains d’efficience\nPendant cette phase, d’une durée de deux ans, les deux composantes du modèle (qualité et gains d’efficience) sont additionnelles',
    highlighted: ['sont additionnelles'],
  },
  phase2Versements: {
    document: '002',
    section: 'partie 3',
    texte:
      'En fonction des résultats obtenus sur ces deux dimensions, un versement Ipep pourra avoir lieu en 2020 et 2021 (ou années N+1 et N+2) sur la base des résultats de l’année 2019 et 2020 (soit les années N et N+1).',
    highlighted: ['en 2020 et 2021', 'sur la base des résultats de l’année 2019 et 2020'],
  },
  phase3: {
    document: '002',
    section: 'partie 3',
    texte:
      'Phase 3 (deux ans) : Modèle de financement cible conditionné par l’obtention de gains d’efficience\nPendant cette phase, le montant Ipep versé au groupement correspond au montant des gains d’efficience obtenus par le groupement, modulé par le score qualité global […]',
    highlighted: ['modulé par le score qualité global'],
  },
  cinqAnnees: {
    document: '002',
    section: 'partie 8-III',
    texte:
      'Les cinq années d’expérimentation doivent être l’occasion pour les groupements de mettre en œuvre leur organisation afin d’améliorer le service rendu à leur patient, tout en générant des gains d’efficience pour le système de santé.',
  },
  revision: {
    document: '002',
    section: 'partie 11',
    texte:
      'Toute modification du présent cahier des charges doit faire l’objet d’un avenant, soumis à l’avis des groupements expérimentateurs. En cas de désaccord, les groupements expérimentateurs qui le souhaiteraient auraient alors la possibilité de sortir de l’expérimentation.',
    highlighted: ['la possibilité de sortir de l’expérimentation'],
  },
  methodeRosp: {
    document: '002',
    section: 'partie 14',
    texte:
      '[…] un ensemble d’incitations financières comprenant des crédits d’amorçage et des contrats d’intéressement sur d’éventuels gains d’efficience en statique et dynamique modulés à la qualité (méthode ROSP).',
    highlighted: ['méthode ROSP'],
  },
  evaluationCalendrier: {
    document: '002',
    section: 'partie 14',
    texte:
      'Le protocole d’évaluation sera finalisé d’ici juin 2019 pour une mise en œuvre à partir de mi 2019 jusqu’à fin 2023.',
    highlighted: ['jusqu’à fin 2023'],
  },
  candidaturesCloses: {
    document: '001',
    section: 'rubrique « Quels contacts ? »',
    texte:
      'Vous pouvez dès maintenant nous soumettre votre candidature pour participer à l’expérimentation Ipep jusqu’au 30 septembre 2019.',
    highlighted: ['jusqu’au 30 septembre 2019'],
  },
  candidaturesClosesCommunique: {
    document: '003',
    section: '« Des candidatures restant ouvertes jusqu’en septembre 2019 »',
    texte:
      'Les dossiers de candidature, téléchargeables sur le site du ministère des Solidarités et de la Santé, sont à transmettre par voie électronique au plus tard le 30 septembre 2019 à l’agence régionale de santé (ARS) concernée […]',
    highlighted: ['au plus tard le 30 septembre 2019'],
  },
  publicationArrete: {
    document: '003',
    section: 'introduction',
    texte:
      '[…] les expérimentations « Incitation à une prise en charge partagée » (Ipep) et « Paiement en équipe de professionnels de santé en ville » (Peps) sont lancées suite à la publication de leurs cahiers des charges par arrêté le 3 juillet dernier.',
  },
} as const satisfies CitationGroup;
