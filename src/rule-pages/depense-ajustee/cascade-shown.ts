import type { CascadeData } from '../../figures/cascade/table.ts';
import type { DepenseDuPatient } from '../../population/adjustment/patient-depense.ts';

/** What the figure shows of a patient's spending. */
export function donneesCascade({ parts, somme, manque }: DepenseDuPatient): CascadeData {
  return {
    parts: parts.map(({ nom, montant, venu }) => ({ nom, montant: Number(montant), venu })),
    somme: Number(somme),
    partielle: manque !== null,
  };
}
