import type { Chapter } from './chapter.ts';

/** Why Ipep, what it was to change, how it was to be judged. */
export const why: Chapter = {
  chemin: '/parcours/pourquoi/',
  nom: 'Pourquoi, et jugé comment',
  title: 'Pourquoi Ipep, et comment on le juge',
  source: 'Parties 1, 2, 4, 6, 14, 16 et 17',
  question: "Que voulait-on changer, pour qui, et comment saura-t-on si c'est changé ?",
  sections: [
    {
      id: 'origine',
      title: "D'où vient le cahier",
      words: [
        "Trois appels sont lancés en mai 2018. Celui d'Ipep retient 18 groupements, qui travaillent au texte avec l'équipe nationale de septembre 2018 à mars 2019. Les mêmes pourront ensuite entrer d'office : ceux qui ont aidé à écrire les règles sont aussi les premiers à qui elles s'appliquent.",
        "L'idée vient d'ailleurs : les ACO de Medicare aux États-Unis, le modèle Integreo en Belgique.",
      ],
      citations: [
        'troisAppels',
        'volontariat',
        'issuDesTravaux',
        'seancesDeTravail',
        'structuresVariees',
        'modelesEtrangers',
      ],
      links: [
        { chemin: '/faq/', nom: 'Ce que demandaient les candidats' },
        { chemin: '/comparer/', nom: 'Ipep et les autres, point par point' },
      ],
    },
    {
      id: 'objet',
      title: 'Deux essais à la fois',
      words: [
        "Ipep essaie ensemble une façon de s'organiser, à plusieurs métiers autour d'une patientèle, et une façon de payer, en plus du reste et selon le résultat. L'une ne va pas sans l'autre : c'est le groupement qui est payé, et non chacun.",
        'Le mot qui les tient est « responsabilité populationnelle » : répondre ensemble de tous ses patients, de leurs dépenses et de la qualité.',
      ],
      citations: [
        'cadreLegal',
        'doubleObjet',
        'organisationTerritoriale',
        'responsabilitePartagee',
        'responsabilitePopulationnelle',
        'principesMinistere',
        'ipepCommunique',
      ],
      silent:
        "Ce qu'engage d'être « responsable d'une enveloppe » : aucune règle ne fait payer un groupement qui dépense plus.",
      links: [
        { chemin: '/regles/patientele/', nom: 'Patientèle' },
        { chemin: '/regles/ecart/', nom: 'Écart' },
      ],
    },
    {
      id: 'triple-objectif',
      title: 'Trois buts, dont deux se mesurent ici',
      words: [
        "Le « Triple aim » vise à la fois la santé d'une population, ce qu'en vivent les patients, et ce que cela coûte.",
        "La formule suit deux de ces buts : l'expérience des patients, par un bonus, et les dépenses, par les gains reversés. La santé elle-même n'y entre pas directement : les dix indicateurs socles mesurent des accès, des recours, des suites et des pratiques.",
      ],
      citations: ['tripleObjectif', 'objectifStrategique', 'decloisonnement'],
      silent:
        "Comment la santé de la population serait mesurée. Le compte de deux buts sur trois est notre lecture de l'annexe 1.",
      links: [
        { chemin: '/regles/experience-patient/', nom: 'Expérience patient' },
        { chemin: '/regles/gains/', nom: 'Gains reversés' },
      ],
    },
    {
      id: 'thematiques',
      title: 'Quatre thématiques, des actions libres',
      words: [
        "Le groupement choisit ses actions, pourvu qu'elles visent ces thèmes. Les exemples sont ceux du cahier.",
        "Comme chaque indicateur socle pèse autant qu'un autre, le tableau dit aussi leurs points, une année où tous comptent : la coordination en fait six dixièmes, la prévention et la prescription un chacune.",
      ],
      citations: [
        'actionsLibres',
        'themeAcces',
        'themeCoordination',
        'themeChroniques',
        'themePrescriptions',
        'themePrevention',
        'thematiquesIndicateurs',
      ],
      links: [
        { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
        { chemin: '/regles/score-qualite/', nom: 'Score qualité' },
      ],
    },
    {
      id: 'impacts',
      title: 'Ce qui devait changer',
      words: [
        "Pour les usagers : trouver un soignant, n'avoir pas à tout redire, être suivi sans rupture, être entendu.",
        'Pour les professionnels : se coordonner, partager ce qui marche, mieux exercer.',
        "Pour les dépenses : moins d'actes et d'hospitalisations évitables, des pratiques moins variables.",
        "Les diapositives s'adressent aux candidats par huit souhaits, proches de ces effets : aucun ne nomme les dépenses, et un seul parle d'argent, du paiement à l'acte et de ses contraintes.",
      ],
      citations: [
        'impactAcces',
        'impactExperience',
        'impactPratiques',
        'impactExercice',
        'impactDepenses',
        'huitSouhaits',
      ],
      silent:
        "De combien : aucun de ces effets n'a de chiffre. Le seul est un taux d'équilibre, 0,5 % de moindre évolution des dépenses.",
      links: [{ chemin: '/laboratoire/equilibre/', nom: "L'équilibre" }],
    },
    {
      id: 'diagnostic',
      title: 'Le diagnostic',
      words: [
        "Des patients suivis par beaucoup d'acteurs, des dépenses qui montent, des parcours qui se rompent ; et des financements séparés, pour la ville, l'hôpital et le médico-social, qui n'incitent pas à se coordonner.",
        'Deux divisions de notre fait, pour lire ces nombres : 20 millions pour 35 % supposent une population de 57 millions, 84 milliards pour 60 % un objectif de 140 milliards. Le cahier ne dit pas quels totaux il prend.',
      ],
      citations: [
        'diagnosticActeurs',
        'diagnosticChroniques',
        'diagnosticRuptures',
        'diagnosticFinancements',
        'diagnosticReponse',
        'initiativeNationale',
      ],
    },
    {
      id: 'categories',
      title: 'Dans quelles cases',
      words: [
        "Le formulaire des expérimentations propose des catégories. Ipep en coche trois : un financement modulé par la qualité et l'efficience, un financement collectif, une organisation qui articule la ville, l'hôpital et le médico-social.",
        "Il n'en coche aucune sur les médicaments et les produits de santé.",
      ],
      citations: ['categorieModulee', 'categorieArticulation'],
    },
    {
      id: 'composantes',
      title: 'Pourquoi deux composantes',
      words: [
        "La maîtrise des dépenses paie ; la qualité veille à ce que l'on n'économise pas sur les soins. Le cahier le dit ainsi, et choisit des indicateurs sur lesquels un groupement peut agir vite.",
        "Pourquoi partager : qui prend la peine d'économiser doit pouvoir en garder une partie. Les diapositives résument ce calcul en trois coefficients ; « 50% des gains générés » y est la moitié de ce que laissent les deux autres, à lire la partie 8-II-2.",
      ],
      citations: [
        'doubleComposante',
        'qualiteObjectifs',
        'soclesChoisis',
        'maitriseObjectif',
        'calculDiapositive',
      ],
      links: [
        { chemin: '/regles/score-qualite/', nom: 'Score qualité' },
        { chemin: '/regles/gains/', nom: 'Gains reversés' },
      ],
    },
    {
      id: 'phase-2',
      title: 'Pourquoi commencer par payer la qualité à part',
      words: [
        'Une économie demande du temps pour se constater ; un indicateur parle aux soignants, et se paie plus vite. La phase 2 paie donc la qualité même sans économie. En phase 3, sans gains reversés, la qualité ne paie plus rien.',
      ],
      citations: ['phase2Raison'],
      links: [
        { chemin: '/regles/phase-2/', nom: 'Phase 2' },
        { chemin: '/regles/phase-3/', nom: 'Phase 3' },
      ],
    },
    {
      id: 'evaluation',
      title: 'Comment on le juge',
      words: [
        "L'évaluation est prévue par la loi, et confiée à l'Irdes, avec le CESP-Inserm et l'université de Lille. Elle demande quatre choses : les buts sont-ils atteints, à quel prix, les moyens vont-ils avec les buts, et les buts avec les problèmes ?",
        "Elle a une difficulté, qu'elle dit : les groupements sont volontaires, et personne n'a été tiré au sort. Elle cherche donc des témoins comparables, et compare des évolutions.",
        "Le calcul du paiement et l'évaluation ne comparent pas la même chose : un groupement peut être payé sans que l'expérimentation ait d'effet, ou l'inverse.",
      ],
      citations: [
        'irdesEvaluation',
        'evaluationLoi',
        'evaluationEquipe',
        'evaluationQuestions',
        'evaluationEnjeux',
        'evaluationSansTirage',
        'evaluationTemoins',
        'evaluationDifferences',
        'evaluationThemes',
        'evaluationCalendrier',
        'evaluationEtat',
      ],
      silent: "Ce qu'elle a trouvé : le protocole devait être prêt en juin 2019.",
      links: [
        { chemin: '/laboratoire/hasard/', nom: 'Ce que le hasard seul fait payer' },
        { chemin: '/hypotheses/#lapsus-irdes', nom: "L'Irdes, associé puis évaluateur" },
      ],
    },
    {
      id: 'methode',
      title: 'Par quelle méthode',
      words: [
        'Plusieurs registres, quatre disciplines, et quatre tâches : comprendre à quels enjeux les expérimentations répondent, et où sont les groupements ; dire quels moyens et quels mécanismes sont à l’œuvre ; décrire ce qui se fait et se transforme ; mesurer les effets. On y observe, on y interroge, on y compte.',
        "Les données sont celles de la plate-forme, du SNDS, des territoires, et des enquêtes auprès des groupements, sans doute répétées. Les réponses des patients n'y entrent que si elles sont représentatives.",
      ],
      citations: [
        'evaluationAmbition',
        'evaluationIncitations',
        'evaluationRegistres',
        'evaluationDemarches',
        'evaluationNiveaux',
        'evaluationIndicateurs',
        'evaluationRecueil',
        'evaluationDonnees',
        'evaluationEnquetes',
        'evaluationRepresentativite',
      ],
      silent:
        "Combien d'enquêtes, de quels groupements, et ce qu'un groupement doit à l'évaluation, hors ses données.",
      links: [{ chemin: '/parcours/acteurs/#suivre-une-donnee', nom: 'Suivre une donnée' }],
    },
    {
      id: 'liens',
      title: "Les liens d'intérêts",
      words: [
        "Le formulaire demande qui doit déclarer ses liens avec l'industrie de la santé. Réponse : personne pour Ipep, puisqu'il n'incite à utiliser aucun produit.",
      ],
      citations: ['liensDemande', 'liensDeclaration'],
      silent: "Ce qu'il en est d'un industriel membre, que la FAQ de 2018 admettait.",
      links: [{ chemin: '/faq/#composition', nom: 'Qui peut être membre' }],
    },
    {
      id: 'lectures',
      title: 'Ce que le cahier donne à lire',
      words: [
        "Quatre textes, sur les ACO américaines et sur des modèles anglais. Leurs adresses de 2019 sont dans le cahier ; nous ne les avons pas ouverts, et n'en tirons rien.",
      ],
      citations: ['bibliographieAco', 'bibliographieNhs', 'bibliographieMssp', 'bibliographieIrdes'],
    },
  ],
};
