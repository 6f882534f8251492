import { atLeast, cases, lessThan, rule, when } from '../../../formula/build.ts';
import { one, origin, valueOf, zeroPoint } from '../building-blocks.ts';
import { experienceCible, experienceComptee, experienceIntermediaire, experienceNote } from '../inputs.ts';

export const bonusExperience = rule({
  id: 'bonusExperience',
  label: "Bonus d'expérience patient",
  symbol: { base: 'b', sub: 'expérience' },
  unit: 'point',
  origin: origin({
    status: 'texte',
    section: 'partie 8-I',
    citations: ['experienceBonus', 'experienceSeuils'],
    hypotheses: ['H12', 'H13'],
  }),
  formula: cases(
    [
      when(
        lessThan(experienceComptee, one),
        zeroPoint,
        "L'expérience patient n'est pas comptée cette année",
        "si l'expérience n'est pas comptée",
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
