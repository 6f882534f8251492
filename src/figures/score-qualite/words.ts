export const caption =
  "Chaque indicateur ajoute ses points ; ceux qu'il perd sont sous zéro. Le trait épais est le score : les points gagnés moins les points perdus.";
