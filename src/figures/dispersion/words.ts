export const caption =
  "De combien la moyenne d'un groupe s'écarte du modèle, pour trois tailles ; la bande est l'intervalle du cahier, les barres croisées en sortent.";
