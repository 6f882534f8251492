export const caption =
  "Les deux parts s'ajoutent, puis la somme est partagée. Sous la ligne, ce que le plancher à zéro efface.";
