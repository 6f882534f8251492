export const caption =
  "Chaque barre part d'où la précédente finit. Plein : le cahier ; hachuré : vous ; croisé : inventé par ce site ; tireté : ce qui n'est pas publié, dont la longueur ne dit rien.";
