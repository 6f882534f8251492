import { add, rule, subtract } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { avance } from './avance.ts';
import { interessement } from './interessement.ts';
import { recuperation } from './recuperation.ts';

export const versement = rule({
  id: 'versement',
  label: 'Versement',
  symbol: { base: 'V' },
  unit: '€',
  origin: origin({ status: 'deduit', section: 'partie 3', citations: ['avance'], hypotheses: ['H10'] }),
  formula: subtract(add(interessement, avance), recuperation),
});
