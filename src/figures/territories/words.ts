export const caption =
  'Les territoires par tranche de valeur ; les traits sont les niveaux que la méthode choisie en tire.';
