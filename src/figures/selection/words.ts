export const caption =
  'Le R² ajusté que donnerait chaque variable, étape par étape ; le trait suit celles qui sont ajoutées.';
