export const caption =
  "Chaque année de résultats, en haut, est payée l'année suivante, en bas. L'année choisie est pleine.";
