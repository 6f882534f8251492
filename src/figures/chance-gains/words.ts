export const caption =
  "Ce qu'un groupement qui n'a rien changé reçoit en moyenne par patient et par an, avant plafonds. Les traits sont la loi exacte ; les ronds, les tirages, avec deux erreurs types de part et d'autre. Quatre fois plus de patients : une dispersion deux fois moindre.";
