import type { HypothesisId } from '../../../cahier/ids.ts';
import type { CitationId } from '../../../cahier/text/citations/all-citations.ts';

/** One thing to find out, who can answer, and where the documents say so; in French. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  /** Who can answer it. */
  readonly who: string;
  /** Where the documents say that they can, or that the answer is still to come; the first one is the place to show. */
  readonly citations: readonly CitationId[];
  /** Ours, that the answer would replace. */
  readonly hypotheses: readonly HypothesisId[];
  /** The sensitivities that it would settle. */
  readonly settles: readonly string[];
}

const team =
  "L'équipe projet nationale (Cnam et DGOS), par l'accompagnement de l'ARS et de l'Assurance maladie";

/** Each sensitivity is settled by one of them (a test holds it). */
export const askedQuestions: readonly AskedQuestion[] = [
  {
    id: 'simulations',
    question:
      "Que donne le modèle de financement simulé sur nos patients : notre dépense ajustée, année par année, et l'écart à notre dépense réelle ?",
    who: team,
    citations: ['phase1Simulations', 'accompagnement'],
    hypotheses: [],
    settles: ['niveau-depenseAjustee', 'croissance-depenseAjustee'],
  },
  {
    id: 'depense-reelle',
    question:
      'De combien la dépense de nos patients a-t-elle évolué ces dernières années, et par quels postes ?',
    who: 'La Cnam, par les tableaux de données mis à disposition des groupements',
    citations: ['evolutionsAnnexe3', 'profilAnnexe3'],
    hypotheses: [],
    settles: ['croissance-depenseReelle'],
  },
  {
    id: 'patients',
    question: 'Combien de nos patients comptent, selon les deux critères du cahier ?',
    who: 'La Cnam, par les tableaux de données mis à disposition des groupements',
    citations: ['profilAnnexe3', 'patientele'],
    hypotheses: ['H20'],
    settles: ['patients'],
  },
  {
    id: 'score',
    question:
      "Où en sommes-nous aujourd'hui sur les dix indicateurs socles, et quels sont les objectifs intermédiaires et les cibles ?",
    who: `${team}, pour les niveaux ; le groupement, pour ses valeurs`,
    citations: ['qualiteObjectifIntermediaire', 'qualiteNotation', 'experienceSeuils'],
    hypotheses: ['H1', 'H2', 'H3'],
    settles: ['score'],
  },
  {
    id: 'quote-part',
    question: "Quelle quote-part des dépenses fait l'enveloppe de la qualité en phase 2 ?",
    who: team,
    citations: ['phase2Enveloppe', 'phase1Ajustements'],
    hypotheses: ['H5'],
    settles: ['quotePartQualite'],
  },
  {
    id: 'modulation',
    question: "Comment la modulation de phase 3 suit-elle le score, d'un bout à l'autre de sa fourchette ?",
    who: team,
    citations: ['phase3Modulation', 'phase1Ajustements'],
    hypotheses: ['H6'],
    settles: ['modulation'],
  },
  {
    id: 'enveloppe',
    question:
      "Que demandent les autres groupements, et comment l'enveloppe nationale serait-elle partagée si elle ne suffisait pas ?",
    who: team,
    citations: ['plafonds', 'equilibreBesoins'],
    hypotheses: ['H7', 'H14'],
    settles: ['enveloppe'],
  },
  {
    id: 'recuperation',
    question: "Que reprend-on de l'avance, et sur quels versements ?",
    who: 'La CPAM du territoire, par la convention qui précise les engagements de chacun',
    citations: ['creditsConvention', 'avance'],
    hypotheses: ['H9'],
    settles: ['recuperation'],
  },
  {
    id: 'credits',
    question:
      "Quel est le montant de nos crédits d'amorçage, et quelle appréciation notre projet a-t-il reçue ?",
    who: 'La CPAM du territoire, par la convention qui formalise le financement',
    citations: ['creditsConvention', 'creditsForfait', 'creditsAppreciation'],
    hypotheses: ['H8'],
    settles: ['appreciation', 'creditsForfait'],
  },
];
