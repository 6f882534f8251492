import type { Decision } from './patients-table.ts';

/** What becomes of a patient, in the words of a reader. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  medecinTraitant: 'Compté, par son médecin traitant',
  moinsDe16Ans: 'Compté, par ses consultations avant 16 ans',
  ame: "Non compté : bénéficiaire de l'AME",
  sansRemboursement:
    "Non compté : médecin traitant dans le groupement, mais aucun remboursement dans l'année",
  horsCriteres: "Non compté : aucun des deux critères n'est rempli",
};
