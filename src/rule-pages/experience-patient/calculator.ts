import type { NamedId } from '../../cahier/edition.ts';
import { number, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { choice } from '../../calculators/choices/all-choices.ts';
import { fields } from '../../calculators/fields.ts';
import { pageFigure } from '../../calculators/page-figure.ts';
import { caption } from '../../figures/experience-patient/words.ts';
import { formatValue } from '../../french/numbers.ts';
import { exampleYears } from '../../scenario/examples/first-example.ts';
import type { Calculation } from '../../scenario/run/page-results.ts';

const counted = (calculation: Calculation) => number(calculation, 'experienceComptee') === 1;

/** The first note of each step of the staircase, as exact text: a level that is rounded would not be reached. */
function debuts({ vue: { valeurs } }: Calculation): readonly string[] {
  const { experienceIntermediaire, experienceCible } = valeurs;
  return ['0', experienceIntermediaire, experienceCible];
}

const levels = (calculation: Calculation) => ({
  intermediaire: number(calculation, 'experienceIntermediaire'),
  cible: number(calculation, 'experienceCible'),
});

function thatIs(calculation: Calculation): string {
  const { annee, valeurs } = calculation.vue;
  const points = (id: NamedId) => formatValue(valeurs[id], 'point');
  const total = `le score de ${annee} est de ${points('scoreQualite')} sur ${points('scoreMaximal')}`;
  return counted(calculation) ? `bonus compris, ${total}` : `l'expérience n'est pas comptée : ${total}`;
}

export const experiencePatient: ScenarioCalculator = {
  opensOn: exampleYears.indicateurs,
  choice: [choice.experience],
  offer: { choice: choice.experience, valeur: 'avec', nom: "Compter l'expérience cette année" },
  champs: (scenario, vue) =>
    choice.experience.current(scenario, vue) === 'avec'
      ? [fields.experienceNote, fields.experienceIntermediaire, fields.experienceCible]
      : [],
  inventedItems: 'annee',
  regles: ['bonusExperience'],
  result: { id: 'bonusExperience', nom: 'Bonus, en points', hypotheses: true },
  notApplicable:
    "Le score de l'année est donné tout fait : ce que l'expérience y ajoute n'est pas dit. Passez par indicateurs pour la compter.",
  thatIs,
  figure: pageFigure({
    legend: caption,
    curve: {
      shownRule: 'bonusExperience',
      variantes: (calculation) =>
        counted(calculation) ? debuts(calculation).map((experienceNote) => ({ experienceNote })) : [],
    },
    load: () => import('../../figures/experience-patient/figure.ts'),
    donnees: (calculation, curve) => ({
      ...levels(calculation),
      comptee: counted(calculation),
      note: number(calculation, 'experienceNote'),
      bonus: number(calculation, 'bonusExperience'),
      steps: curve.map(Number),
      possibles: [
        0,
        number(calculation, 'bonusExperienceIntermediaire'),
        number(calculation, 'bonusExperienceCible'),
      ],
    }),
  }),
};
