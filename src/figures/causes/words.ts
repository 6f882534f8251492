export const caption =
  "Une barre par changement : ce qu'il explique de la différence, en moyenne sur tous les ordres où les changements peuvent se faire. Pleine, il ajoute ; rayée, il retire.";
