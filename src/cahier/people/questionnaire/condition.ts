import {
  degree,
  degreeWithoutComma,
  filter,
  forgotten,
  notNeeded,
  notWished,
  satisfaction,
} from './answer-options.ts';
import type { Question } from './question.ts';

const dimension = 'relation';

/** Questions 10 to 21 and the satisfaction that follows them. */
export const pathology: readonly Question[] = [
  {
    id: 'q10',
    texte:
      "Avez-vous reçu des explications de l'un des professionnels de votre équipe soignante sur votre problème de santé ?",
    reminder:
      "Pour rappel, dans ce questionnaire, « équipe soignante » est l'ensemble des professionnels de santé qui sont intervenus au cours des 12 derniers mois pour votre suivi : votre médecin traitant, un médecin spécialiste (en ville ou à l'hôpital), une infirmière, un kinésithérapeute, un pharmacien…",
    options: [...degree, notWished, forgotten],
    dimension,
  },
  {
    id: 'q11',
    texte:
      'Avez-vous reçu des informations cohérentes de la part des professionnels de santé au sein de votre équipe soignante ?',
    options: [...degree, forgotten],
    dimension,
  },
  {
    id: 'q12',
    texte:
      "Avez-vous été interrogé par l'un des professionnels de votre équipe soignante sur l'impact de vos problèmes de santé sur votre vie quotidienne ?",
    options: [...degreeWithoutComma, notWished, forgotten],
    dimension,
  },
  {
    id: 'q13',
    texte:
      "Avez-vous reçu des informations de l'un des professionnels de votre équipe soignante pour gérer votre problème de santé en cas de complication (signes à observer, personne à contacter etc.) ?",
    options: [...degree, notWished, notNeeded, forgotten],
    dimension,
  },
  {
    id: 'q14',
    texte:
      "Avez-vous reçu des informations de l'un des professionnels de votre équipe soignante sur les habitudes de vie à adopter pour votre problème de santé (alimentation, activité physique etc.) ?",
    options: [...degree, notWished, notNeeded, forgotten],
    dimension,
  },
  {
    id: 'q15',
    texte:
      "Avez-vous été accompagné par l'un des professionnels de votre équipe soignante pour maintenir ces habitudes de vie ?",
    options: [...degree, notWished, notNeeded, forgotten],
    dimension,
  },
  {
    id: 'q16',
    texte:
      "Avez-vous reçu des explications de l'un des professionnels de votre équipe soignante sur votre traitement (y compris médicament) ?",
    options: [...degree, forgotten],
    dimension,
  },
  {
    id: 'q17',
    texte:
      'Avez-vous (vous ou vos proches) été associé aux décisions concernant vos soins ou votre traitement ?',
    options: [...degree, notWished, forgotten],
    dimension,
  },
  {
    id: 'q18',
    texte:
      "Avez-vous appris avec l'un des professionnels de votre équipe soignante à gérer votre traitement ?",
    options: [...degree, notWished, forgotten],
    dimension,
  },
  {
    id: 'q19',
    texte:
      "L'un des professionnels de votre équipe soignante s'assure-t-il que vous savez gérer votre traitement ?",
    options: [...degree, notWished, forgotten],
    dimension,
  },
  {
    id: 'q20',
    texte:
      'Au cours des 12 derniers mois, avez-vous effectué des examens (imagerie, radiologie, biologie ou autres) ?',
    options: filter,
    crossReference: 'Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°22',
  },
  {
    id: 'q21',
    texte:
      "Avez-vous reçu des explications de l'un des professionnels de votre équipe soignante sur vos examens ?",
    condition: '(uniquement si vous avez répondu OUI à la question précédente)',
    options: [...degree, forgotten],
    dimension,
    filtre: 'q20',
  },
  {
    id: 's21',
    texte:
      'Etes-vous globalement satisfait du soutien apporté par votre équipe soignante pour vivre avec votre problème de santé ?',
    options: satisfaction,
  },
];
