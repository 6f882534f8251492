import type { CitationId } from '../citations/all-citations.ts';

/** One passage from hand to hand; its quotation stands on the same page. */
interface FlowStep {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly citation: CitationId;
}

interface Flow {
  readonly id: string;
  readonly nom: string;
  readonly steps: readonly FlowStep[];
}

/** What may be followed from actor to actor: in our words, each step on a passage. */
export const flows: readonly Flow[] = [
  {
    id: 'suivre-un-euro',
    nom: 'Suivre un euro',
    steps: [
      {
        from: "Le fonds pour l'innovation (FISS)",
        to: "L'Assurance maladie",
        what: "finance les crédits et l'intéressement",
        citation: 'fissDeuxTitres',
      },
      {
        from: 'La CPAM',
        to: 'Le groupement',
        what: 'convention, puis la moitié des crédits au lancement et la moitié après la feuille de route',
        citation: 'creditsConvention',
      },
      {
        from: "L'Assurance maladie et les CPAM",
        to: 'Le groupement',
        what: 'calcul, paiement et contrôle, par la plate-forme',
        citation: 'plateformePaiement',
      },
      {
        from: 'Le groupement sans forme commune',
        to: "L'une de ses formes juridiques",
        what: 'reçoit pour tous',
        citation: 'formeConvention',
      },
      {
        from: 'Le groupement',
        to: 'Le projet commun, ou les membres',
        what: 'selon sa clef de répartition',
        citation: 'utilisationLibre',
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
      },
      {
        from: 'La plate-forme',
        to: 'Le patient',
        what: "un lien, l'information, le droit de s'opposer",
        citation: 'lienEnvoye',
      },
      { from: 'Le patient', to: 'La plate-forme', what: 'ses réponses', citation: 'lienEnvoye' },
      {
        from: 'La plate-forme',
        to: 'La HAS',
        what: 'les 1 000 premières réponses, anonymisées, pour valider le questionnaire',
        citation: 'experienceAnneeTest',
      },
      {
        from: 'La plate-forme',
        to: 'Le groupement, la Cnam, le ministère',
        what: 'des résultats anonymisés et agrégés',
        citation: 'restitutionResultats',
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
      },
      {
        from: 'Le groupement',
        to: "L'Assurance maladie",
        what: 'des données rendues non nominatives',
        citation: 'donneesAgregees',
      },
      {
        from: "L'Assurance maladie (SNDS)",
        to: 'Les professionnels',
        what: 'la consommation de soins de leurs patients, agrégée',
        citation: 'donneesDeConsommation',
      },
      { from: "L'Atih", to: 'Le calcul du score', what: 'les indicateurs de qualité', citation: 'atihRole' },
      {
        from: 'La plate-forme',
        to: 'Le groupement',
        what: 'quatre retours : indicateurs, dépenses, questionnaire, argent',
        citation: 'plateformeRetours',
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
      },
      {
        from: 'Le groupement',
        to: "L'ARS, puis l'équipe nationale",
        what: 'ses indicateurs à la carte : un avis, puis une validation, dans les 3 mois',
        citation: 'carteValidation',
      },
      {
        from: 'Le comité de suivi',
        to: 'Le comité technique (CTIS)',
        what: "les points d'attention",
        citation: 'comiteRythme',
      },
      {
        from: 'Un avenant',
        to: 'Les groupements',
        what: "un avis, et la sortie pour qui n'est pas d'accord",
        citation: 'revision',
      },
    ],
  },
];
