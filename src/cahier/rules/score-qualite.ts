import { rule } from '../../formula/build.ts';
import { origin } from '../define.ts';
import { scoreDonne } from '../inputs.ts';

export const scoreQualite = rule({
  id: 'scoreQualite',
  label: 'Score qualité',
  symbol: { base: 'S' },
  unit: 'point',
  origin: origin({ status: 'texte', section: 'partie 8-I', citations: ['qualiteScore'] }),
  formula: scoreDonne,
});
