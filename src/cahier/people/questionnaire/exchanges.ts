import { filter, forgotten, frequency, satisfaction } from './answer-options.ts';
import type { Question } from './question.ts';

const dimension = 'accessibilite';

/** Questions 1 to 9 and the satisfaction that follows them. */
export const exchanges: readonly Question[] = [
  {
    id: 'q1',
    texte:
      "Au cours des 12 derniers mois, avez-vous contacté, par mail, téléphone ou autre, l'un des professionnels de votre équipe soignante pour prendre un rendez-vous ?",
    note: "Note : Dans ce questionnaire, « équipe soignante » est l'ensemble des professionnels de santé qui sont intervenus au cours des 12 derniers mois pour votre suivi : votre médecin traitant, un médecin spécialiste (en ville ou à l'hôpital), une infirmière, un kinésithérapeute, un pharmacien…",
    options: filter,
    crossReference: 'Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°3',
  },
  {
    id: 'q2',
    texte: 'Avez-vous eu un rendez-vous quand vous en aviez besoin ?',
    options: [...frequency, forgotten],
    dimension,
    filtre: 'q1',
  },
  {
    id: 'q3',
    texte:
      "Au cours des 12 derniers mois, avez-vous contacté, par mail, téléphone ou autre, l'un des professionnels de votre équipe soignante pour poser des questions ?",
    options: filter,
    // A slip of the cahier: question 6 decides whether 7 to 9 are asked, and is asked of everyone.
    crossReference: 'Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°7',
  },
  {
    id: 'q4',
    texte: 'Avez-vous eu des réponses à vos questions quand vous en aviez besoin ?',
    options: [...frequency, forgotten],
    dimension,
    filtre: 'q3',
  },
  {
    id: 'q5',
    texte: 'Avez-vous eu des réponses compréhensibles et claires à vos questions ?',
    options: [
      ...frequency,
      forgotten,
      {
        texte: "Je n'ai pas eu de réponse",
        exclusion:
          "L'absence de réponse compte déjà à la question 4 : la compter ici la compterait deux fois.",
      },
    ],
    dimension,
    filtre: 'q3',
  },
  {
    id: 'q6',
    texte:
      "Au cours des 12 derniers mois, avez-vous eu besoin de consulter un (ou plusieurs) professionnel(s) de santé (médecin spécialiste en ville ou à l'hôpital, infirmière, kinésithérapeute…) que vous n'aviez jamais consulté auparavant ?",
    options: filter,
    crossReference: 'Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°10',
  },
  {
    id: 'q7',
    texte:
      "Avez-vous été aidé par l'un des professionnels de votre équipe soignante pour identifier ce (ou ces) professionnel(s) à consulter (nom du professionnel et son contact) ?",
    options: [
      ...frequency,
      forgotten,
      {
        texte: "Je n'ai pas eu besoin d'aide",
        exclusion: "Sans besoin d'aide, il n'y a pas d'aide à noter.",
      },
    ],
    dimension,
    filtre: 'q6',
  },
  {
    id: 'q8',
    texte:
      'Avez-vous réussi à avoir cette (ou ces) consultation(s) dans un délai correct au regard de vos besoins ?',
    options: [...frequency, forgotten],
    dimension,
    filtre: 'q6',
  },
  {
    id: 'q9',
    texte:
      "Avez-vous échangé avec votre médecin traitant sur ce qui s'est passé durant cette (ou ces) consultation(s) ?",
    options: [
      ...frequency,
      forgotten,
      {
        texte: "Je n'ai pas revu mon médecin traitant depuis",
        exclusion: "Sans revoir le médecin traitant, l'échange ne pouvait pas avoir lieu.",
      },
    ],
    dimension,
    filtre: 'q6',
  },
  {
    id: 's9',
    texte: 'Etes-vous globalement satisfait de la facilité de contact de votre équipe soignante ?',
    options: satisfaction,
  },
];
