import type { CitationGroup } from './citation.ts';

/** The digital services of annexes 6 and 7. */
export const services = {
  serviceDmp: {
    document: '002',
    section: 'annexe 6',
    texte:
      'Dossier Médical Partagé (DMP)\nAlimentation du DMP par les professionnels de santé de l’équipe de soins du patient en données médicales (Compte rendu médical, résultat d’examen, …) afin de constituer le dossier médical de l’Usager ;\nConsultation du DMP de l’Usager afin de faciliter sa prise en charge en prenant connaissance de ses antécédents, de ses intolérances médicamenteuses et de ses allergies (en respectant la matrice d’habilitation du DMP).\nUtilisation du DMP pour classer et partager les informations médicales utiles pour une prise en charge coordonnée',
    highlighted: ['Dossier Médical Partagé (DMP)'],
  },
  serviceDp: {
    document: '002',
    section: 'annexe 6',
    texte: 'Utilisation du Dossier Pharmaceutique (DP) pour connaître les traitements médicaux en cours',
    highlighted: ['Dossier Pharmaceutique (DP)'],
  },
  serviceMessagerie: {
    document: '002',
    section: 'annexe 6',
    texte:
      'Utilisation du service de messagerie conforme à l’espace de confiance MS Santé pour un échange de documents cliniques, paracliniques ou sociaux (extension en cours) utiles pour la prise en charge coordonnée, notamment les échanges entre les professionnels de santé.\nEn complément du DMP, utilisation automatisée du service de messagerie pour la transmission des documents médicaux entre les Professionnels de santé, notamment entre la ville et l’hôpital (comptes rendus hospitaliers, comptes rendus d’examens complémentaires, lettres de liaison, …).',
    highlighted: ['messagerie conforme à l’espace de confiance MS Santé'],
  },
  serviceBiologie: {
    document: '002',
    section: 'annexe 6',
    texte:
      'En complément du DMP, utilisation automatisée du service de messagerie MS Santé pour la transmission des résultats de biologie médicale (Laboratoire --> Médecin)',
    highlighted: ['résultats de biologie médicale'],
  },
  serviceOrientation: {
    document: '002',
    section: 'annexe 6',
    texte: 'Aide à l’orientation de l’Usager dans le système de santé notamment l’outil ViaTrajectoire.',
    highlighted: ['ViaTrajectoire'],
  },
  serviceRor: {
    document: '002',
    section: 'annexe 6',
    texte:
      'Répertoire opérationnel des ressources (ROR) Outil de description des ressources de l’offre de santé pour une région qui propose une information exhaustive de l’offre de santé régionale et extra-régionale, sans cloisonnement entre la ville et l’hôpital. L’intégration des structures médicosociales est en cours.',
    highlighted: ['Répertoire opérationnel des ressources (ROR)'],
  },
  servicePrescription: {
    document: '002',
    section: 'annexe 6',
    texte:
      'Service de prescription électronique pour améliorer dans le cas de la prescription du médicament, la relation prescripteur / pharmacien et faciliter le suivi des prescriptions, renforcer la sécurité du circuit du médicament dans les soins ambulatoires.',
    highlighted: ['prescription électronique'],
  },
  serviceCoordination: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Cet outil constitue le dossier de coordination utilisé au quotidien par les professionnels agissant dans le cadre d’une prise en charge partagée ; il permet une visibilité améliorée des données selon l’habilitation des professionnels y accédant voire le patient / l’usager. […] Il comprend notamment le recueil du consentement du patient.',
    highlighted: ['le dossier de coordination', 'le recueil du consentement du patient'],
  },
  serviceEquipe: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ce service numérique permet d’établir la liste des professionnels de santé, médico- sociaux et sociaux qui constituent l’équipe pluri-professionnelle de prise en charge du patient / usager et doit permettre de les contacter facilement (via réseau professionnel, ms santé, téléphone, …).',
    highlighted: ['l’équipe pluri-professionnelle'],
  },
  servicePlan: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ce service soutient l’ensemble des processus associés à l’élaboration, la validation et le suivi de la mise en œuvre du PPS. Le PPS validé (synthèse finale) alimente l’outil de coordination et le DMP.',
    highlighted: ['suivi de la mise en œuvre du PPS'],
  },
  serviceReperage: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Il s’agit de l’ensemble des services destinés à signaler, repérer et qualifier la situation de l’Usager en vue de son éventuelle inscription dans un dispositif de coordination. Il peut donc s’agir de fiches de signalement, des questionnaires, ou des outils plus élaborés de type échelle de scoring, l’ensemble accessibles sous format dématérialisé.',
    highlighted: ['signaler, repérer et qualifier la situation de l’Usager'],
  },
  serviceLiaison: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ce service permet de signaler un évènement remarquable, imprévu, … à partir notamment du domicile du patient, et l’envoi de notifications / alertes aux différents membres de l’équipe pluri professionnelle de prise en charge.',
    highlighted: ['notifications / alertes'],
  },
  serviceReseau: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ce service facilite l’échange et le partage au sein de l’équipe ou du réseau professionnel, en mobilité, en mode asynchrone et synchrone, des échanges, des images et tous autres documents, autour d’un patient ou d’une thématique /question (pathologie, protocole, …).',
    highlighted: ['en mobilité'],
  },
  serviceAgendas: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Le partage d’agenda vise 2 fonctionnalités :\n- L’inscription d’évènement d’un patient / usager et une vision consolidée de l’agenda de l’Usager accessible à tous les professionnels de sa prise en charge et l’usager lui-même (dans une optique « ligne de vie »)\n- Une fédération des agendas des professionnels du collectif de santé ou d’appui aux parcours afin de faciliter l’organisation entre professionnels de la réponse aux soins non programmés, sans se substituer à un service de prise de rendez- vous.',
    highlighted: ['soins non programmés'],
  },
  serviceSorties: {
    document: '002',
    section: 'annexe 7',
    texte:
      'Ce service permet de faciliter l’organisation du retour à domicile d’un patient après une hospitalisation et fluidifie le parcours ville-hôpital.',
    highlighted: ['retour à domicile d’un patient après une hospitalisation'],
  },
} as const satisfies CitationGroup;
