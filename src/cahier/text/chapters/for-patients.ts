import type { Chapter } from './chapter.ts';

/** For patients and who speaks for them, in plain French: short sentences and short words, as a test measures. */
export const forPatients: Chapter = {
  chemin: '/parcours/patients/',
  nom: 'Pour les patients',
  title: 'Pour les patients et leurs représentants',
  source: 'Partie 15 et annexe 2',
  question: 'Que sait-on de vous, que vous demande-t-on, et que pouvez-vous refuser ?',
  sections: [
    {
      id: 'concerne',
      title: 'Suis-je concerné ?',
      words: [
        "Oui, si votre médecin traitant fait partie d'un groupement Ipep, et si vous avez eu un soin remboursé dans l'année. Avant 16 ans, deux consultations suffisent.",
        "Le groupement peut aider certains patients plus que d'autres : ceux qui ont une maladie longue, ceux qui ont du mal à trouver un soin.",
      ],
      citations: ['populationCiblee', 'patientele'],
      silent:
        "Où trouver la liste des groupements. Si vous restez libre de changer de médecin. Si ce que vous payez change : le cahier veut pouvoir s'écarter de règles sur la part de l'assuré, et n'en dit pas plus.",
      links: [
        { chemin: '/regles/patientele/', nom: 'Qui compte parmi les patients' },
        { chemin: '/parcours/argent/#derogations', nom: 'Les règles à écarter' },
      ],
    },
    {
      id: 'information',
      title: 'Doit-on me le dire ?',
      words: [
        "Oui. On vous en parle d'abord en consultation. On vous remet une note. Si l'on vous envoie le questionnaire, un courriel vous dit ce que l'on fait de vos réponses.",
        'On garde la trace que vous avez été prévenu.',
      ],
      citations: ['infoPrealable', 'infoDecret', 'infoConsultation', 'supportsTypes', 'infoCourriel'],
      silent: 'Ce que contient la note.',
    },
    {
      id: 'questionnaire',
      title: 'Qui reçoit le questionnaire ?',
      words: [
        "Pas tout le monde : les patients que visent les actions du groupement, et dont il a l'adresse. Vous recevez un lien. Vous répondez en ligne, en moins de dix minutes.",
        'Un proche peut vous aider, ou répondre pour vous. Des patients ont aidé à écrire les questions.',
      ],
      citations: [
        'questionnairePatientsCibles',
        'adressesRecueillies',
        'lienEnvoye',
        'formatNumerique',
        'questionnaireDuree',
        'questionnaireAide',
        'questionnaireFaitPar',
      ],
      silent:
        "Comment répond une personne sans adresse électronique, et ce qu'il en est avant 18 ans : le plus jeune âge proposé est 18 ans.",
      links: [{ chemin: '/questionnaire/', nom: 'Lire les questions, ou y répondre ici' }],
    },
    {
      id: 'anonymat',
      title: 'Saura-t-on que c’est moi ?',
      words: [
        "Le cahier répond non. Le groupement, la Cnam et le ministère voient des résultats d'ensemble, sans noms. Les 1 000 premières réponses doivent servir à tester le questionnaire, sans noms non plus.",
        "N'écrivez pas votre nom dans la dernière case.",
      ],
      citations: ['reponseAnonyme', 'restitutionResultats', 'experienceAnneeTest'],
      silent:
        'À partir de combien de réponses un résultat est montré : trop peu de réponses laissent deviner qui a répondu.',
      links: [{ chemin: '/regles/experience-patient/', nom: 'Ce que devient une réponse' }],
    },
    {
      id: 'donnees',
      title: 'Qui lit mon dossier ?',
      words: [
        "Ceux du groupement qui vous suivent, à l'hôpital et dans le social aussi, et eux seuls. L'Assurance maladie leur montre aussi des totaux : combien de consultations, d'actes, de médicaments. Ce qu'ils lui envoient est fait de totaux.",
      ],
      citations: ['dossierReserve', 'donneesAgregees', 'donneesDeConsommation', 'plateformeNiDossier'],
      links: [{ chemin: '/parcours/acteurs/#suivre-une-donnee', nom: 'Suivre une donnée de soins' }],
    },
    {
      id: 'refuser',
      title: 'Puis-je refuser ?',
      words: [
        "Oui, par lettre, par courriel ou de vive voix. Vous pouvez refuser que les soignants partagent vos données. Vous pouvez refuser qu'elles servent à juger Ipep.",
        "Si vous ne dites rien après avoir été prévenu, on lit que vous êtes d'accord pour le partage entre soignants.",
      ],
      citations: ['opposition', 'infoDecret'],
      silent: "À qui écrire, et si l'on peut refuser de compter dans le calcul des dépenses.",
    },
    {
      id: 'responsable',
      title: 'Qui répond de mes données ?',
      words: [
        "Pour la plate-forme : l'Assurance maladie. Pour l'étude qui juge Ipep : elle encore, avec l'Irdes. Pour ce que votre équipe note elle-même : votre équipe.",
      ],
      citations: ['responsableTraitement', 'recueilAdHoc'],
      silent: 'Combien de temps elles sont gardées.',
    },
    {
      id: 'effet',
      title: 'À quoi servent mes réponses ?',
      words: [
        "De bonnes notes peuvent ajouter 10 ou 20 points au score du groupement. De mauvaises notes n'en ôtent pas. Le but est que les soignants sachent ce que vous avez vécu.",
      ],
      citations: ['experienceBonus', 'impactExperience'],
      links: [
        { chemin: '/regles/experience-patient/', nom: 'Expérience patient' },
        { chemin: '/regles/score-qualite/', nom: 'Score qualité' },
      ],
    },
    {
      id: 'representants',
      title: 'Qui parle pour les patients ?',
      words: [
        "France Assos Santé a aidé à faire le questionnaire. Un groupement peut compter une association d'usagers : le cahier le conseille, sans l'imposer.",
      ],
      citations: ['franceAssosPartenaire', 'socialRecommande'],
      silent: "Si des usagers siègent au comité de suivi : la liste du cahier n'en nomme pas.",
      links: [{ chemin: '/hypotheses/#lapsus-france-assos-sante', nom: 'Ce lapsus' }],
    },
  ],
};
