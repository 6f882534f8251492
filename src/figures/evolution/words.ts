export const caption =
  "En trait plein, votre dépense réelle ; en pointillé, ce qu'elle serait devenue au rythme de la dépense ajustée (trait fin). Sur plusieurs années, ce qui les sépare est divisé par leur nombre.";
