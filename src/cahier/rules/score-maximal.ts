import { rule } from '../../formula/build.ts';
import { origin } from '../define.ts';
import { maximumDonne } from '../inputs.ts';

export const scoreMaximal = rule({
  id: 'scoreMaximal',
  label: 'Score maximal',
  symbol: { base: 'S', sup: 'max' },
  unit: 'point',
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['phase2DroitDeTirage'],
    hypotheses: ['H4'],
  }),
  formula: maximumDonne,
});
