/* By who one is: for each, where to begin, in order. */
import type { Link } from '../../cahier/text/chapters/chapter.ts';

interface Step extends Link {
  /** What one finds there, for this reader. */
  readonly said: string;
}

export interface Way {
  /** An anchor, to keep. */
  readonly id: string;
  readonly nom: string;
  readonly steps: readonly [Step, ...Step[]];
}

export const ways: readonly Way[] = [
  {
    id: 'candidat',
    nom: 'Candidat',
    steps: [
      {
        chemin: '/regles/eligibilite/',
        nom: 'Qui pouvait candidater',
        said: 'patients, membres, forme juridique',
      },
      { chemin: '/estimer/', nom: 'Estimer', said: 'ce que votre groupement recevrait' },
      { chemin: '/parcours/', nom: "La vie d'un groupement", said: "de l'entrée à la sortie, pas à pas" },
      { chemin: '/parcours/argent/', nom: "L'argent", said: "ce qu'il peut payer, comment le partager" },
      { chemin: '/faq/', nom: 'Foire aux questions', said: 'ce que demandaient les candidats' },
    ],
  },
  {
    id: 'membre',
    nom: 'Membre, formateur',
    steps: [
      { chemin: '/regles/', nom: "Les règles, dans l'ordre", said: 'chacune avec vos chiffres' },
      { chemin: '/regles/calendrier/', nom: 'Calendrier', said: 'qui est payé quand' },
      { chemin: '/dossiers/', nom: 'Dossiers', said: 'vos scénarios, côte à côte' },
      { chemin: '/formation/', nom: 'Formation', said: 'une séance, des exercices, une salle' },
      { chemin: '/regles/livre/', nom: 'Le livre des règles', said: 'à imprimer, à laisser' },
    ],
  },
  {
    id: 'politique',
    nom: 'Politique publique',
    steps: [
      { chemin: '/parcours/pourquoi/', nom: 'Pourquoi, et jugé comment', said: "les buts, l'évaluation" },
      { chemin: '/parcours/acteurs/', nom: 'Qui fait quoi', said: 'qui décide, paie, calcule' },
      { chemin: '/laboratoire/reformer/', nom: 'Réformer', said: 'qui gagne à une autre règle' },
      {
        chemin: '/laboratoire/equilibre/',
        nom: "L'équilibre",
        said: 'ce qui est versé, ce qui est économisé',
      },
      { chemin: '/comparer/', nom: 'Ipep et les autres', said: 'ce qui fut essayé ailleurs' },
      { chemin: '/hypotheses/', nom: 'Hypothèses et lapsus', said: 'ce que le texte laisse ouvert' },
    ],
  },
  {
    id: 'patient',
    nom: 'Patient, représentant',
    steps: [
      {
        chemin: '/parcours/patients/',
        nom: 'Pour les patients',
        said: "ce que l'on sait de vous, et refuser",
      },
      { chemin: '/questionnaire/', nom: 'Questionnaire', said: 'ses questions, mot pour mot' },
      {
        chemin: '/regles/experience-patient/',
        nom: 'Expérience patient',
        said: 'ce que pèsent vos réponses',
      },
      { chemin: '/parcours/acteurs/#donnees', nom: 'Qui sait quoi', said: 'ce que les soignants reçoivent' },
      { chemin: '/glossaire/', nom: 'Glossaire', said: 'les sigles' },
    ],
  },
];
