import type { Estimation } from '../../scenario/estimate/estimation.ts';
import type { Margins } from '../../scenario/estimate/margins.ts';

/** What the simple questions are called, in their fields and in what is said of them. */
export const estimationNames: { readonly [K in keyof Estimation]-?: string } = {
  nom: 'Nom du groupement',
  patients: 'Patientèle',
  premiereAnnee: 'Première année',
  appreciation: 'Appréciation du projet',
  situation: "Par rapport à l'attendu, elle est",
  depenseReelle: 'Dépense réelle',
  depenseAjustee: 'Dépense ajustée',
  evolutionAjustee: 'La dépense attendue augmente de',
  ralentissement: 'La vôtre augmente moins vite, de',
  scorePremier: 'Score, première année',
  scoreDernier: 'Score, dernière année',
  maximum: 'Score maximal',
};

export const marginNames: { readonly [K in keyof Margins]: string } = {
  ralentissement: '± Évolution de la dépense réelle',
  depenseAjustee: '± Niveau de la dépense ajustée',
  score: '± Score qualité',
};
