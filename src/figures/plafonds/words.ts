export const caption =
  "De haut en bas : ce qui est demandé, ce que laisse le plafond, ce que laisse l'enveloppe. Hachuré : ce qui est retranché.";
