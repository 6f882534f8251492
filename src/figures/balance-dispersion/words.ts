export const caption =
  "À ralentissement moyen égal, ce que le portefeuille économise et reçoit quand la moitié de ses dépenses ralentit de plus que la moyenne, et l'autre moitié d'autant de moins. Les planchers à zéro paient les uns et ne prennent rien aux autres : le versé monte, l'économie non.";
