import { add, cases, lessThan, literal, multiply, rule, when } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin, supposing } from '../../origin.ts';
import { gains } from './gains.ts';
import { modulation } from './modulation.ts';
import { phase } from './phase.ts';
import { valorisationQualite } from './valorisation-qualite.ts';

export const interessementBrut = rule({
  id: 'interessementBrut',
  label: 'Intéressement brut',
  symbol: { base: 'I', sub: 'brut' },
  unit: '€',
  origin: origin({
    status: 'deduit',
    section: 'partie 8-III',
    citations: ['phase2Addition', 'phase3Modulation'],
    hypotheses: ['H19', 'H6'],
  }),
  formula: cases(
    [
      when(
        lessThan(phase, literal('3', '1')),
        add(gains, valorisationQualite),
        "En phase 2, la qualité s'ajoute aux gains reversés",
        supposing('H19'),
      ),
    ],
    multiply(gains, add(one, modulation)),
    'En phase 3, la qualité module les gains reversés',
  ),
});
