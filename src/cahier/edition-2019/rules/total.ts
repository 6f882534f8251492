import { add, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { totalPrecedent } from '../inputs.ts';
import { versement } from './versement.ts';

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
