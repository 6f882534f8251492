import { min, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { interessementBrut } from './interessement-brut.ts';
import { plafond } from './plafond.ts';

export const interessementPlafonne = rule({
  id: 'interessementPlafonne',
  label: 'Intéressement plafonné',
  symbol: { base: 'I', sub: 'plafonné' },
  unit: '€',
  origin: origin({ status: 'texte', section: 'partie 8-III', citations: ['plafonds'] }),
  formula: min(interessementBrut, plafond, {
    left: "Le plafond n'est pas atteint",
    right: "Le plafond est dépassé, l'intéressement y est ramené",
    equal: "Le plafond est atteint, rien n'est retranché",
  }),
});
