import type { FormCalculator } from '../../calculators/form-calculator.ts';
import { candidatInvente } from '../../population/invented/invented-candidate.ts';

/** What a candidate says of his group, and what the cahier answers. */
export const eligibilite = {
  cle: 'ipep-eligibilite/1',
  depart: candidatInvente,
  tache: 'eligibilite',
  conclusion: ({ court, phrase }) => ({ nom: 'Éligibilité', valeur: court, note: phrase }),
  // The checklist is the picture: each line bears its mark.
  figures: {},
} satisfies FormCalculator<'eligibilite'>;
