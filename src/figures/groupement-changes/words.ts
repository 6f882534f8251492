export const caption =
  "Une flèche par groupement, de ce qu'il reçoit sous les règles du cahier à ce qu'il recevrait, par patient et par an, crédits et avance compris ; d'autant plus à droite qu'il est grand. Trait plein : il gagne ; tireté : il perd ; un rond plein : presque rien ne change ; vide : rien.";
