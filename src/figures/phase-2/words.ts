export const caption =
  "À gauche, le droit de tirage : la partie pleine est acquise par le score, la partie hachurée est perdue. À droite, ce qui est acquis s'ajoute aux gains reversés.";
