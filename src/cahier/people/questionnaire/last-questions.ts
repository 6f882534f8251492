import { satisfaction } from './answer-options.ts';
import type { Question } from './question.ts';

/** Questions 30 to 32. */
export const end: readonly Question[] = [
  {
    id: 'q30',
    texte:
      'Globalement, avez-vous été satisfait de votre prise en charge par votre équipe soignante au cours des 12 derniers mois ?',
    options: satisfaction,
  },
  {
    id: 'q31',
    texte: 'Comment avez-vous rempli ce questionnaire ?',
    options: [
      { texte: 'Seul(e)' },
      { texte: "Avec l'aide d'un membre de votre famille" },
      { texte: 'Avec un ami' },
      { texte: 'Avec un professionnel de santé' },
      { texte: 'Autre (précisez)', precision: true },
    ],
  },
  {
    id: 'q32',
    texte:
      "Si vous deviez citer une chose qui permettrait d'améliorer votre prise en charge, que diriez-vous (ne mentionnez pas votre nom pour préserver l'anonymat) ?",
    options: [],
    freeText: 'champ libre :',
  },
];
