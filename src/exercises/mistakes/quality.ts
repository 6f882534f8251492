import { one, zeroPoint } from '../../cahier/literals.ts';
import { add, atLeast, divide, lessThan, literal, multiply, subtract } from '../../formula/build.ts';
import { type Answered, mistakesAt } from './mistake.ts';
import { either, larger, line, smaller } from './untold.ts';

/* What goes wrong with notes, points, score and the part of quality. */

/** Where the score is not given. */
const byIndicators = ({ value }: Answered): boolean => value('qualiteParIndicateurs') === 1;

const noteIndicateur = mistakesAt('noteIndicateur', {
  'part-de-la-cible': {
    words:
      "Vous avez divisé la valeur par la cible. La note ne part pas de zéro : elle dépend de l'objectif intermédiaire et, sous lui, du progrès.",
    formula: ({ valeur, valeurCible }) => divide(valeur, valeurCible),
  },
  'tout-ou-rien': {
    words:
      "Vous n'avez compté que la cible. Avant elle, la note n'est pas toujours nulle : le niveau atteint, ou le progrès, la donne.",
    formula: ({ valeur, valeurCible }) =>
      either([line(atLeast(valeur, valeurCible), one)], literal('0', '1')),
    where: ({ answer }) => answer > 0,
  },
});

const noteHausse = mistakesAt('noteHausse', {
  'sans-plancher': {
    words:
      'Vous avez laissé la note descendre aussi bas que le recul. Dans notre hypothèse H1, elle a un plancher.',
    formula: ({
      valeur,
      valeurCible,
      valeurIntermediaire,
      valeurPrecedente,
      noteDuNiveau,
      noteDuProgres,
      plancherDegradation,
    }) =>
      either(
        [
          line(atLeast(valeur, valeurCible), one),
          line(atLeast(valeur, valeurIntermediaire), noteDuNiveau),
          line(lessThan(valeurPrecedente, valeurIntermediaire), noteDuProgres),
        ],
        plancherDegradation,
      ),
  },
  'progres-apres-perte': {
    words:
      "L'objectif intermédiaire était atteint l'année précédente et ne l'est plus. Dans notre hypothèse H1, la note ne suit alors pas le progrès, elle tombe au plancher.",
    formula: ({
      valeur,
      valeurCible,
      valeurIntermediaire,
      noteDuNiveau,
      noteDuProgres,
      plancherDegradation,
    }) =>
      either(
        [line(atLeast(valeur, valeurCible), one), line(atLeast(valeur, valeurIntermediaire), noteDuNiveau)],
        larger(plancherDegradation, noteDuProgres),
      ),
  },
  'recul-sans-malus': {
    words:
      'Vous avez compté un recul pour zéro. Dans notre hypothèse H1, reculer coûte des points : la note devient négative.',
    formula: ({ noteHausse: right }) => larger(right, literal('0', '1')),
  },
});

const noteDuNiveau = mistakesAt('noteDuNiveau', {
  'depuis-zero': {
    words:
      "Entre l'objectif intermédiaire et la cible, vous êtes parti de zéro. Dans notre hypothèse H1, l'objectif intermédiaire atteint donne déjà une part de la note.",
    formula: ({ valeur, valeurIntermediaire, valeurCible }) =>
      divide(subtract(valeur, valeurIntermediaire), subtract(valeurCible, valeurIntermediaire)),
  },
  'acquis-seul': {
    words:
      "Vous en êtes resté à ce que donne l'objectif intermédiaire. Au-delà, dans notre hypothèse H1, la note croît en ligne droite jusqu'à la cible.",
    formula: ({ partObjectifIntermediaire }) => partObjectifIntermediaire,
  },
});

const noteDuProgres = mistakesAt('noteDuProgres', {
  'jusqu-a-la-cible': {
    words:
      "Vous avez rapporté le progrès à ce qui restait jusqu'à la cible. Dans notre hypothèse H1, il se rapporte à ce qui restait jusqu'à l'objectif intermédiaire.",
    formula: ({ valeur, valeurPrecedente, valeurCible, partObjectifIntermediaire }) =>
      multiply(
        partObjectifIntermediaire,
        divide(subtract(valeur, valeurPrecedente), subtract(valeurCible, valeurPrecedente)),
      ),
  },
  'note-entiere': {
    words:
      "Vous avez donné la note entière au chemin fait jusqu'à l'objectif intermédiaire. Dans notre hypothèse H1, il n'en donne qu'une part.",
    formula: ({ valeur, valeurPrecedente, valeurIntermediaire }) =>
      divide(subtract(valeur, valeurPrecedente), subtract(valeurIntermediaire, valeurPrecedente)),
  },
});

