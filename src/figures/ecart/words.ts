export const caption = "La bande est l'intervalle ; en dessous, l'écart selon la dépense réelle.";
