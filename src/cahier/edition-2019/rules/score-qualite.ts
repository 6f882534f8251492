import { add, atLeast, cases, lessThan, rule, step, totalOfItems, when } from '../../../formula/build.ts';
import { one, zeroPoint } from '../../literals.ts';
import { origin, supposing } from '../../origin.ts';
import { aLaCarte } from '../indicator-inputs.ts';
import { qualiteParIndicateurs, scoreDonne } from '../inputs.ts';
import { bonusExperience } from './bonus-experience.ts';
import { pointsIndicateur } from './points-indicateur.ts';

/** The text adds the points up; what they are, it does not say. */
const somme = origin({
  status: 'deduit',
  section: 'partie 8-I',
  citations: ['qualiteScore'],
  hypotheses: ['H1', 'H2'],
});

export const pointsSocles = step({
  id: 'pointsSocles',
  label: 'Points des indicateurs socles',
  symbol: { base: 'S', sub: 'socles' },
  unit: 'point',
  origin: somme,
  formula: totalOfItems(
    cases(
      [when(atLeast(aLaCarte, one), zeroPoint, 'Un indicateur à la carte', { condition: 'si à la carte' })],
      pointsIndicateur,
      'Un indicateur socle',
    ),
  ),
});

export const pointsCarte = step({
  id: 'pointsCarte',
  label: 'Points des indicateurs à la carte',
  symbol: { base: 'S', sub: 'carte' },
  unit: 'point',
  origin: somme,
  formula: totalOfItems(
    cases(
      [
        when(atLeast(aLaCarte, one), pointsIndicateur, 'Un indicateur à la carte', {
          condition: 'si à la carte',
        }),
      ],
      zeroPoint,
      'Un indicateur socle',
    ),
  ),
});

export const scoreQualite = rule({
  id: 'scoreQualite',
  label: 'Score qualité',
  symbol: { base: 'S' },
  unit: 'point',
  origin: origin({
    status: 'texte',
    section: 'partie 8-I',
    citations: ['qualiteScore'],
    hypotheses: ['H1', 'H2', 'H3'],
    numbersAreSupposed: true,
  }),
  formula: cases(
    [
      when(lessThan(qualiteParIndicateurs, one), scoreDonne, 'Le score est donné', {
        condition: 'si le score est donné',
        ...supposing(),
      }),
    ],
    add(add(pointsSocles, pointsCarte), bonusExperience),
    'Le score est la somme des points',
  ),
});
