import { multiply, rule } from '../../formula/build.ts';
import { origin } from '../define.ts';
import { patients } from '../inputs.ts';
import { montantParPatient } from './montant-par-patient.ts';

export const gains = rule({
  id: 'gains',
  label: "Gains d'efficience",
  symbol: { base: 'G' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 8-II-2', citations: ['montantPatients'] }),
  formula: multiply(montantParPatient, patients),
});
