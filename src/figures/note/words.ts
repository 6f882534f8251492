export const caption =
  "La note selon la valeur de l'indicateur (barème H1, une hypothèse). Le point plein est le vôtre, le point creux serait un point de mieux ; en pointillé, un saut.";
