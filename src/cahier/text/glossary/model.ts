import type { GlossaryEntry, RulePage } from './entry.ts';

/** The words of the model, in our words. */
const entries: readonly (readonly [term: string, definition: string, page?: RulePage])[] = [
  [
    'À la carte (indicateur)',
    "Indicateur de qualité que le groupement choisit selon ses priorités ; trois au plus, validés par l'équipe nationale, fixes pour toute l'expérimentation.",
    'indicateurs',
  ],
  [
    'Année de base',
    "L'année qui précède la première année de résultats : elle sert de point de départ à l'évolution et ne donne lieu à aucun versement.",
    'evolution',
  ],
  [
    'Avance',
    "En phase 2, complément versé quand l'intéressement est inférieur aux crédits d'amorçage, pour que le groupement reçoive au moins ce montant.",
    'avance',
  ],
  [
    'Bonus',
    "Points ajoutés au score de qualité pour l'expérience patient : 0, 10 au niveau intermédiaire, 20 à la cible.",
    'experience-patient',
  ],
  [
    'Cible',
    "Niveau d'un indicateur auquel le résultat est comparé ; dans notre lecture, la note y est entière. L'expérience patient a aussi la sienne.",
    'indicateurs',
  ],
  [
    'Coefficient de partage',
    'Part des économies, une fois pondérées, qui revient au groupement : 50 %.',
    'gains',
  ],
  [
    "Coefficient d'écart, coefficient d'évolution",
    "Poids de l'écart (1/3) et de l'évolution (2/3) dans les gains reversés ; leur somme vaut toujours 1.",
    'gains',
  ],
  [
    "Crédits d'amorçage",
    "Somme versée la première année pour lancer le projet, de 30 000 à 130 000 €, selon la taille de la patientèle, le caractère pluriprofessionnel du groupement et la complexité du projet ; elle n'a pas vocation à être reconduite.",
    'credits-amorcage',
  ],
  [
    'Dépense ajustée',
    'Ce que coûteraient en moyenne, dans tout le pays, des patients de même profil que ceux du groupement (âge, sexe, ALD, CMU-C, ACS, APL de la commune), par patient et par an.',
    'depense-ajustee',
  ],
  [
    'Dépense réelle',
    "Ce que l'assurance maladie rembourse en moyenne pour un patient du groupement dans l'année, soigné dans le groupement ou ailleurs.",
    'depense-reelle',
  ],
  [
    'Droit de tirage',
    "En phase 2, ce que le groupement recevrait pour une qualité parfaite : sa part de l'enveloppe qualité, selon le nombre de ses patients.",
    'phase-2',
  ],
  [
    'Écart',
    "Différence entre la dépense réelle et le bord le plus proche de l'intervalle autour de la dépense ajustée ; nulle dans l'intervalle, positive quand le groupement dépense moins.",
    'ecart',
  ],
  [
    'Enveloppe nationale',
    "Limite commune à tous les groupements : la somme des intéressements d'une année ne dépasse pas 1 % de leurs dépenses.",
    'plafonds',
  ],
  [
    'Enveloppe qualité',
    "En phase 2, somme réservée à la qualité, partagée entre les groupements selon leurs patients ; le cahier n'en donne pas le montant.",
    'phase-2',
  ],
  [
    'Évolution',
    "Différence entre la dépense de l'année précédente, augmentée comme la dépense ajustée, et la dépense réelle de l'année ; positive quand la dépense croît moins vite qu'attendu. Une option la prend sur trois ans, en moyenne par an (hypothèse H18).",
    'evolution',
  ],
  [
    'Expérience patient',
    'Ce que les patients disent avoir vécu de leur parcours de soins, recueilli par questionnaire ; le cahier la distingue de la satisfaction.',
    'experience-patient',
  ],
  [
    'Économies',
    "Ce que le groupement a fait dépenser de moins à l'assurance maladie, d'après deux comparaisons : l'écart et l'évolution, quand ils sont positifs. Le cahier les appelle « gains d'efficience ».",
    'gains',
  ],
  [
    'Gains reversés',
    "Ce qui revient au groupement de ses économies : l'écart et l'évolution, pondérés, partagés, pour tous ses patients. Le cahier dit là aussi « gains d'efficience » (hypothèse H19).",
    'gains',
  ],
  [
    'Groupement',
    "L'ensemble des professionnels et des structures qui portent un projet Ipep, quelle que soit leur forme juridique.",
  ],
  ['Indicateur socle', 'Un des dix indicateurs de qualité communs à tous les groupements.', 'indicateurs'],
  [
    'Intéressement',
    "Ce que le groupement gagne pour une année de résultats, une fois les plafonds appliqués et avant l'avance.",
    'plafonds',
  ],
  [
    'Intervalle (ou tunnel)',
    'Bande de ± 5 % autour de la dépense ajustée, où une différence compte pour zéro.',
    'ecart',
  ],
  [
    'Modulation',
    'En phase 3, augmentation ou diminution des gains reversés selon la qualité, de −20 % à +20 %.',
    'phase-3',
  ],
  [
    "Note (d'un indicateur)",
    "Ce que vaut le résultat d'un indicateur, de −0,5 à 1 dans notre lecture du cahier ; multipliée par le poids de l'indicateur, elle donne ses points.",
    'indicateurs',
  ],
  [
    "Note d'expérience patient",
    'Moyenne, de 0 à 100, des réponses des patients au questionnaire ; les seuils qui donnent un bonus sont le niveau intermédiaire et la cible.',
    'experience-patient',
  ],
  [
    'Objectif intermédiaire',
    "Niveau d'un indicateur, en deçà de la cible, à partir duquel le niveau atteint compte ; au-dessous, c'est le progrès qui compte.",
    'indicateurs',
  ],
  [
    'Part de qualité',
    'Score de qualité rapporté au plus haut score possible cette année-là, entre 0 et 1.',
    'score-qualite',
  ],
  [
    'Patientèle',
    "Les patients comptés au groupement : ceux dont le médecin traitant en est membre et qui ont eu un remboursement dans l'année, et les moins de 16 ans qui y ont consulté au moins deux fois.",
    'patientele',
  ],
  [
    'Phase',
    "Étape de l'expérimentation : lancement (phase 1), qualité et gains reversés additionnés (phase 2), gains reversés modulés par la qualité (phase 3).",
    'calendrier',
  ],
  [
    'Plafond du groupement',
    "Limite de l'intéressement d'une année : 2 % des dépenses réelles de la patientèle.",
    'plafonds',
  ],
  [
    'Poids',
    "Points qu'un indicateur rapporte quand sa note est entière : la part de sa composante, socles ou à la carte, divisée par leur nombre.",
    'score-qualite',
  ],
  [
    'Récupération',
    "Reprise d'une avance sur un versement ultérieur, quand celui-ci dépasse les crédits d'amorçage.",
    'avance',
  ],
  [
    'ROSP',
    "Rémunération sur objectifs de santé publique des médecins : une prime selon l'atteinte d'objectifs, dont le cahier nomme la méthode.",
    'indicateurs',
  ],
  [
    'Score qualité',
    "Somme des points obtenus aux indicateurs, augmentée du bonus d'expérience patient ; il peut être négatif.",
    'score-qualite',
  ],
  [
    'SNDS',
    "Système national des données de santé : les bases d'où viennent les dépenses, la patientèle et une partie des indicateurs.",
  ],
  [
    "Solde de l'avance",
    "Ce qui a été avancé et n'est pas encore repris ; ce qui reste après la dernière année ne l'est jamais.",
    'avance',
  ],
  ['Vague', 'Les groupements entrés la même année : la vague 1 en 2019, la vague 2 en 2020.', 'calendrier'],
  [
    'Versement',
    "Ce qui est payé au groupement pour une année de résultats, l'année suivante : intéressement, plus avance, moins récupération.",
    'avance',
  ],
];

export const model: readonly GlossaryEntry[] = entries.map(([term, definition, page]) => ({
  term,
  definition,
  origine: 'modele',
  ...(page === undefined ? {} : { page }),
}));
