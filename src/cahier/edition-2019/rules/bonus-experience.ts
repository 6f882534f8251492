import { atLeast, cases, lessThan, rule, when } from '../../../formula/build.ts';
import { one, zeroPoint } from '../../literals.ts';
import { origin, supposing } from '../../origin.ts';
import {
  experienceCible,
  experienceComptee,
  experienceIntermediaire,
  experienceNote,
  qualiteParIndicateurs,
} from '../inputs.ts';
import { valueOf } from '../parameter-nodes.ts';

export const bonusExperience = rule({
  id: 'bonusExperience',
  label: "Bonus d'expérience patient",
  symbol: { base: 'b', sub: 'expérience' },
  unit: 'point',
  only: { where: qualiteParIndicateurs, is: '1' },
  origin: origin({
    status: 'texte',
    section: 'partie 8-I',
    citations: ['experienceBonus', 'experienceSeuils'],
    hypotheses: ['H12', 'H13'],
    numbersAreSupposed: true,
  }),
  formula: cases(
    [
      when(
        lessThan(experienceComptee, one),
        zeroPoint,
        "L'expérience patient n'est pas comptée cette année",
        { condition: "si l'expérience n'est pas comptée", ...supposing() },
      ),
      when(
        atLeast(experienceNote, experienceCible),
        valueOf('bonusExperienceCible'),
        'La cible est atteinte',
      ),
      when(
        atLeast(experienceNote, experienceIntermediaire),
        valueOf('bonusExperienceIntermediaire'),
        'Le niveau intermédiaire est atteint, pas la cible',
      ),
    ],
    zeroPoint,
    "Le niveau intermédiaire n'est pas atteint",
  ),
});
