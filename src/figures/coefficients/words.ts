export const caption =
  'Chaque coefficient sur son intervalle à 95 % ; le losange est celui que le cahier publie.';
