import { literal, multiply, rule, subtract } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { valueOf } from '../parameter-nodes.ts';
import { inPhase3 } from './in-phase.ts';
import { partQualite } from './part-qualite.ts';

export const modulation = rule({
  id: 'modulation',
  label: 'Modulation',
  symbol: { base: 'm' },
  unit: '1',
  shown: { as: 'share', signed: true },
  only: inPhase3,
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['phase3Modulation'],
    hypotheses: ['H6'],
  }),
  formula: multiply(valueOf('modulationMaximale'), subtract(multiply(literal('2', '1'), partQualite), one)),
});
