import type { FormCalculator } from '../../calculators/form-calculator.ts';
import { inventedCandidate } from '../../population/invented/invented-candidate.ts';

/** What a candidate says of his group, and what the cahier answers. */
export const eligibilite = {
  cle: 'ipep-eligibilite/1',
  depart: inventedCandidate,
  task: 'eligibilite',
  conclusion: ({ shortText, phrase }) => ({ nom: 'Éligibilité', valeur: shortText, note: phrase }),
  // The checklist is the picture: each line bears its mark.
  figures: {},
} satisfies FormCalculator<'eligibilite'>;
