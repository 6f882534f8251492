import { multiply, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { facteurEnveloppe } from './facteur-enveloppe.ts';
import { interessementPlafonne } from './interessement-plafonne.ts';

export const interessement = rule({
  id: 'interessement',
  label: 'Intéressement',
  symbol: { base: 'I' },
  unit: '€',
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['plafonds'],
    hypotheses: ['H7'],
  }),
  formula: multiply(interessementPlafonne, facteurEnveloppe),
});
