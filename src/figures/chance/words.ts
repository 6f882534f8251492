export const caption =
  'Gains avant plafonds, par patient et par an : ceux de votre estimation, et ceux que le hasard seul donnerait en moyenne à un groupement qui ne change rien. Plus il est petit, plus le hasard lui donne.';
