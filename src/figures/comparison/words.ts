export const captionOfParameters =
  'Ce qui est versé chaque année : avec les valeurs de départ, du cahier et de nos hypothèses, et avec le jeu A.';

export const captionOfKept = 'Ce qui est versé chaque année, dans les deux scénarios.';
