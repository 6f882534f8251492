import type { NamedId } from '../../cahier/edition.ts';
import { nombre, type ScenarioCalculator } from '../../calculators/calculator.ts';
import { choix } from '../../calculators/choices.ts';
import { champs } from '../../calculators/fields.ts';
import { figureDePage } from '../../calculators/page-figure.ts';
import { formatValue } from '../../french/numbers.ts';
import { parIndicateurs } from '../../scenario/examples/example-quality.ts';
import type { Calcul } from '../../scenario/run/page-results.ts';

const comptee = (calcul: Calcul) => nombre(calcul, 'experienceComptee') === 1;

/** The first note of each step of the staircase, as exact text: a level that is rounded would not be reached. */
function debuts({ vue: { valeurs } }: Calcul): readonly string[] {
  const { experienceIntermediaire, experienceCible } = valeurs;
  return ['0', experienceIntermediaire, experienceCible];
}

const niveaux = (calcul: Calcul) => ({
  intermediaire: nombre(calcul, 'experienceIntermediaire'),
  cible: nombre(calcul, 'experienceCible'),
});

function soit(calcul: Calcul): string {
  const { annee, valeurs } = calcul.vue;
  const points = (id: NamedId) => formatValue(valeurs[id], 'point');
  const total = `le score de ${annee} est de ${points('scoreQualite')} sur ${points('scoreMaximal')}`;
  return comptee(calcul) ? `bonus compris, ${total}` : `l'expérience n'est pas comptée : ${total}`;
}

export const experiencePatient: ScenarioCalculator = {
  exemple: { scenario: parIndicateurs, vue: { groupement: 0, annee: 2 } },
  choix: [choix.experience],
  offre: { choix: choix.experience, valeur: 'avec', nom: "Compter l'expérience cette année" },
  champs: (scenario, vue) =>
    choix.experience.actuel(scenario, vue) === 'avec'
      ? [champs.experienceNote, champs.experienceIntermediaire, champs.experienceCible]
      : [],
  inventees: 'annee',
  regles: ['bonusExperience'],
  resultat: { id: 'bonusExperience', nom: 'Bonus, en points', hypotheses: true },
  sansObjet:
    "Le score de l'année est donné tout fait : ce que l'expérience y ajoute n'est pas dit. Passez par indicateurs pour la compter.",
  soit,
  figure: figureDePage({
    legende: 'Le bonus selon la note. Le point est le vôtre ; une marche commence à son niveau exactement.',
    courbe: {
      regle: 'bonusExperience',
      variantes: (calcul) =>
        comptee(calcul) ? debuts(calcul).map((experienceNote) => ({ experienceNote })) : [],
    },
    charger: async () => {
      const module = await import('../../figures/bonus/drawing.ts');
      return { dessin: module.bonus, table: module.bonusTable };
    },
    donnees: (calcul, courbe) => ({
      ...niveaux(calcul),
      comptee: comptee(calcul),
      note: nombre(calcul, 'experienceNote'),
      bonus: nombre(calcul, 'bonusExperience'),
      paliers: courbe.map(Number),
      possibles: [0, nombre(calcul, 'bonusExperienceIntermediaire'), nombre(calcul, 'bonusExperienceCible')],
    }),
  }),
};
