import { cases, lessThan, literal, rule, step, subtract, when } from '../../../formula/build.ts';
import { origin } from '../../origin.ts';
import { annee, premiereAnnee } from '../inputs.ts';

export const rang = step({
  id: 'rang',
  label: 'Années écoulées depuis la première',
  symbol: { base: 'r' },
  unit: 'an',
  origin: origin({ status: 'deduit', section: 'partie 3', citations: ['phase2Versements'] }),
  formula: subtract(annee, premiereAnnee),
});

export const phase = rule({
  id: 'phase',
  label: 'Phase',
  symbol: { base: 'phase' },
  unit: '1',
  choice: true,
  origin: origin({
    status: 'texte',
    section: 'parties 3 et 8-III',
    citations: ['phase2Versements', 'phase2Addition', 'phase3Modulation'],
    hypotheses: ['H15'],
  }),
  formula: cases(
    [
      when(
        lessThan(rang, literal('2', 'an')),
        literal('2', '1'),
        'Les résultats des deux premières années relèvent de la phase 2',
      ),
    ],
    literal('3', '1'),
    'Les résultats de la troisième année et des suivantes relèvent de la phase 3',
  ),
});
