export const caption =
  "La chance qu'un groupement qui ralentit vraiment sa dépense ne reçoive rien, une année donnée, selon ce ralentissement et sa taille. Les traits sont la loi exacte ; les ronds, les tirages, au ralentissement essayé.";
