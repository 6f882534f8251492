import { add, rule, subtract } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { soldePrecedent } from '../inputs.ts';
import { avance } from './avance.ts';
import { recuperation } from './recuperation.ts';

export const soldeAvance = rule({
  id: 'soldeAvance',
  label: "Solde d'avance",
  symbol: { base: 'B' },
  unit: '€',
  origin: origin({ status: 'deduit', section: 'partie 3', citations: ['avance'], hypotheses: ['H9'] }),
  formula: subtract(add(soldePrecedent, avance), recuperation),
});
