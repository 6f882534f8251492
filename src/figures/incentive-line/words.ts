export const caption =
  "Ce que rapporte au groupement, toutes années comptées, chaque euro de moins dépensé par patient : en trait plein l'économie est durable, en tirets elle ne dure qu'une année. Chaque rond est un coude, du nom de ce qui commence, ou cesse, d'y retenir un euro ; les morceaux ont leur numéro du tableau ; un trait épaissi ne rapporte rien de plus, ou coûte.";
