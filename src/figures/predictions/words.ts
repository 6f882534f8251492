export const captionByDecile = 'Dépense réelle et dépense attendue, par dixième de dépense attendue.';

export const captionByAge = 'Dépense réelle et dépense attendue, par âge.';
