import { divide, literal, max, min, rule, step } from '../../../formula/build.ts';
import { one } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { scoreMaximal } from './score-maximal.ts';
import { scoreQualite } from './score-qualite.ts';

export const partDuScore = step({
  id: 'partDuScore',
  label: 'Score rapporté au maximum',
  symbol: { base: 'σ' },
  unit: '1',
  shown: { as: 'share' },
  origin: origin({
    status: 'deduit',
    section: 'partie 8-III',
    citations: ['phase2DroitDeTirage'],
    hypotheses: ['H4'],
  }),
  formula: divide(scoreQualite, scoreMaximal),
});

export const partQualite = rule({
  id: 'partQualite',
  label: 'Part de qualité',
  symbol: { base: 'q' },
  unit: '1',
  isPart: true,
  shown: { as: 'share' },
  origin: origin({
    status: 'hypothese',
    section: 'partie 8-III',
    citations: ['phase2DroitDeTirage', 'phase2ScoreNul'],
    hypotheses: ['H4'],
  }),
  formula: max(
    literal('0', '1'),
    min(partDuScore, one, {
      left: 'La part est celle du score',
      right: 'La part ne dépasse pas 1',
      equal: 'La part est entière',
    }),
    {
      left: 'Un score négatif compte pour zéro',
      right: 'Le score est positif',
      equal: 'Un score nul donne une part nulle',
    },
  ),
});
