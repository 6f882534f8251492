import { add, rule, subtract } from '../../formula/build.ts';
import { origin } from '../define.ts';
import { totalPrecedent } from '../inputs.ts';
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

/** Runs from year to year: it starts from the credits, and its last value is the scenario's total. */
export const total = rule({
  id: 'total',
  label: 'Total versé depuis le début, crédits compris',
  symbol: { base: 'T' },
  unit: '€',
  origin: origin({
    status: 'deduit',
    section: 'parties 3 et 10',
    citations: ['avance', 'creditsFourchette'],
  }),
  formula: add(totalPrecedent, versement),
});
