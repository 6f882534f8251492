export const caption =
  "Toutes les années de versement. En haut, ce qui est payé et ce qui est repris, face aux crédits d'amorçage ; en bas, ce qui reste à récupérer. La bande est l'année choisie.";
