import { multiply, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { patients } from '../inputs.ts';
import { montantParPatient } from './montant-par-patient.ts';

export const gains = rule({
  id: 'gains',
  label: 'Gains reversés',
  symbol: { base: 'G' },
  unit: '€',
  origin: origin({
    status: 'deduit',
    section: 'partie 8-II',
    citations: ['gainsDefinition', 'montantReverser', 'montantPatients'],
    hypotheses: ['H19'],
  }),
  formula: multiply(montantParPatient, patients),
});
