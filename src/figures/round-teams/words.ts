export const caption =
  "Une barre par équipe : ce qu'elle reçoit, plein, et ce qu'elle demandait, en pointillé. Dans notre hypothèse H7, l'enveloppe coupe toutes les barres dans la même proportion.";
