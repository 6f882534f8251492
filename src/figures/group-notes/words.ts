export const caption =
  "La note du groupe et celle de chaque dimension, de 0 à 100 ; la bande est l'intervalle à 95 %.";
