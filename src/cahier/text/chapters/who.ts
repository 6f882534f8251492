import type { Chapter } from './chapter.ts';

/** Who does what, and with which data. */
export const who: Chapter = {
  chemin: '/parcours/acteurs/',
  nom: 'Qui fait quoi, avec quelles données',
  title: 'Qui fait quoi, et avec quelles données',
  source: 'Parties 5, 10, 13 et 15, annexes 3, 6 et 7',
  question: 'Qui décide, qui paie, qui calcule, qui aide, et que sait chacun ?',
  sections: [
    {
      id: 'carte',
      title: 'Suivre un euro, une réponse, une donnée, une décision',
      words: [
        'Quatre chemins, de main en main. Le résumé est le nôtre ; chaque étape mène au passage qui la dit, plus bas.',
        'Sur les cartes, un cadre plein est un acteur ; un cadre en tirets, un outil, un calcul ou un texte.',
      ],
      citations: ['fissDeuxTitres', 'plateformePaiement'],
      silent:
        "Comment l'argent passe du fonds à l'Assurance maladie, et quel mois un résultat est payé : seule l'année est dite.",
      links: [{ chemin: '/regles/calendrier/', nom: 'Calendrier' }],
    },
    {
      id: 'equipe-nationale',
      title: "L'équipe nationale",
      words: [
        'Le ministère et la Cnam portent Ipep. Leur équipe valide les indicateurs à la carte, accompagne les groupements, et réunit les partenaires dans un comité de suivi, au moins tous les trois mois la première année.',
        'Au-dessus, un comité technique interministériel, le CTIS, reçoit ce qui doit remonter.',
      ],
      citations: ['comiteDeSuivi', 'comiteRythme', 'ctisComposition', 'carteValidation', 'revision'],
      silent: 'Si le comité de suivi décide ou conseille.',
      links: [
        { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
        { chemin: '/hypotheses/#lapsus-france-assos-sante', nom: 'France Assos Santé et le comité' },
      ],
    },
    {
      id: 'partenaires',
      title: 'Les partenaires nationaux',
      words: [
        "La HAS valide le questionnaire. L'Atih calcule les indicateurs et travaille aux données. La Drees fait le modèle d'ajustement. L'Anap conçoit l'accompagnement. France Assos Santé a amené des représentants d'usagers au questionnaire. L'Irdes évalue, du dehors.",
      ],
      citations: ['hasRole', 'atihRole', 'dreesRole', 'anapRole', 'franceAssosPartenaire', 'irdesEvaluation'],
      links: [
        { chemin: '/regles/modele-ajustement/', nom: "Modèle d'ajustement" },
        { chemin: '/questionnaire/', nom: 'Questionnaire' },
        { chemin: '/parcours/pourquoi/#evaluation', nom: "L'évaluation" },
      ],
    },
    {
      id: 'en-region',
      title: "En région : l'ARS et la CPAM",
      words: [
        "L'ARS instruit les candidatures avec l'équipe nationale, donne son avis sur les indicateurs à la carte, suit les projets, et fait déployer les outils numériques de sa région. La CPAM signe la convention et paie.",
        "Tous aident : modèles de documents, note d'information pour les patients, échanges entre groupements.",
      ],
      citations: [
        'selection',
        'suiviDesProjets',
        'creditsConvention',
        'accompagnement',
        'accompagnementBut',
        'supportsTypes',
        'supportsGeneriques',
      ],
      silent: 'Ce que contiennent ces modèles, qui ne sont pas parmi nos documents.',
      links: [{ chemin: '/faq/#ars', nom: "Le rôle de l'ARS, en 2018" }],
    },
    {
      id: 'groupement',
      title: 'Le groupement',
      words: [
        "Il choisit ses actions, ses indicateurs à la carte, sa gouvernance et la clef de répartition. Il recueille certaines données et les adresses des patients à interroger. S'il n'a pas de forme commune, l'un des siens reçoit l'argent pour tous.",
      ],
      citations: ['utilisationLibre', 'deuxUsages', 'formeConvention', 'adressesRecueillies', 'recueilAdHoc'],
      links: [{ chemin: '/regles/eligibilite/', nom: 'Éligibilité' }],
    },
    {
      id: 'plateforme',
      title: "La plate-forme de l'Assurance maladie",
      words: [
        'Une seule plate-forme recueille, rend compte, calcule et paie. Elle rend au groupement quatre choses : ses indicateurs, ses dépenses, ses questionnaires, ses résultats financiers, avec leur évolution.',
        "Elle n'est pas un dossier médical : les soins restent dans les outils des soignants, sous leur responsabilité.",
      ],
      citations: [
        'plateformeBut',
        'plateformeCollecte',
        'plateformeRetours',
        'plateformeSaisie',
        'plateformeNiDossier',
        'lienEnvoye',
        'restitutionResultats',
        'experienceAnneeTest',
      ],
      silent: "À quel rythme ces retours arrivent, et s'ils viennent avant le paiement.",
    },
    {
      id: 'donnees',
      title: 'Ce que le groupement sait de ses patients',
      words: [
        "Des tableaux tirés du SNDS, par axe : qui sont les patients et ce qu'ils dépensent, comment cela évolue, par où ils passent. L'annexe 3 décrit ceux de 2017, faits pour les groupements qui écrivaient le cahier.",
        "Ce qui va vers l'Assurance maladie est agrégé ; ce qui en vient aussi.",
      ],
      citations: [
        'donneesSnds',
        'profilAnnexe3',
        'croisementAnnexe3',
        'evolutionsAnnexe3',
        'parcoursAnnexe3',
        'perimetreAnnexe3',
        'donneesAgregees',
        'donneesDeConsommation',
      ],
      silent: 'Si un groupement voit sa dépense ajustée avant de candidater.',
      links: [
        { chemin: '/regles/patientele/', nom: 'Patientèle' },
        { chemin: '/estimer/', nom: 'Estimer sans ces données' },
      ],
    },
    {
      id: 'systemes',
      title: 'Les outils du groupement',
      words: [
        "Deux besoins : échanger autour des patients, et tenir des données que l'on puisse compter. Deux manières de répondre au premier : un logiciel commun, ou les logiciels de chacun et un service de coordination. Qui n'a rien s'adresse à sa région.",
        "Dans tous les cas, le dossier médical partagé et la messagerie sécurisée d'abord.",
      ],
      citations: [
        'siDeuxBesoins',
        'siSocles',
        'siDeuxManieres',
        'siQualifier',
        'siRegion',
        'siPrioritaires',
        'siIdentification',
        'siCollectif',
        'siStructurees',
      ],
      silent:
        "Le prix de ces outils ; les crédits d'amorçage peuvent payer des frais de système d'information.",
      links: [
        { chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" },
        { chemin: '/faq/#systemes', nom: 'La question de 2018' },
      ],
    },
    {
      id: 'annexe-6',
      title: 'Les services nationaux (annexe 6)',
      words: [
        'Partager : le dossier médical, le dossier pharmaceutique, celui de cancérologie. Échanger : la messagerie sécurisée. Orienter : ViaTrajectoire et le répertoire des ressources. Prescrire : la prescription électronique.',
      ],
      citations: [
        'serviceDmp',
        'serviceDp',
        'dccAnnexe6',
        'serviceMessagerie',
        'serviceBiologie',
        'serviceOrientation',
        'serviceRor',
        'servicePrescription',
      ],
      links: [{ chemin: '/glossaire/', nom: 'Les sigles' }],
    },
    {
      id: 'annexe-7',
      title: 'Les services de coordination (annexe 7)',
      words: [
        "Huit services, que les régions déploient : le dossier de coordination, l'annuaire de l'équipe, le plan personnalisé de santé, le repérage, le cahier de liaison et ses alertes, le réseau professionnel, les agendas partagés, l'orientation à la sortie de l'hôpital.",
      ],
      citations: [
        'annexe7Deploiement',
        'serviceCoordination',
        'serviceEquipe',
        'servicePlan',
        'serviceReperage',
        'serviceLiaison',
        'serviceReseau',
        'serviceAgendas',
        'serviceSorties',
      ],
      silent:
        "Lesquels sont exigés : un seul usage est mesuré, celui des dossiers numériques de coordination, par l'indicateur 4.",
      links: [{ chemin: '/regles/indicateurs/', nom: 'Indicateurs' }],
    },
    {
      id: 'annexe-7-precisions',
      title: "Ce que l'annexe 7 en précise",
      words: [
        "De plusieurs de ces services, l'annexe dit sur quoi ils s'appuient, ce qui existe à côté, et ce qui les attend : l'espace numérique de santé, qui n'était pas encore là.",
      ],
      citations: [
        'serviceCoordinationSources',
        'servicePlanAutres',
        'serviceReperageReference',
        'serviceLiaisonAvenir',
        'serviceReseauMessagerie',
        'serviceAgendasAvenir',
        'serviceSortiesSources',
      ],
      silent: "Quand l'espace numérique de santé devait ouvrir.",
    },
  ],
};
