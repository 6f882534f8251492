export const caption =
  "La dépense réelle par patient selon la dépense ajustée. Trait plein : réelle = ajustée ; bande : l'intervalle ; tirets : ce que le passé laissait attendre. Sous l'intervalle, l'écart paie ; sous les tirets, l'évolution paie.";
