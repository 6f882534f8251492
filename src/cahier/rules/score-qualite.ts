import { rule } from '../../formula/build.ts';
import { origin } from '../define.ts';
import { maximumDonne, scoreDonne } from '../inputs.ts';

export const scoreQualite = rule({
  id: 'scoreQualite',
  label: 'Score qualité',
  symbol: { base: 'S' },
  unit: 'point',
  origin: origin({ status: 'texte', section: 'partie 8-I', citations: ['qualiteScore'] }),
  formula: scoreDonne,
});

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
