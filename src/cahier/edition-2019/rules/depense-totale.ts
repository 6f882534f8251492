import { multiply, step } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { depenseReelle, patients } from '../inputs.ts';

/** What the groupement's patients spend in the year: the base of both caps and of the quality envelope. */
export const depenseTotale = step({
  id: 'depenseTotale',
  label: 'Dépenses de la patientèle',
  symbol: { base: 'R', sub: 'total' },
  unit: '€',
  origin: origin({ status: 'deduit', section: 'partie 8-III', citations: ['plafonds'] }),
  formula: multiply(depenseReelle, patients),
});
