export const caption =
  "Ce qui reste au projet commun et ce qui revient à chaque membre, à l'année du versement. La clef est un choix du groupement, non une règle du cahier.";
