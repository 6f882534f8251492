export const caption = "À l'année du versement. Le trait fin va de l'estimation basse à la haute.";
