export const caption =
  'Chaque barre va du total le plus bas au plus haut, quand cette seule grandeur change.';
