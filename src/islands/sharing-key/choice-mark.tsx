/** The provenance of a key: no rule, whoever has written it. */
export const GroupementsChoice = () => (
  <span class="statut statut-vous" title="La clef est un choix du groupement, non une règle du cahier.">
    vous
  </span>
);
