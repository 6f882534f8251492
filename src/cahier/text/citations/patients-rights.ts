import type { CitationGroup } from './citation.ts';

/** What patients are told, asked, and may refuse. */
export const patientsRights = {
  infoPrealable: {
    document: '002',
    section: 'partie 15',
    texte:
      'L’obligation d’information préalable des patients sur l’ensemble des finalités pour lesquelles les données sont traitées devra, dans tous les cas, être respectée.',
    highlighted: ['L’obligation d’information préalable'],
  },
  infoDecret: {
    document: '002',
    section: 'partie 15',
    texte:
      'Le décret n° 2018-125 du 21 février 2018 relatif au cadre d’expérimentations pour l’innovation dans le système de santé prévu à l’article L. 162-31-1 du code de la sécurité sociale prévoit que le patient est informé de l’existence de l’expérimentation et du partage éventuel des données le concernant entre les acteurs de l’expérimentation, concourant à sa prise en charge. Sur ce partage de données, l’absence d’opposition (exprimée par tout moyen y compris sous forme dématérialisée) du patient dûment informé vaudra consentement. Dès lors, il convient seulement que soit tracé le fait que le patient a bien reçu l’information.',
    highlighted: [
      'le patient est informé de l’existence de l’expérimentation',
      'l’absence d’opposition',
      'vaudra consentement',
    ],
  },
  infoConsultation: {
    document: '002',
    section: 'partie 15',
    texte:
      'L’information du patient de l’expérimentation est initiée au moment de la consultation. Des supports d’information (sous format papier et numérique) seront mis à disposition des expérimentateurs de manière à assurer une homogénéité de la communication.',
    highlighted: ['au moment de la consultation'],
  },
  infoCourriel: {
    document: '002',
    section: 'partie 15',
    texte:
      'Par ailleurs, un courrier électronique informera les patients concernant la collecte, le stockage, le partage et l’utilisation des données recueillies dans le cadre de sa réponse au questionnaire expérience patient.',
    highlighted: ['un courrier électronique'],
  },
  opposition: {
    document: '002',
    section: 'partie 15',
    texte:
      'Les patients ont la possibilité de s’opposer, par tout moyen, y compris dématérialisé (courrier, message électronique), au partage d’information[s] entre les professionnels participant à l’expérimentation ou à des fins d’évaluation.',
    highlighted: ['par tout moyen', 'à des fins d’évaluation'],
  },
  responsableTraitement: {
    document: '002',
    section: 'partie 15',
    texte:
      'Conformément au Règlement Général sur la Protection des Données (RGPD) et à la loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés modifiée (dite loi « informatique et libertés »), l’Assurance Maladie est responsable du traitement des données pour la gestion de l’expérimentation sur la plateforme, et co-responsable avec l’Institut de recherche et de documentation en économie de la santé (IRDES) des données d’évaluation, et s’engage à prendre toutes les mesures nécessaires pour garantir la sécurité et la confidentialité des données personnelles qui seront collectées dans le cadre de cette expérimentation.',
    highlighted: [
      'l’Assurance Maladie est responsable du traitement',
      'co-responsable avec l’Institut de recherche et de documentation en économie de la santé (IRDES)',
    ],
  },
  dossierReserve: {
    document: '002',
    section: 'partie 15',
    texte:
      'La loi protège le caractère privé et la sécurité des informations concernant la santé. Seul le groupement de professionnels de santé, hôpitaux et établissements sociaux et médico-sociaux travaillant ensemble à la prise en charge thérapeutique des patients aura la possibilité de lire et partager des informations concernant les dossiers médicaux afin d’améliorer les parcours de santé.',
    highlighted: ['Seul le groupement de professionnels de santé'],
  },
  formatNumerique: {
    document: '002',
    section: 'partie 8-I',
    texte: 'Ce questionnaire est destiné à être renseigné par les patients sous format numérique.',
    highlighted: ['sous format numérique'],
  },
  reponseAnonyme: {
    document: '002',
    section: 'annexe 2',
    texte: 'Je réponds anonymement ? Oui ! Personne ne saura que c’est vous personnellement qui répondez.',
    highlighted: ['Personne ne saura'],
  },
  questionnaireFaitPar: {
    document: '002',
    section: 'annexe 2',
    texte: 'Un groupe de patients et de professionnels de santé ont rédigé ce questionnaire.',
  },
  questionnaireDuree: { document: '002', section: 'annexe 2', texte: 'Moins de 10 minutes suffiront !' },
  questionnaireAide: {
    document: '002',
    section: 'annexe 2',
    texte:
      'Si vous le souhaitez, en cas de difficultés, vos parents ou vos proches peuvent répondre à votre place.',
    highlighted: ['peuvent répondre à votre place'],
  },
} as const satisfies CitationGroup;
