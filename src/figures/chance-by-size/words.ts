export const caption =
  "La chance, pour un groupement qui n'a rien changé, d'avoir une année donnée un écart, une évolution, des gains reversés. Les traits sont la loi exacte ; les ronds, les tirages des gains reversés.";
