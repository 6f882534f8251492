import type { Slip } from './slip.ts';

/** The questionnaire and the indicators. */
export const quality: readonly Slip[] = [
  {
    id: 'q3-vers-q7',
    title: 'La question 3 saute la question 6, qui filtre les suivantes',
    citations: ['q3Renvoi', 'q6Filtre'],
    explication:
      'Qui répond « non » à la question 3 est envoyé à la question 7, sans passer par la question 6. Or celle-ci décide si les questions 7 à 9 se posent.',
    consequence: 'Nous lisons : aller à la question 6.',
  },
  {
    id: 'q6-satisfaction',
    title: 'La question 6 saute une question de satisfaction',
    citations: ['q6Filtre', 'satisfactionContact'],
    explication:
      "Aller directement à la question 10 fait manquer la satisfaction sur la facilité de contact, placée après la question 9, alors qu'elle concerne aussi qui n'a consulté personne de nouveau.",
    consequence: 'Nous lisons : la question de satisfaction se pose à tous ceux dont le bloc est ouvert.',
  },
  {
    id: 'q20-satisfaction',
    title: 'La question 20 saute une question de satisfaction',
    citations: ['q20Renvoi', 'satisfactionSoutien'],
    explication:
      "Aller directement à la question 22 fait manquer la satisfaction sur le soutien de l'équipe soignante, placée après la question 21, alors qu'elle ne dépend pas d'un examen.",
    consequence: 'Nous lisons : la question de satisfaction se pose à tous ceux dont le bloc est ouvert.',
  },
  {
    id: 'q15-ces-habitudes',
    title: '« Ces habitudes » après un « Non »',
    citations: ['q15CesHabitudes', 'q14Habitudes'],
    explication:
      "La question 15 renvoie aux habitudes de la question 14, mais aucun saut n'est prévu pour qui n'a reçu aucune information à leur sujet.",
    consequence: 'Nous lisons : la question 15 se pose à tous, comme elle est imprimée.',
  },
  {
    id: 'indicateur-1-territoire',
    title: "L'indicateur 1 porte sur un territoire, non sur la patientèle",
    citations: ['indicateur1', 'indicateursPatientele'],
    explication:
      "L'indicateur compte des habitants d'un territoire, dont certains n'ont pas de médecin traitant ; la patientèle du groupement, elle, en a presque toujours un par définition.",
  },
  {
    id: 'indicateur-5-delai',
    title: 'Réhospitalisation : 30 jours, ou 1 à 7 ?',
    citations: ['indicateur5', 'indicateur5Guide'],
    explication:
      "L'indicateur est à 30 jours ; le guide auquel la note renvoie pour sa définition porte, d'après son nom, sur les réhospitalisations de 1 à 7 jours. La note annonce une adaptation, mais à la patientèle seulement.",
  },
  {
    id: 'insuffisance',
    title: '« Insuffisance », sans dire laquelle',
    citations: ['hospitalisationsEvitables', 'axesPrioritaires'],
    explication:
      "Parmi les cinq pathologies des hospitalisations évitables, la note écrit « insuffisance » seul ; ailleurs le cahier en distingue plusieurs. Il s'agit sans doute de l'insuffisance cardiaque.",
  },
];
