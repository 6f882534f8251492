import { postes } from '../../cahier/people/postes/all-postes.ts';
import type { DepensePatientData } from '../../figures/depense-patient/table.ts';
import type { DepenseComptee } from '../../population/depense-reelle/counted-depense.ts';

/** What the figure shows of a patient's spending. */
export function donneesDepense({ montants, comptee, nonComptee }: DepenseComptee): DepensePatientData {
  return {
    postes: postes.map(({ id, nom, compte }) => ({ nom, compte, montant: Number(montants[id]) })),
    comptee: Number(comptee),
    nonComptee: Number(nonComptee),
  };
}
