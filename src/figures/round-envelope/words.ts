export const caption =
  "Ce que les équipes demandent ensemble, année après année, et l'enveloppe, au trait épais : ce qui dépasse n'est pas payé.";
