import type { CitationId } from '../citations/all-citations.ts';

/** An arrow of the map, from a box to another; its label is in the words of its step. */
interface FlowArrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** One passage from hand to hand; its quotation stands on the same page. */
interface FlowStep {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly citation: CitationId;
  /** The same on the map: several where several hands give or receive. */
  readonly arrows: readonly FlowArrow[];
}

export interface Flow {
  readonly id: string;
  readonly nom: string;
  readonly steps: readonly FlowStep[];
}

/** What the map has a box for, and that is nobody: a tool, a calculation, a text. */
export const flowThings: readonly string[] = [
  'La plate-forme',
  'Ses propres outils',
  'Le calcul du score',
  'Un avenant',
];

/** What may be followed from actor to actor: in our words, each step on a passage. */
export const flows: readonly Flow[] = [
  {
    id: 'suivre-un-euro',
    nom: 'Suivre un euro',
    steps: [
      {
        from: "Le fonds pour l'innovation (FISS)",
        to: 'Le groupement',
        what: "finance, pour l'essentiel, l'intéressement et les crédits d'amorçage",
        citation: 'fissDeuxTitres',
        arrows: [{ from: "Le fonds pour l'innovation (FISS)", to: 'Le groupement', label: 'finance' }],
      },
      {
        from: 'La CPAM',
        to: 'Le groupement',
        what: "une convention, qui dit le circuit des crédits d'amorçage",
        citation: 'creditsConvention',
        arrows: [{ from: 'La CPAM', to: 'Le groupement', label: 'une convention' }],
      },
      {
        from: "L'Assurance maladie et les CPAM",
        to: 'Le groupement',
        what: 'calcul, paiement et contrôle, par la plate-forme',
        citation: 'plateformePaiement',
        arrows: [
          { from: "L'Assurance maladie", to: 'Le groupement', label: 'calcul, paiement et contrôle' },
          { from: 'La CPAM', to: 'Le groupement' },
        ],
      },
      {
        from: 'Le groupement sans forme commune',
        to: "L'une de ses formes juridiques",
        what: 'reçoit pour tous',
        citation: 'formeConvention',
        arrows: [
          { from: 'Le groupement', to: "L'une de ses formes juridiques", label: 'sans forme commune' },
        ],
      },
      {
        from: 'Le groupement',
        to: 'Le projet commun, ou les membres',
        what: 'selon sa clef de répartition',
        citation: 'deuxUsages',
        arrows: [
          { from: 'Le groupement', to: 'Le projet commun, ou les membres', label: 'clef de répartition' },
        ],
      },
    ],
  },
  {
    id: 'suivre-une-reponse',
    nom: 'Suivre une réponse au questionnaire',
    steps: [
      {
        from: 'Le groupement',
        to: 'La plate-forme',
        what: 'les adresses électroniques de certains patients',
        citation: 'adressesRecueillies',
        arrows: [{ from: 'Le groupement', to: 'La plate-forme', label: 'adresses électroniques' }],
      },
      {
        from: 'La plate-forme',
        to: 'Le patient',
        what: "un lien, l'information, le droit de s'opposer",
        citation: 'lienEnvoye',
        arrows: [{ from: 'La plate-forme', to: 'Le patient', label: 'un lien' }],
      },
      {
        from: 'Le patient',
        to: 'La plate-forme',
        what: 'ses réponses',
        citation: 'lienEnvoye',
        arrows: [{ from: 'Le patient', to: 'La plate-forme', label: 'ses réponses' }],
      },
      {
        from: 'La plate-forme',
        to: 'La HAS',
        what: 'les 1 000 premières réponses, anonymisées, pour valider le questionnaire',
        citation: 'experienceAnneeTest',
        arrows: [{ from: 'La plate-forme', to: 'La HAS', label: '1 000 premières réponses' }],
      },
      {
        from: 'La plate-forme',
        to: 'Le groupement, la Cnam, le ministère',
        what: 'des résultats anonymisés et agrégés',
        citation: 'restitutionResultats',
        arrows: [
          { from: 'La plate-forme', to: 'Le groupement', label: 'résultats' },
          { from: 'La plate-forme', to: 'La Cnam' },
          { from: 'La plate-forme', to: 'Le ministère' },
        ],
      },
    ],
  },
  {
    id: 'suivre-une-donnee',
    nom: 'Suivre une donnée de soins',
    steps: [
      {
        from: 'Le groupement',
        to: 'Ses propres outils',
        what: 'un recueil pour certains indicateurs, dont il répond',
        citation: 'recueilAdHoc',
        arrows: [{ from: 'Le groupement', to: 'Ses propres outils', label: 'un recueil' }],
      },
      {
        from: 'Le groupement',
        to: "L'Assurance maladie",
        what: 'des données rendues non nominatives',
        citation: 'donneesAgregees',
        arrows: [{ from: 'Le groupement', to: "L'Assurance maladie", label: 'données' }],
      },
      {
        from: "L'Assurance maladie",
        to: 'Les professionnels',
        what: 'la consommation de soins de leurs patients, agrégée',
        citation: 'donneesDeConsommation',
        arrows: [{ from: "L'Assurance maladie", to: 'Les professionnels', label: 'consommation de soins' }],
      },
      {
        from: "L'Atih",
        to: 'Le calcul du score',
        what: 'les indicateurs de qualité',
        citation: 'atihRole',
        arrows: [{ from: "L'Atih", to: 'Le calcul du score', label: 'indicateurs de qualité' }],
      },
      {
        from: 'La plate-forme',
        to: 'Le groupement',
        what: 'quatre retours : indicateurs, dépenses, questionnaire, argent',
        citation: 'plateformeRetours',
        arrows: [{ from: 'La plate-forme', to: 'Le groupement', label: 'quatre retours' }],
      },
    ],
  },
  {
    id: 'suivre-une-decision',
    nom: 'Suivre une décision',
    steps: [
      {
        from: "L'équipe nationale et les régions",
        to: 'Le candidat',
        what: 'la sélection, sur dossier',
        citation: 'selection',
        arrows: [
          { from: "L'équipe nationale", to: 'Le candidat', label: 'la sélection' },
          { from: 'Les régions', to: 'Le candidat' },
        ],
      },
      {
        from: 'Le groupement',
        to: "L'ARS, puis l'équipe nationale",
        what: 'ses indicateurs à la carte : un avis, puis une validation, dans les 3 mois',
        citation: 'carteValidation',
        arrows: [
          { from: 'Le groupement', to: "L'ARS", label: 'un avis' },
          { from: "L'ARS", to: "L'équipe nationale", label: 'puis une validation' },
        ],
      },
      {
        from: 'Le comité de suivi',
        to: 'Le comité technique (CTIS)',
        what: "les points d'attention",
        citation: 'comiteRythme',
        arrows: [
          { from: 'Le comité de suivi', to: 'Le comité technique (CTIS)', label: "points d'attention" },
        ],
      },
      {
        from: 'Un avenant',
        to: 'Les groupements',
        what: "une demande d'avis ; en cas de désaccord, qui le souhaite peut sortir",
        citation: 'revision',
        arrows: [{ from: 'Un avenant', to: 'Le groupement', label: "une demande d'avis" }],
      },
    ],
  },
];
