import { add, literal, rule } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { annee } from '../inputs.ts';

export const anneeVersement = rule({
  id: 'anneeVersement',
  label: 'Année du versement',
  symbol: { base: 'N', sub: 'versement' },
  unit: 'an',
  origin: origin({
    status: 'texte',
    section: 'partie 3',
    citations: ['phase2Versements'],
    hypotheses: ['H15'],
  }),
  formula: add(annee, literal('1', 'an')),
});
