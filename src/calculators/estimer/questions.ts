import { unitLabel } from '../../french/units.ts';
import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Margins } from '../../scenario/estimate/margins.ts';

/** What a simple question is called, in its field and in what is said of it, and how its answer is shown. */
export interface Question {
  readonly nom: string;
  /** What follows the field, where no other answer says it. */
  readonly unite?: string;
  /** A ratio, typed and shown per cent. */
  readonly percent?: true;
}

const EUROS = '€ / patient';

export const estimationQuestions: { readonly [K in keyof Estimation]-?: Question } = {
  nom: { nom: 'Nom du groupement' },
  patients: { nom: 'Patientèle', unite: unitLabel('patient') },
  premiereAnnee: { nom: 'Première année' },
  appreciation: {
    nom: 'Appréciation du projet',
    unite: '% du forfait de crédits',
    percent: true,
  },
  situation: { nom: "Par rapport à l'attendu, elle est" },
  depenseReelle: { nom: 'Dépense réelle', unite: EUROS },
  depenseAjustee: { nom: 'Dépense ajustée', unite: EUROS },
  evolutionAjustee: {
    nom: 'La dépense attendue augmente de',
    unite: '% par an',
    percent: true,
  },
  evolutionReelle: { nom: 'La vôtre évolue' },
  ralentissement: {
    nom: 'Moins ou plus vite, de',
    unite: 'points par an',
    percent: true,
  },
  scorePremier: { nom: 'Score, première année' },
  scoreDernier: { nom: 'Score, dernière année' },
  maximum: { nom: 'Score maximal', unite: 'points' },
};

export const marginQuestions: { readonly [K in keyof Margins]: Question } = {
  ralentissement: {
    nom: '± Évolution de la dépense réelle',
    unite: 'points par an',
    percent: true,
  },
  depenseAjustee: {
    nom: '± Niveau de la dépense ajustée',
    unite: "% de l'ajustée",
    percent: true,
  },
  score: { nom: '± Score qualité', unite: 'points' },
};
