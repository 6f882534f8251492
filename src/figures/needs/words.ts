export const caption =
  "Ce que le portefeuille reçoit chaque année, crédits non compris (les barres), à côté du besoin que la partie 9 annonce (le trait plein) et de la limite qu'elle lui donne, 1 % des dépenses (le tireté).";
