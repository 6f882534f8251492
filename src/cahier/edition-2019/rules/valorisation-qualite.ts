import { multiply, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { droitTirage } from './droit-tirage.ts';
import { inPhase2 } from './in-phase.ts';
import { partQualite } from './part-qualite.ts';

export const valorisationQualite = rule({
  id: 'valorisationQualite',
  label: 'Valorisation de la qualité',
  symbol: { base: 'W' },
  unit: '€',
  only: inPhase2,
  origin: origin({
    status: 'texte',
    section: 'partie 8-III',
    citations: ['phase2DroitDeTirage', 'phase2ScoreNul'],
  }),
  formula: multiply(droitTirage, partQualite),
});
