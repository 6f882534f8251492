import { add, atLeast, cases, lessThan, rule, step, when } from '../../../formula/build.ts';
import { one, zeroPoint } from '../../literals.ts';
import { origin } from '../../origin.ts';
import { experienceComptee, maximumDonne, qualiteParIndicateurs } from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';
import { poidsDeLaCarte, poidsDesSocles } from './component-weights.ts';

const source = origin({
  status: 'hypothese',
  section: 'partie 8-III',
  citations: ['phase2DroitDeTirage'],
  hypotheses: ['H4'],
});

export const bonusMaximal = step({
  id: 'bonusMaximal',
  label: "Bonus d'expérience le plus haut",
  symbol: { base: 'b', sub: 'expérience', sup: 'max' },
  unit: 'point',
  origin: { ...source, hypotheses: ['H4', 'H3'] },
  formula: cases(
    [
      when(
        atLeast(experienceComptee, one),
        valueOf('bonusExperienceCible'),
        "L'expérience patient est comptée",
        { condition: "si l'expérience est comptée" },
      ),
    ],
    zeroPoint,
    "L'expérience patient n'est pas comptée",
  ),
});

export const scoreMaximal = rule({
  id: 'scoreMaximal',
  label: 'Score maximal',
  symbol: { base: 'S', sup: 'max' },
  unit: 'point',
  origin: source,
  formula: cases(
    [
      when(lessThan(qualiteParIndicateurs, one), maximumDonne, 'Le maximum est donné', {
        condition: 'si le score est donné',
      }),
    ],
    add(add(poidsDesSocles, poidsDeLaCarte), bonusMaximal),
    "Le maximum est ce que l'on peut obtenir cette année",
  ),
});
