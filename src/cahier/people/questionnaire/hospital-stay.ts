import { degree, filter, forgotten, notDiscussed, satisfaction } from './answer-options.ts';
import type { Question } from './question.ts';

const suite = { dimension: 'continuite', filtre: 'q22' } as const;

/** Questions 22 to 29 and the satisfaction that follows them. */
export const hospitalisation: readonly Question[] = [
  {
    id: 'q22',
    texte: 'Au cours des 12 derniers mois, avez-vous été hospitalisé ?',
    options: filter,
    crossReference: 'Si vous avez répondu NON ou JE NE ME SOUVIENS PAS, allez directement à la question n°30',
  },
  {
    id: 'q23',
    texte:
      "Lors de votre dernière hospitalisation, avez-vous été informé par l'hôpital sur les prochaines étapes après votre sortie d'hospitalisation ?",
    reminder:
      'Si vous avez eu plusieurs hospitalisations au cours des 12 derniers mois, nous vous interrogeons uniquement sur la plus récente. Les questions portent donc toutes sur votre dernière expérience.',
    options: [...degree, forgotten],
    ...suite,
  },
  {
    id: 'q24',
    texte:
      "Lors de votre dernière hospitalisation, avez-vous été aidé par l'hôpital pour l'organisation des prochaines étapes : traitements, rendez-vous, examens etc. ?",
    options: [...degree, forgotten],
    ...suite,
  },
  {
    id: 'q25',
    texte:
      "Suite à votre dernière hospitalisation, avez-vous échangé avec votre médecin traitant sur les soins et examens reçus à l'hôpital ?",
    options: [
      ...degree,
      {
        texte: "Je n'ai pas reçu de soins et d'examens à l'hôpital",
        exclusion: "Sans soins ni examens à l'hôpital, il n'y avait rien à échanger.",
      },
      notDiscussed,
      forgotten,
    ],
    ...suite,
  },
  {
    id: 'q26',
    texte:
      'Suite à votre dernière hospitalisation, avez-vous échangé avec votre médecin traitant sur la suite de votre traitement ?',
    options: [
      ...degree,
      {
        texte: "Je n'ai pas reçu de traitement",
        exclusion: "Sans traitement, il n'y avait rien à échanger.",
      },
      notDiscussed,
      forgotten,
    ],
    ...suite,
  },
  {
    id: 'q27',
    texte:
      "Suite à votre dernière hospitalisation, avez-vous reçu des informations cohérentes de la part de votre médecin traitant et de l'hôpital ?",
    options: [
      ...degree,
      {
        texte: "Je n'ai pas eu d'information à l'hôpital",
        exclusion:
          "L'absence d'information de l'hôpital compte déjà à la question 23 : la compter ici la compterait deux fois.",
      },
      forgotten,
    ],
    ...suite,
  },
  {
    id: 'q28',
    texte:
      "Suite à votre dernière hospitalisation, votre médecin traitant était-il informé des soins reçus à l'hôpital ?",
    options: [...degree, forgotten],
    ...suite,
  },
  {
    id: 'q29',
    texte:
      "Suite à votre dernière hospitalisation, votre médecin traitant était-il informé du résultat des examens réalisés à l'hôpital ?",
    options: [...degree, forgotten],
    ...suite,
  },
  {
    id: 's29',
    texte: "Etes-vous globalement satisfait du suivi que vous avez eu à l'issue à de votre hospitalisation ?",
    options: satisfaction,
    filtre: 'q22',
  },
];
