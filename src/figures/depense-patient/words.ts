export const caption = "La dépense d'un patient dans l'année. Trait plein : compté ; tireté : non compté.";
