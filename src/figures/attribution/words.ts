export const caption =
  "Un seul chemin ouvert jusqu'au bout suffit. Trait plein : la condition est remplie ; tireté : elle ne l'est pas.";
