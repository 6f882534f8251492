import type { Chapter } from './chapter.ts';

/** The life of a groupement, stop by stop, in the order of time. */
export const lifeOfGroupement: Chapter = {
  chemin: '/parcours/',
  nom: "La vie d'un groupement",
  title: "La vie d'un groupement",
  source: 'Parties 3, 10, 11 et 12',
  question: "De l'entrée au dernier versement : qui agit, qu'est-ce qui est dû, et quand ?",
  sections: [
    {
      id: 'ligne',
      title: 'Année par année',
      words: [
        'Les années et les phases sont celles que calculent les règles de ce site, pour les deux vagues du cahier ; la dernière année de résultats, 2023, est notre hypothèse H15.',
      ],
      citations: ['phase2Versements', 'equilibreCredits'],
      links: [
        { chemin: '/estimer/', nom: 'Vos montants, année par année' },
        { chemin: '/regles/calendrier/', nom: 'Le calendrier de votre dossier' },
        { chemin: '/hypotheses/#H15', nom: 'Hypothèse H15' },
      ],
    },
    {
      id: 'votre-ligne',
      title: 'Les vôtres : dates et montants',
      words: [
        "Ce que donnent les règles, année par année, de votre dossier : quand chaque résultat se paie, combien, et dans lesquelles de nos hypothèses. Un versement vient l'année qui suit ses résultats ; le mois n'est pas dit.",
      ],
      citations: ['phase2AnneesVersement'],
      links: [
        { chemin: '/parcours/argent/clef/', nom: 'Les partager par une clef' },
        { chemin: '/regles/calendrier/', nom: 'Calendrier' },
      ],
    },
    {
      id: 'entrer',
      title: 'Entrer : deux voies',
      facts: [
        { nom: 'Qui agit', texte: "le groupement, puis l'ARS et l'équipe nationale" },
        { nom: 'Ce qui est dû', texte: "un acte d'engagement, ou un dossier d'appel à projets" },
        {
          nom: 'Quand',
          texte:
            "l'été 2019 pour les premiers ; le 30 septembre 2019 au plus tard pour les autres, qui entrent début 2020",
        },
      ],
      words: [
        "Qui a participé à l'élaboration du cahier entre d'office, s'il le demande et respecte les prérequis. Les autres envoient un dossier, et sont choisis.",
        "Une frise des diapositives donne six dates pour sept étapes, et le texte que nous en avons a perdu lesquelles vont ensemble. Les autres documents en fixent trois : l'appel en mai 2018, les dossiers jusqu'en septembre 2019, les nouveaux début 2020.",
      ],
      citations: [
        'volontaires',
        'voieParticipants',
        'voieCandidats',
        'selection',
        'departEte2019',
        'entreeDebut2020',
        'candidaturesClosesCommunique',
        'criteresDiapositive',
        'candidatsCommunique',
        'voiesDiapositive',
        'friseLancement',
      ],
      silent:
        "Combien de groupements la seconde voie pouvait retenir : « 10 groupements supplémentaires » est une hypothèse de budget. L'acte d'engagement et l'appel à projets ne sont pas parmi nos documents.",
      links: [
        { chemin: '/regles/eligibilite/', nom: 'Éligibilité' },
        { chemin: '/faq/#candidature', nom: 'Candidater en 2018' },
        { chemin: '/parcours/pourquoi/#origine', nom: "L'appel de mai 2018" },
      ],
    },
    {
      id: 'arrete',
      title: "L'arrêté",
      facts: [
        { nom: 'Qui agit', texte: 'le cahier dit « par arrêté », sans dire de qui' },
        { nom: 'Ce qui est dû', texte: 'la liste des groupements, et la première moitié des crédits' },
      ],
      words: [
        'La liste des groupements est publiée par arrêté. Deux choses en partent : le premier versement des crédits, et les trois mois pour les indicateurs à la carte.',
      ],
      citations: ['creditsDeuxTemps', 'publicationArrete'],
      silent: "La date de cette liste. L'arrêté que date le communiqué est celui du cahier.",
      links: [{ chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" }],
    },
    {
      id: 'convention',
      title: 'La convention avec la CPAM',
      facts: [
        { nom: 'Qui agit', texte: 'le groupement et la CPAM de son territoire' },
        { nom: 'Ce qui est dû', texte: "le circuit de l'argent, et les engagements de chacun" },
      ],
      words: ["Sans forme commune, ce sont les membres désignés pour recevoir l'argent qui signent."],
      citations: ['creditsConvention', 'conventionSignataires'],
      silent: "Ce que contient la convention, et ce qui se passe si elle n'est pas tenue.",
      links: [{ chemin: '/parcours/acteurs/#suivre-un-euro', nom: 'Suivre un euro' }],
    },
    {
      id: 'feuille-de-route',
      title: 'La feuille de route',
      facts: [
        { nom: 'Qui agit', texte: 'le groupement' },
        { nom: 'Ce qui est dû', texte: 'un document de synthèse, contre la seconde moitié des crédits' },
      ],
      words: [
        "Un modèle est fourni. L'envoyer suffit, à lire le texte : il parle de transmission, non d'accord.",
      ],
      citations: ['feuilleDeRoute', 'accompagnement', 'appuiPromis'],
      silent: 'Sa date limite.',
      links: [{ chemin: '/regles/credits-amorcage/', nom: "Crédits d'amorçage" }],
    },
    {
      id: 'indicateurs-a-la-carte',
      title: 'Trois mois pour les indicateurs à la carte',
      facts: [
        { nom: 'Qui agit', texte: "le groupement propose, l'ARS donne un avis, l'équipe nationale valide" },
        { nom: 'Ce qui est dû', texte: 'trois indicateurs au plus, choisis une fois pour toutes' },
        { nom: 'Quand', texte: 'dans les 3 mois qui suivent la liste' },
      ],
      words: [
        "C'est un choix, non une obligation. Il pèse : les dix socles valent alors 80 points au lieu de 100, dans notre hypothèse H2.",
      ],
      citations: ['carteValidation', 'indicateursCarte', 'indicateursCarteFixes'],
      links: [
        { chemin: '/regles/indicateurs/', nom: 'Indicateurs' },
        { chemin: '/regles/score-qualite/', nom: 'Score qualité' },
      ],
    },
    {
      id: 'phase-1',
      title: 'La phase 1 : mettre en place',
      facts: [
        { nom: 'Qui agit', texte: 'le groupement, accompagné' },
        {
          nom: 'Ce qui est dû',
          texte:
            "un plan d'actions, une gouvernance, un premier questionnaire ; en face, un budget et les résultats de simulations",
        },
        { nom: 'Quand', texte: 'un an' },
      ],
      words: [
        "On s'organise, on apprend les règles, on met en place le recueil, on prévient les patients. Le groupement reçoit aussi ce que le modèle lui donnerait sur ses données : c'est le moment de voir où l'on part.",
        "Les résultats de cette année comptent déjà, sous les règles de la phase 2, et se paient l'année suivante.",
      ],
      citations: [
        'phase1',
        'phase1Organisation',
        'phase1Regles',
        'phase1Recueil',
        'phase1Simulations',
        'phase1Diffusion',
        'phase1Ajustements',
        'budgetPhase1',
      ],
      silent:
        "Ce que vaut une feuille de route ou un plan d'actions non tenu : aucun paiement n'en dépend, hors la seconde moitié des crédits.",
      links: [
        { chemin: '/estimer/', nom: 'Estimer' },
        { chemin: '/parcours/pourquoi/#phase-2', nom: 'Pourquoi la qualité à part' },
      ],
    },
    {
      id: 'chaque-annee',
      title: 'Chaque année : des résultats, puis un versement',
      facts: [
        { nom: 'Qui agit', texte: "l'Assurance maladie calcule et paie" },
        { nom: 'Ce qui est dû', texte: "l'intéressement ; en phase 2, une avance s'il est sous les crédits" },
        { nom: 'Quand', texte: "l'année qui suit les résultats" },
      ],
      words: [
        "Deux années de résultats en phase 2, où la qualité s'ajoute aux gains reversés ; ensuite la phase 3, où elle les module.",
      ],
      citations: ['qualiteAnnuelle', 'phase2', 'avance', 'phase3'],
      links: [
        { chemin: '/regles/phase-2/', nom: 'Phase 2' },
        { chemin: '/regles/avance/', nom: 'Avance' },
        { chemin: '/regles/phase-3/', nom: 'Phase 3' },
      ],
    },
    {
      id: 'revision',
      title: 'Si les règles changent',
      facts: [
        {
          nom: 'Qui agit',
          texte: 'le cahier ne dit pas qui propose un avenant ; les groupements donnent un avis',
        },
        { nom: 'Ce qui est dû', texte: "une sortie, à qui n'est pas d'accord et la demande" },
      ],
      words: [
        "L'avis ne bloque pas : il ouvre une porte. Plusieurs règles annoncent qu'elles pourront changer, dont les coefficients et la comparaison sur trois ans.",
      ],
      citations: ['revision', 'coefficientsSomme', 'evolutionTroisAns'],
      links: [
        { chemin: '/parametres/', nom: 'Essayer d’autres valeurs' },
        { chemin: '/laboratoire/reformer/', nom: 'Réformer' },
      ],
    },
    {
      id: 'sortir',
      title: 'Sortir avant la fin',
      facts: [
        { nom: 'Qui agit', texte: 'le groupement' },
        { nom: 'Ce qui est dû', texte: "rien, dans notre hypothèse H22 : les documents n'en disent rien" },
        { nom: 'Quand', texte: 'à la fin de la phase 2, « soit au bout de 3 ans », ou contre un avenant' },
      ],
      words: [
        "Ce site lit que rien n'est réclamé à qui sort, avance comprise : c'est l'hypothèse H22, non une règle.",
      ],
      citations: ['duree', 'sortiePhase2'],
      silent: "Comment on prévient, ce qu'il advient de l'avance, et si l'on peut partir à un autre moment.",
      links: [
        { chemin: '/hypotheses/#H22', nom: 'Hypothèse H22' },
        { chemin: '/faq/#duree', nom: 'Combien de temps, en 2018' },
      ],
    },
    {
      id: 'fin',
      title: 'La fin',
      facts: [
        { nom: 'Qui agit', texte: "l'équipe d'évaluation" },
        { nom: 'Ce qui est dû', texte: "l'évaluation, et le dernier versement" },
        {
          nom: 'Quand',
          texte: "résultats jusqu'en 2023, dernier versement en 2024, dans notre hypothèse H15",
        },
      ],
      words: [
        "L'évaluation doit dire ce qu'il y a à reproduire, à étendre, à généraliser. Ce qui reste dû d'une avance n'est pas repris, dans notre hypothèse H9.",
      ],
      citations: ['cinqAnnees', 'evaluationCalendrier', 'evaluationEnjeux'],
      silent: 'Ce que deviennent le groupement, ses outils et ses données après la fin.',
      links: [
        { chemin: '/parcours/pourquoi/#evaluation', nom: 'Comment on le juge' },
        { chemin: '/hypotheses/#H9', nom: 'Hypothèse H9' },
      ],
    },
  ],
};