const bonusExperience = mistakesAt('bonusExperience', {
  'cible-seule': {
    words: "Vous n'avez compté que la cible. Le niveau intermédiaire donne déjà un bonus.",
    formula: ({ experienceNote, experienceCible, bonusExperienceCible }) =>
      either([line(atLeast(experienceNote, experienceCible), bonusExperienceCible)], zeroPoint),
  },
  'bonus-cumules': {
    words: 'Vous avez ajouté les deux bonus. Un seul compte, celui du niveau le plus haut qui est atteint.',
    formula: (nodes) =>
      either(
        [
          line(
            atLeast(nodes.experienceNote, nodes.experienceCible),
            add(nodes.bonusExperienceCible, nodes.bonusExperienceIntermediaire),
          ),
          line(
            atLeast(nodes.experienceNote, nodes.experienceIntermediaire),
            nodes.bonusExperienceIntermediaire,
          ),
        ],
        zeroPoint,
      ),
  },
  'en-proportion': {
    words:
      'Vous avez compté le bonus en proportion de la note. Il va par paliers : rien, le premier, le second.',
    formula: ({ experienceNote, experienceCible, bonusExperienceCible }) =>
      multiply(bonusExperienceCible, divide(experienceNote, experienceCible)),
  },
});

const scoreQualite = mistakesAt('scoreQualite', {
  'sans-bonus': {
    words: "Vous avez oublié le bonus de l'expérience des patients. Il s'ajoute aux points des indicateurs.",
    formula: ({ pointsSocles, pointsCarte }) => add(pointsSocles, pointsCarte),
    where: byIndicators,
  },
  'sans-carte': {
    words: "Vous n'avez pas compté les indicateurs à la carte. Leurs points s'ajoutent à ceux des socles.",
    formula: ({ pointsSocles, bonusExperience: bonus }) => add(pointsSocles, bonus),
    where: byIndicators,
  },
});

const poidsDesSocles = mistakesAt('poidsDesSocles', {
  'poids-entier': {
    words:
      'Vous avez laissé tout le poids aux socles. Dans notre hypothèse H2, ils en cèdent une part aux indicateurs à la carte.',
    formula: ({ poidsSoclesSeuls }) => poidsSoclesSeuls,
  },
});

const pointsIndicateur = mistakesAt('pointsIndicateur', {
  'malus-oublie': {
    words: 'Vous avez compté pour zéro une note négative. Elle retire des points.',
    formula: ({ poidsIndicateur, noteIndicateur: note }) =>
      multiply(poidsIndicateur, larger(note, literal('0', '1'))),
  },
});

const scoreMaximal = mistakesAt('scoreMaximal', {
  'sans-bonus': {
    words:
      "Vous avez oublié le bonus de l'expérience des patients dans ce que l'on peut obtenir. Dans notre hypothèse H4, le maximum le contient quand elle compte.",
    formula: ({ poidsDesSocles: socles, poidsDeLaCarte }) => add(socles, poidsDeLaCarte),
    where: byIndicators,
  },
  'toujours-le-bonus': {
    words:
      "Vous avez compté le bonus de l'expérience des patients, qui ne compte pas cette année. Dans notre hypothèse H4, le maximum est ce que l'on peut obtenir cette année-là.",
    formula: ({ poidsDesSocles: socles, poidsDeLaCarte, bonusExperienceCible }) =>
      add(add(socles, poidsDeLaCarte), bonusExperienceCible),
    where: byIndicators,
  },
});

const partQualite = mistakesAt('partQualite', {
  'sans-plancher': {
    words: 'Vous avez laissé la part devenir négative. Un score négatif compte pour zéro.',
    formula: ({ partDuScore }) => smaller(partDuScore, one),
  },
});

const partDuScore = mistakesAt('partDuScore', {
  'sur-cent': {
    words: 'Vous avez divisé le score par 100. Il se rapporte au score maximal.',
    formula: ({ scoreQualite: score }) => divide(score, literal('100', 'point')),
  },
});

/** Of what quality is worth before it meets money. */
export const qualityMistakes = [
  ...noteIndicateur,
  ...noteHausse,
  ...noteDuNiveau,
  ...noteDuProgres,
  ...bonusExperience,
  ...scoreQualite,
  ...poidsDesSocles,
  ...pointsIndicateur,
  ...scoreMaximal,
  ...partQualite,
  ...partDuScore,
];
